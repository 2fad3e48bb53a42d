using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>The other record of somebody who is recorded twice.</summary>
/// <param name="JudgementId">The judgement that says so.</param>
/// <param name="Id">The other record.</param>
/// <param name="Name">Whose name stands on it.</param>
/// <param name="Link">Where it is read.</param>
/// <param name="GoesOn">Whether it is the one to go on with.</param>
/// <param name="Seen">Whether the reader may see it.</param>
public sealed record RecordedTwice(Guid JudgementId, Guid Id, string Name, string Link, bool GoesOn, bool Seen)
{
    /// <summary>
    /// What holds of records of one person, whoever asks. Where a link of one of them is sealed, nobody is led from the one to
    /// the other.
    /// </summary>
    internal static IQueryable<DuplicateJudgement> Standing(LoxleyDb db) =>
        Unsealed(db, Beyond.Access<DuplicateJudgement>(db)).Where(j => j.KeptId != null && j.WithdrawnAt == null);

    /// <summary>The judgements, withdrawn ones too, of which the reader may see both records.</summary>
    internal static IQueryable<DuplicateJudgement> SeenBoth(LoxleyDb db) =>
        Unsealed(db, Beyond.Access<DuplicateJudgement>(db)).Where(j => db.GroundsOfActor.Any(g => g.SubjectId == j.FirstId) && db.GroundsOfActor.Any(g => g.SubjectId == j.SecondId));

    /// <summary>
    /// The other records of a person, to be joined to the query for the person, to whose record the reader has been let in: the
    /// whole query looks past the access filter.
    /// </summary>
    internal static IQueryable<TwiceRow> Of(LoxleyDb db, Guid id)
    {
        var standing = Standing(db);
        return standing.Where(j => j.OtherId == id).Select(j => new { j.Id, Of = j.OtherId!.Value, To = j.KeptId!.Value, j.KeptId })
            .Concat(standing.Where(j => j.KeptId == id).Select(j => new { j.Id, Of = j.KeptId!.Value, To = j.OtherId!.Value, j.KeptId }))
            .Join(Beyond.Access<Person>(db), j => j.To, p => p.Id, (j, p) => new TwiceRow
            {
                Of = j.Of, JudgementId = j.Id, Id = p.Id, GivenName = p.GivenName, FamilyName = p.FamilyName, Kind = p.Kind, KeptId = j.KeptId,
                Seen = db.GroundsOfActor.Any(g => g.SubjectId == p.Id), Restricted = p.RestrictedAt != null,
            })
            // Of a record that is closed to the reader nothing is said at all.
            .Where(t => t.Seen == true || t.Restricted == false);
    }

    /// <summary>What was joined, once each; nothing for a person who is recorded once.</summary>
    internal static IReadOnlyList<RecordedTwice> From(IEnumerable<TwiceRow> rows) =>
    [
        .. rows.Where(r => r.Id is not null).DistinctBy(r => r.JudgementId)
            .Select(r => new RecordedTwice(r.JudgementId!.Value, r.Id!.Value, $"{r.GivenName} {r.FamilyName}".Trim(),
                r.Kind == PersonKind.Child ? $"/children/{r.Id}" : $"/people/{r.Id}", r.KeptId == r.Id, r.Seen == true))
            .OrderBy(t => t.GoesOn ? 0 : 1).ThenBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Id),
    ];

    private static IQueryable<DuplicateJudgement> Unsealed(LoxleyDb db, IQueryable<DuplicateJudgement> judgements)
    {
        var links = Family.Sealed(db);
        return judgements.AsNoTracking().Where(j =>
            !links.Any(r => r.PersonId == j.FirstId) && !links.Any(r => r.RelativeId == j.FirstId)
            && !links.Any(r => r.PersonId == j.SecondId) && !links.Any(r => r.RelativeId == j.SecondId));
    }
}

/// <summary>One other record as the database gives it; all of it is missing where there is none.</summary>
internal sealed class TwiceRow
{
    public Guid? Of { get; init; }

    public Guid? JudgementId { get; init; }

    public Guid? Id { get; init; }

    public string? GivenName { get; init; }

    public string? FamilyName { get; init; }

    public PersonKind? Kind { get; init; }

    public Guid? KeptId { get; init; }

    public bool? Seen { get; init; }

    public bool? Restricted { get; init; }
}
