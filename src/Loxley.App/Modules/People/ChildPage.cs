using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>One of the pages of a child's record.</summary>
public enum RecordPart
{
    None,
    Overview,
    Chronology,
    Notes,
    Warnings,
    Documents,
    Family,
    Involved,
    Details,
}

/// <summary>A page of a child's record: it knows the child, what to be warned of and whether there is another record, which one query reads.</summary>
public abstract class ChildPage(LoxleyDb db) : LoxleyPage(db)
{
    /// <summary>The child whose record it is; in the address, or of the record that the address leads to.</summary>
    public abstract Guid Of { get; }

    /// <summary>Which part of the record the page belongs to.</summary>
    public abstract RecordPart Part { get; }

    public Person Child { get; private set; } = null!;

    /// <summary>The child's warnings that have not ended, the longest overdue first.</summary>
    public IReadOnlyList<Warning> Warnings { get; private set; } = [];

    /// <summary>The child's other records, where the child is recorded twice.</summary>
    public IReadOnlyList<RecordedTwice> Twice { get; private set; } = [];

    public PartnershipProtocol Protocol => Db.Protocol;

    public override Task LoadAsync(CancellationToken ct) => LoadChildAsync(ct);

    protected async Task LoadChildAsync(CancellationToken ct)
    {
        var id = Of;
        var rows = await Db.Set<Person>().AsNoTracking().Where(p => p.Id == id)
            .LeftJoin(Db.Set<Warning>().Where(w => w.ChildId == id && w.EndedAt == null), p => p.Id, w => w.ChildId, (p, w) => new { Child = p, Warning = w })
            .LeftJoin(RecordedTwice.Of(Db, id), x => x.Child.Id, t => t.Of, (x, t) => new { x.Child, x.Warning, t!.JudgementId, t.Id, t.GivenName, t.FamilyName, t.Kind, t.KeptId, t.Seen })
            .ToListAsync(ct);
        Child = rows[0].Child;
        Twice = RecordedTwice.From(rows.Select(r => new TwiceRow { JudgementId = r.JudgementId, Id = r.Id, GivenName = r.GivenName, FamilyName = r.FamilyName, Kind = r.Kind, KeptId = r.KeptId, Seen = r.Seen }));
        HttpContext.RequestServices.GetRequiredService<Disclosure>().About(Twice.Where(t => t.Seen).Select(t => t.Id));
        Warnings = [.. rows.Select(r => r.Warning).OfType<Warning>().DistinctBy(w => w.Id).OrderBy(w => w.ReviewOn).ThenBy(w => w.Id)];
    }
}

/// <summary>A page whose address names the child.</summary>
public abstract class ChildIdPage(LoxleyDb db) : ChildPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid ChildId { get; set; }

    public override Guid Of => ChildId;
}

/// <summary>A page about one thing in a child's record, to which the address leads.</summary>
public abstract class RecordItemPage(LoxleyDb db) : ChildPage(db)
{
    /// <summary>The route parameter that leads to it.</summary>
    protected abstract string Parameter { get; }

    public override Guid Of => ((Subject)HttpContext.Items[Parameter]!).ChildId!.Value;
}
