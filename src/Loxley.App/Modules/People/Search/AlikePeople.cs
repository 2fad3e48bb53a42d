using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.People.Search;

/// <summary>Who is on record and so like somebody new that they may be the same: those who may be seen, and whom to ask of the others.</summary>
public sealed record AlikePeople(IReadOnlyList<PersonMatch> Seen, IReadOnlyList<HiddenMatch> Hidden)
{
    private const int Most = 10;

    public static AlikePeople Nobody { get; } = new([], []);

    public bool Any => Seen.Count > 0 || Hidden.Count > 0;

    public static async Task<AlikePeople> OfAsync(LoxleyDb db, PersonDetails details)
    {
        var query = PersonQuery.Of(details);
        var matches = (await PersonMatching.FindAsync(db, query, CancellationToken.None)).Where(m => m.Strong).ToList();
        return new AlikePeople([.. matches.Where(m => m.Seen).Take(Most)], await HiddenMatches.OfAsync(db, query, matches, CancellationToken.None));
    }

    /// <summary>Says to the trail who is shown.</summary>
    public void Tell(Disclosure disclosure)
    {
        disclosure.About(Seen.Select(a => a.Person.Id));
        disclosure.Withheld(Hidden.Select(h => h.Id), HiddenMatches.Told);
    }
}
