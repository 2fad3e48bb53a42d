using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>A page about one warning.</summary>
public abstract class WarningPage(LoxleyDb db) : RecordItemPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid WarningId { get; set; }

    public Warning Warning { get; private set; } = null!;

    public override RecordPart Part => RecordPart.Warnings;

    protected override string Parameter => "warningId";

    protected string Back => $"/children/{Of}/warnings";

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        Warning = Warnings.FirstOrDefault(w => w.Id == WarningId) ?? await Db.Set<Warning>().AsNoTracking().SingleAsync(w => w.Id == WarningId, ct);
        TakeVersionOf(Warning);
    }

    /// <summary>The warning, to be agreed, renewed or ended; refused when somebody did so since the page was read.</summary>
    protected async Task<Warning> ToChangeAsync()
    {
        var warning = await Db.Set<Warning>().SingleAsync(w => w.Id == WarningId, CancellationToken.None);
        Db.Expect(warning, Version);
        return warning;
    }
}
