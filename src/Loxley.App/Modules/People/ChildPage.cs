using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

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
/// A page about a person: it knows the person, what to be warned of and where the child is registered, which one query reads.
/// </summary>
public abstract class PersonPage(LoxleyDb db) : LoxleyPage(db), IRecordPage
{
    /// <summary>The person whose record it is; in the address, or of the record that the address leads to.</summary>
    public abstract Guid Of { get; }

    public abstract RecordPart Part { get; }

    public Person Person { get; private set; } = null!;

    public IReadOnlyList<Warning> Warnings { get; private set; } = [];

    /// <summary>Where the child goes by day or is registered now, the longest first.</summary>
    public IReadOnlyList<Registration> Registrations { get; private set; } = [];

    public PartnershipProtocol Protocol => Db.Protocol;

    public override Task LoadAsync(CancellationToken ct) => LoadPersonAsync(ct);

    protected async Task LoadPersonAsync(CancellationToken ct)
    {
        var head = await PersonHead.OfAsync(Db, HttpContext, Of, ct);
        (Person, Warnings, Registrations) = (head.Person, head.Warnings, head.Registrations);
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
