using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.AgreeWarning;

/// <summary>A manager other than its writer agrees that a warning is needed.</summary>
[Requires(Right.WarningAgree)]
[QueryBudget(4)]
public sealed class AgreeWarningModel(LoxleyDb db) : WarningPage(db)
{
    public async Task<IActionResult> OnPostAsync()
    {
        var warning = await ToChangeAsync();
        var act = Db.Begin("AgreeWarning");
        Db.Take(warning.Agree(act.Actor, act.At));
        return await SaveAndGoAsync(Back);
    }
}
