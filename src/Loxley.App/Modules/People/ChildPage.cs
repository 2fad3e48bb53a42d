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

/// <summary>What stands above every page of a record: whose it is, what to be warned of, and its parts.</summary>
public interface IRecordPage
{
    Person Person { get; }

    /// <summary>The warnings that have not ended, the longest overdue first.</summary>
    IReadOnlyList<Warning> Warnings { get; }

    /// <summary>Which part of the record the page belongs to.</summary>
    RecordPart Part { get; }

    PartnershipProtocol Protocol { get; }

    DateOnly Today { get; }
}

/// <summary>What stands above a page that touches a child, wherever it is.</summary>
/// <param name="Person">Whose warnings they are.</param>
/// <param name="Warnings">Those that have not ended, the longest overdue first.</param>
/// <param name="Protocol">Words the kinds.</param>
/// <param name="Today">Tells which are overdue.</param>
public sealed record WarningBar(Person Person, IReadOnlyList<Warning> Warnings, PartnershipProtocol Protocol, DateOnly Today)
{
    /// <summary>Whether it leads to the page of the warnings.</summary>
    public bool Leads { get; init; } = true;
}

/// <summary>
/// A page about a person: it knows the person, what to be warned of and, where it shows that, the child's registrations, which one query reads.
/// </summary>
public abstract class PersonPage(LoxleyDb db) : LoxleyPage(db), IRecordPage
{
    /// <summary>The person whose record it is; in the address, or of the record that the address leads to.</summary>
    public abstract Guid Of { get; }

    public abstract RecordPart Part { get; }

    public Person Person { get; private set; } = null!;

    public IReadOnlyList<Warning> Warnings { get; private set; } = [];

    /// <summary>Whether the page says where the child is registered, so that it is read with the person.</summary>
    protected virtual bool ShowsRegistrations => false;

    /// <summary>Where the child goes by day or is registered now, the longest first; only for a page that shows it.</summary>
    public IReadOnlyList<Registration> Registrations { get; private set; } = [];

    public PartnershipProtocol Protocol => Db.Protocol;

    public override Task LoadAsync(CancellationToken ct) => LoadPersonAsync(ct);

    protected async Task LoadPersonAsync(CancellationToken ct) => (Person, Warnings, Registrations) = await HeadAsync(Db, Of, ShowsRegistrations, ct);

    /// <summary>A person with the warnings and, if they are asked for, the registrations that have not ended.</summary>
    public static async Task<(Person Person, IReadOnlyList<Warning> Warnings, IReadOnlyList<Registration> Registrations)> HeadAsync(LoxleyDb db, Guid id, bool registrations, CancellationToken ct)
    {
        var warned = db.Set<Person>().AsNoTracking().Where(p => p.Id == id)
            .LeftJoin(db.Set<Warning>().Where(w => w.ChildId == id && w.EndedAt == null), p => p.Id, w => w.ChildId, (p, w) => new { Person = p, Warning = w });
        var rows = registrations
            ? await warned.LeftJoin(db.Set<Registration>().Where(r => r.ChildId == id && r.Until == null), p => p.Person.Id, r => r.ChildId, (p, r) => new { p.Person, p.Warning, Registration = r }).ToListAsync(ct)
            : await warned.Select(p => new { p.Person, p.Warning, Registration = (Registration?)null }).ToListAsync(ct);
        return (rows[0].Person,
            [.. rows.Select(r => r.Warning).OfType<Warning>().DistinctBy(w => w.Id).OrderBy(w => w.ReviewOn).ThenBy(w => w.Id)],
            [.. rows.Select(r => r.Registration).OfType<Registration>().DistinctBy(r => r.Id).OrderBy(r => r.Since).ThenBy(r => r.Id)]);
    }
}

/// <summary>A page whose address names the person.</summary>
public abstract class PersonIdPage(LoxleyDb db) : PersonPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid PersonId { get; set; }

    public override Guid Of => PersonId;
}

/// <summary>A page of a child's record.</summary>
public abstract class ChildPage(LoxleyDb db) : PersonPage(db)
{
    public Person Child => Person;

    protected Task LoadChildAsync(CancellationToken ct) => LoadPersonAsync(ct);
}

/// <summary>A page whose address names the child.</summary>
public abstract class ChildIdPage(LoxleyDb db) : ChildPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid ChildId { get; set; }

    public override Guid Of => ChildId;
}

/// <summary>A page about one thing in the record of a child, or of a parent or carer, to which the address leads.</summary>
public abstract class RecordItemPage(LoxleyDb db) : ChildPage(db)
{
    /// <summary>The route parameter that leads to it.</summary>
    protected abstract string Parameter { get; }

    public override Guid Of => ((Subject)HttpContext.Items[Parameter]!).ChildId!.Value;
}
