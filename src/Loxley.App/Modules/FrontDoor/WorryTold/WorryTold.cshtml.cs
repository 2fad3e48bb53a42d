using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.WorryTold;

/// <summary>Gives whoever told of a worry the reference to keep. It shows nothing of what was told.</summary>
[Open("Shows a reference and nothing that belongs to it")]
public sealed class WorryToldModel(LoxleyDb db, CurrentActor current) : PublicPage(db, current)
{
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    /// <summary>What is not a reference is not shown back.</summary>
    public override Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        References.IsOne('C', Reference) ? base.OnGetAsync(ct) : Task.FromResult<IActionResult>(NotFound());
}
