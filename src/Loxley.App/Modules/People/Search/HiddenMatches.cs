using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.Core.Matching;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.Search;

/// <summary>A record that may match and may not be seen: whom to ask, and nothing of what it holds.</summary>
public sealed record HiddenMatch(Guid Id, string Owner);

/// <summary>
/// What a searcher is told of matches that they may not see: nothing, but for those who may have to act at once or to pass
/// a worry on, and for them no more than whom to ask.
/// </summary>
public static class HiddenMatches
{
    /// <summary>What the trail says of a hidden match.</summary>
    public const string Told = "Told whom to ask, and nothing of the record";

    private const int Most = 10;

    public static async Task<IReadOnlyList<HiddenMatch>> OfAsync(LoxleyDb db, PersonQuery query, IReadOnlyList<PersonMatch> matches, CancellationToken ct)
    {
        if (!db.Actor.Role.Holds(Right.GlassBreak)) return [];
        var hidden = matches.Where(m => !m.Seen && (m.Person.RestrictedAt is not null || db.Actor.Role.Holds(Right.ContactRecord)) && Certain(query, m.Person)).Take(Most).ToList();
        var kept = hidden.Where(m => m.Person.RestrictedAt is null).Select(m => m.Person.Id).ToList();
        var agencies = kept.Count == 0 ? [] : await AgenciesAsync(db, kept, ct);
        return [.. hidden.Select(m => new HiddenMatch(m.Person.Id, agencies.GetValueOrDefault(m.Person.Id) ?? (m.Owner.Length > 0 ? m.Owner : "the front-door manager")))];
    }

    /// <summary>
    /// Whole words of the name and a whole date of birth alone: part of a name or a postcode, tried again and again, would
    /// give the record away.
    /// </summary>
    private static bool Certain(PersonQuery query, Person person)
    {
        if (query.Words.Count == 0 || (query.BornOn is { } born && person.BornOn is { } own && born != own)) return false;
        var words = person.NamesBesides().SelectMany(n => new[] { n.GivenName, n.FamilyName }).Concat([person.GivenName, person.FamilyName])
            .SelectMany(name => EvidenceKeys.Words(name).Append(name)).Select(SortKey.Fold).ToHashSet(StringComparer.Ordinal);
        return query.Words.All(word => words.Contains(SortKey.Fold(word)));
    }

    private static async Task<Dictionary<Guid, string>> AgenciesAsync(LoxleyDb db, List<Guid> records, CancellationToken ct)
    {
        var now = db.Now;
        var rows = await db.Grounds.AsNoTracking().Where(g => records.Contains(g.SubjectId) && g.Kind == GroundKind.Agency && g.From <= now && g.Until > now)
            .Select(g => new { g.SubjectId, g.Party }).ToListAsync(ct);
        return rows.GroupBy(r => r.SubjectId).ToDictionary(g => g.Key, g => db.Protocol.AgencyName(g.First().Party.Split(':', 2)[1]));
    }
}
