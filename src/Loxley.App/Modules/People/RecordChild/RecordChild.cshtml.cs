using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Search;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.RecordChild;

/// <summary>Makes a child's record, once a search has not found one and nobody who is on record is too like.</summary>
[Requires(Right.ChildRecord)]
[QueryBudget(4)]
public sealed class RecordChildModel(LoxleyDb db, Drafts drafts, Disclosure disclosure) : PersonForm(db)
{
    private const int Most = 10;

    /// <summary>Said after looking at those who are alike.</summary>
    [BindProperty]
    public bool NoneOfThese { get; set; }

    public IReadOnlyList<PersonMatch> Alike { get; private set; } = [];

    public IReadOnlyList<HiddenMatch> Hidden { get; private set; } = [];

    /// <summary>Whether the form asks to look at others first.</summary>
    public bool Asked => Alike.Count > 0 || Hidden.Count > 0;

    public override PersonKind Kind => PersonKind.Child;

    public override Task LoadAsync(CancellationToken ct)
    {
        disclosure.About(Alike.Select(a => a.Person.Id));
        disclosure.Withheld(Hidden.Select(h => h.Id), "Told whom to ask, and nothing of the record");
        return Task.CompletedTask;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        // Nobody makes a record without having looked for one.
        if (await drafts.FindAsync(SearchModel.Draft, Guid.Empty, ct) is not { } search) return LocalRedirect("/search");
        if (PersonQuery.Read(search.Fields["Query"]) is { } query)
        {
            (GivenName, FamilyName) = query.Words.Count > 1 ? (string.Join(' ', query.Words.SkipLast(1)), query.Words[^1]) : (null, query.Words.Count == 0 ? null : query.Words[0]);
            (BornOn, Postcode) = (query.BornOn, query.Postcode);
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var details = Read();
        details.Check(Today);
        if (!NoneOfThese && await AlikeAsync(details)) throw new RefusedException(PeopleRefusals.MayBeOneOfThese);
        var act = Db.Begin("RecordChild");
        var (child, deed) = Person.Record(details, Ids.At(act.At), Ids.At(act.At), act.Actor, Db.Protocol.AgencyName(act.Actor.Agency), act.At);
        Db.Take(deed);
        return await SaveAndGoAsync(child.Link);
    }

    private async Task<bool> AlikeAsync(PersonDetails details)
    {
        var query = PersonQuery.Of(details);
        var matches = (await PersonMatching.FindAsync(Db, query, int.MaxValue, CancellationToken.None)).Where(m => m.Strong).ToList();
        Alike = [.. matches.Where(m => m.Seen).Take(Most)];
        Hidden = await HiddenMatches.OfAsync(Db, query, matches, CancellationToken.None);
        return Asked;
    }
}
