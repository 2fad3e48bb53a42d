using System.Globalization;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.Search;

/// <summary>A child whose record the searcher may see.</summary>
public sealed record FoundChild(Guid Id, string Name, DateOnly? BornOn, string? Postcode, bool Restricted);

/// <summary>A record that may match and may not be seen: whom to ask, and nothing of what it holds.</summary>
public sealed record HiddenMatch(Guid Id, string Owner);

/// <summary>
/// A plain search: every word of a name, a date of birth, a postcode. It reads the names of the whole partnership once;
/// matching by keys, which does not, belongs to the room of people.
/// </summary>
public sealed class ChildSearch
{
    public const int Most = 50;

    private static readonly string[] DateForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "d MMM yyyy", "d MMMM yyyy", "d M yyyy"];

    private readonly string[] names;
    private readonly DateOnly? bornOn;
    private readonly string? postcode;

    private ChildSearch(string[] names, DateOnly? bornOn, string? postcode) => (this.names, this.bornOn, this.postcode) = (names, bornOn, postcode);

    /// <summary>Nothing when there is nothing to look for.</summary>
    public static ChildSearch? Read(string? query)
    {
        var words = (query ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count == 0) return null;
        var born = TakeDate(words);
        var code = words.Where(w => w.Any(char.IsAsciiDigit)).ToList();
        var parts = words.Except(code, StringComparer.Ordinal).Select(Core.Matching.SortKey.Fold).Where(n => n.Length > 0).ToArray();
        return new ChildSearch(parts, born, code.Count == 0 ? null : string.Join(' ', code).ToUpperInvariant());
    }

    /// <summary>Takes a date of one word or of three, such as 31 March 2015, out of the words.</summary>
    private static DateOnly? TakeDate(List<string> words)
    {
        foreach (var length in new[] { 3, 1 })
        {
            for (var i = 0; i + length <= words.Count; i++)
            {
                var text = string.Join(' ', words.GetRange(i, length));
                if (!DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) continue;
                words.RemoveRange(i, length);
                return date;
            }
        }
        return null;
    }

    public async Task<IReadOnlyList<FoundChild>> VisibleAsync(LoxleyDb db, CancellationToken ct) =>
        await Matching(db.Set<Person>()).OrderBy(p => p.SortKey).ThenBy(p => p.Id).Take(Most)
            .Select(p => new FoundChild(p.Id, (p.GivenName + " " + p.FamilyName).Trim(), p.BornOn, p.Postcode, p.RestrictedAt != null))
            .ToListAsync(ct);

    /// <summary>Matches that the searcher may not see. The filter is off for the whole of this query, so it asks for grounds itself.</summary>
    public async Task<IReadOnlyList<HiddenMatch>> HiddenAsync(LoxleyDb db, CancellationToken ct) =>
        await Hidden(Beyond.Access<Person>(db))
            .Where(p => p.RestrictedAt != null && !db.GroundsOfActor.Any(g => g.SubjectId == p.Id))
            .OrderBy(p => p.Id).Take(Most)
            .Select(p => new HiddenMatch(p.Id, db.Memberships.Where(m => m.Id == p.OwnerId).Select(m => m.Name).FirstOrDefault() ?? "the front-door manager"))
            .ToListAsync(ct);

    /// <summary>
    /// Whole words of the name and a whole date of birth alone: part of a name or a postcode, tried again and again, would
    /// give the record away.
    /// </summary>
    private IQueryable<Person> Hidden(IQueryable<Person> people)
    {
        if (names.Length == 0) return people.Where(_ => false);
        foreach (var name in names) people = people.Where(p => (" " + p.SortKey + " ").Contains(" " + name + " "));
        return bornOn is { } born ? people.Where(p => p.BornOn == null || p.BornOn == born) : people;
    }

    private IQueryable<Person> Matching(IQueryable<Person> people)
    {
        foreach (var name in names) people = people.Where(p => p.SortKey.Contains(name));
        if (bornOn is { } born) people = people.Where(p => p.BornOn == born);
        if (postcode is { } code) people = people.Where(p => p.Postcode != null && p.Postcode.StartsWith(code));
        return people;
    }
}
