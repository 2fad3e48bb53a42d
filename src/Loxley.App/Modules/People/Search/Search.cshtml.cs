using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.Search;

/// <summary>Finds people by what is known of them. What is looked for stays on the server: no name stands in an address.</summary>
[Requires(Right.ChildSearch)]
[QueryBudget(5)]
public sealed class SearchModel(LoxleyDb db, Drafts drafts, Disclosure disclosure) : LoxleyPage(db)
{
    public const string Draft = "search";

    public const int Most = 50;

    [BindProperty]
    [StringLength(200, ErrorMessage = "Enter 200 characters or less")]
    public string? Query { get; set; }

    public bool Searched { get; private set; }

    public IReadOnlyList<PersonMatch> Found { get; private set; } = [];

    public IReadOnlyList<HiddenMatch> Hidden { get; private set; } = [];

    public bool CanPassOn => Db.Actor.Role.Holds(Right.ContactRecord);

    public bool CanJudge => Db.Actor.Role.Holds(Right.DuplicateJudge);

    public bool CanRecord => Db.Actor.Role.Holds(Right.ChildRecord);

    public override async Task LoadAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            disclosure.About([]);
            return;
        }
        Query = (await drafts.FindAsync(Draft, Guid.Empty, ct))?.Fields[nameof(Query)];
        if (PersonQuery.Read(Query) is { } query)
        {
            Searched = true;
            var matches = await PersonMatching.FindAsync(Db, query, ct);
            Found = [.. matches.Where(m => m.Seen).Take(Most)];
            Hidden = await HiddenMatches.OfAsync(Db, query, matches, ct);
        }
        disclosure.About(Found.Select(f => f.Person.Id));
        disclosure.Withheld(Hidden.Select(h => h.Id), HiddenMatches.Told);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await drafts.KeepAsync(Draft, Guid.Empty, new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(Query)] = Query ?? "" });
        return LocalRedirect("/search");
    }
}
