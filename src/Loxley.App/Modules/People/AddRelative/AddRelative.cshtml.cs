using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People.Search;
using Loxley.Core.Families;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.AddRelative;

/// <summary>Adds somebody to a family: looked for first, recorded if they are not on record, and placed by what they are to the person.</summary>
[Requires(Right.PersonAmend)]
[QueryBudget(6)]
public sealed class AddRelativeModel(LoxleyDb db, Drafts drafts, Disclosure disclosure) : PersonForm(db), IRecordPage
{
    public const string Draft = "family-search";

    public const string Nobody = "new";

    private const int Most = 20;

    [BindProperty(SupportsGet = true)]
    public Guid PersonId { get; set; }

    [BindProperty]
    [StringLength(200, ErrorMessage = "Enter 200 characters or less")]
    public string? Query { get; set; }

    /// <summary>The id of somebody on record, or that it is somebody new.</summary>
    [BindProperty]
    public string? RelativeId { get; set; }

    [BindProperty]
    public string? Type { get; set; }

    [BindProperty]
    public Responsibility Responsibility { get; set; }

    [BindProperty]
    public bool MainCarer { get; set; }

    [BindProperty]
    public bool LivesWith { get; set; }

    /// <summary>Somebody has looked at what is unlikely, or at who is alike, and says that it is so.</summary>
    [BindProperty]
    public bool Looked { get; set; }

    public Person Person { get; private set; } = null!;

    public IReadOnlyList<Warning> Warnings { get; private set; } = [];

    public RecordPart Part => RecordPart.Family;

    public PartnershipProtocol Protocol => Db.Protocol;

    public bool Searched { get; private set; }

    public IReadOnlyList<PersonMatch> Found { get; private set; } = [];

    /// <summary>Who must be looked at before another record is made.</summary>
    public AlikePeople Alike { get; private set; } = AlikePeople.Nobody;

    /// <summary>By the date of birth, and where that is not known by the generation.</summary>
    public override PersonKind Kind
    {
        get
        {
            var grown = BornOn is { } born ? born <= Today.AddYears(-18) : FamilyForm.Read(Type) is ({ } type, false) && Kinship.Of(type).Generations > 0;
            return grown ? PersonKind.Adult : PersonKind.Child;
        }
    }

    public override async Task LoadAsync(CancellationToken ct)
    {
        (Person, Warnings, _, _) = await PersonHead.OfAsync(Db, HttpContext, PersonId, ct);
        Query ??= (await drafts.FindAsync(Draft, PersonId, ct))?.Fields[nameof(Query)];
        if (PersonQuery.Read(Query) is { } query)
        {
            Searched = true;
            Found = [.. (await PersonMatching.FindAsync(Db, query, ct)).Where(m => m.Seen && m.Person.Id != PersonId).Take(Most)];
        }
        disclosure.About(Found.Select(f => f.Person.Id));
        Alike.Tell(disclosure);
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Begin(PersonQuery.Read(Query));
        return Page();
    }

    /// <summary>Who can be chosen.</summary>
    public IReadOnlyList<Choice> People =>
    [
        .. Found.Select(f => new Choice(f.Person.Id.ToString(), f.Person.Name, $"{PersonWords.Born(f.Person)}. {PersonWords.Sentence(f.Likeness.Reasons)}")),
        new(Nobody, "Somebody who is not on record yet"),
    ];

    public async Task<IActionResult> OnPostKeepAsync()
    {
        await drafts.KeepAsync(Draft, PersonId, new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(Query)] = Query ?? "" });
        return LocalRedirect($"/people/{PersonId}/family/add");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (FamilyForm.Read(Type) is not { } relation) throw new RefusedException(PeopleRefusals.NoRelation);
        var person = await Db.Set<Person>().SingleAsync(p => p.Id == PersonId, CancellationToken.None);
        var act = Db.Begin("AddRelative");
        var relative = RelativeId == Nobody ? await RecordAsync(act) : await ChosenAsync();
        if (await Family.IsSealedAsync(Db, PersonId, relative.Id)) throw new RefusedException(PeopleRefusals.AskManager);
        var tie = new Tie(relation.Type, relation.Inverse, Responsibility, MainCarer, Looked);
        Db.Take(Relationship.Record(person, relative, tie, Ids.At(act.At), act.At).Deed);
        if (LivesWith) person.ShareHome(relative, Ids.At(act.At));
        await drafts.DropAsync(Draft, PersonId);
        return await SaveAndGoAsync($"/people/{PersonId}/family");
    }

    private async Task<Person> ChosenAsync() =>
        Guid.TryParse(RelativeId, out var id) && await Db.Set<Person>().SingleOrDefaultAsync(p => p.Id == id, CancellationToken.None) is { } relative
            ? relative
            : throw new RefusedException(PeopleRefusals.NobodyChosen);

    private async Task<Person> RecordAsync(Act act)
    {
        var details = Read();
        details.Check(Today);
        if (!Looked) Alike = await AlikePeople.OfAsync(Db, details);
        if (Alike.Any) throw new RefusedException(PeopleRefusals.RelativeMayBeOnRecord);
        var (relative, deed) = Person.Record(details, Ids.At(act.At), Ids.At(act.At), act.Actor, Db.Protocol.AgencyName(act.Actor.Agency), act.At);
        Db.Take(deed);
        return relative;
    }
}
