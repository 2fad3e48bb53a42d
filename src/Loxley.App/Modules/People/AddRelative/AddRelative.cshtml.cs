using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Modules.People.Search;
using Loxley.Core.Families;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.AddRelative;

/// <summary>Adds somebody to a family: looked for first, recorded if they are not on record, and placed by what they are to the person.</summary>
[Requires(Right.PersonAmend)]
[QueryBudget(6)]
public sealed class AddRelativeModel(LoxleyDb db, Drafts drafts, Disclosure disclosure) : LoxleyPage(db)
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
    [StringLength(100, ErrorMessage = "Given name must be 100 characters or less")]
    public string? GivenName { get; set; }

    [BindProperty]
    [StringLength(100, ErrorMessage = "Family name must be 100 characters or less")]
    public string? FamilyName { get; set; }

    [BindProperty]
    [Display(Name = "Date of birth")]
    public DateOnly? BornOn { get; set; }

    [BindProperty]
    public bool BornEstimated { get; set; }

    [BindProperty]
    public string? Sex { get; set; }

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

    public bool Searched { get; private set; }

    public IReadOnlyList<PersonMatch> Found { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        Person = await Db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == PersonId, ct);
        Query ??= (await drafts.FindAsync(Draft, PersonId, ct))?.Fields[nameof(Query)];
        if (PersonQuery.Read(Query) is { } query)
        {
            Searched = true;
            Found = [.. (await PersonMatching.FindAsync(Db, query, int.MaxValue, ct)).Where(m => m.Seen && m.Person.Id != PersonId).Take(Most)];
        }
        disclosure.About(Found.Select(f => f.Person.Id));
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (PersonQuery.Read(Query) is { Words.Count: > 0 } query)
        {
            (GivenName, FamilyName) = query.Words.Count > 1 ? (string.Join(' ', query.Words.SkipLast(1)), query.Words[^1]) : (query.Words[0], null);
            BornOn = query.BornOn;
        }
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
        var relative = RelativeId == Nobody ? await RecordAsync(act, relation) : await ChosenAsync();
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

    private async Task<Person> RecordAsync(Act act, (RelationType Type, bool Inverse) relation)
    {
        var today = Today;
        var grown = BornOn is { } born ? born <= today.AddYears(-18) : !relation.Inverse && Kinship.Of(relation.Type).Generations > 0;
        var details = new PersonDetails
        {
            Kind = grown ? PersonKind.Adult : PersonKind.Child, GivenName = GivenName ?? "", FamilyName = FamilyName ?? "", BornOn = BornOn, BornEstimated = BornEstimated,
            Sex = OnListIfGiven(Kernel.Protocol.ListIds.Sexes, Sex, nameof(Sex)) ?? "U",
        };
        details.Check(today);
        var alike = await PersonMatching.FindAsync(Db, PersonQuery.Of(details), Most, CancellationToken.None);
        if (!Looked && alike.Any(a => a is { Strong: true, Seen: true })) throw new RefusedException(PeopleRefusals.RelativeMayBeOnRecord);
        var (relative, deed) = Person.Record(details, Ids.At(act.At), Ids.At(act.At), act.Actor, Db.Protocol.AgencyName(act.Actor.Agency), act.At);
        Db.Take(deed);
        return relative;
    }
}
