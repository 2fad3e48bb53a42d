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

    /// <summary>The other records of a person, to whose record the reader has been let in; asked for only where there are any.</summary>
    internal static async Task<IReadOnlyList<RecordedTwice>> OfAsync(LoxleyDb db, Person person, CancellationToken ct)
    {
        if (person.OtherRecords is null) return [];
        var (id, standing) = (person.Id, Standing(db));
        var found = await standing.Where(j => j.OtherId == id).Select(j => new { j.Id, To = j.KeptId!.Value, GoesOn = true })
            .Concat(standing.Where(j => j.KeptId == id).Select(j => new { j.Id, To = j.OtherId!.Value, GoesOn = false }))
            .Join(Beyond.Access<Person>(db), j => j.To, p => p.Id, (j, p) => new { JudgementId = j.Id, j.GoesOn, Person = p, Seen = db.GroundsOfActor.Any(g => g.SubjectId == p.Id) })
            // Of a record that is closed to the reader nothing is said at all.
            .Where(t => t.Seen || t.Person.RestrictedAt == null)
            .ToListAsync(ct);
        return
        [
            .. found.Select(t => new RecordedTwice(t.JudgementId, t.Person.Id, t.Person.Name, t.Person.Link, t.GoesOn, t.Seen))
                .OrderBy(t => t.GoesOn ? 0 : 1).ThenBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Id),
        ];
    }

    /// <summary>The record to go on with, of each record that is not gone on with.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, Guid>> KeptAsync(LoxleyDb db, IReadOnlyList<Person> people, CancellationToken ct)
    {
        Guid?[] twice = [.. people.Where(p => p.OtherRecords is not null).Select(p => (Guid?)p.Id)];
        if (twice.Length == 0) return new Dictionary<Guid, Guid>();
        return await Standing(db).Where(j => twice.Contains(j.OtherId)).ToDictionaryAsync(j => j.OtherId!.Value, j => j.KeptId!.Value, ct);
    }

    private static IQueryable<DuplicateJudgement> Unsealed(LoxleyDb db, IQueryable<DuplicateJudgement> judgements)
    {
        var links = Family.Sealed(db);
        return judgements.AsNoTracking().Where(j =>
            !links.Any(r => r.PersonId == j.FirstId) && !links.Any(r => r.RelativeId == j.FirstId)
            && !links.Any(r => r.PersonId == j.SecondId) && !links.Any(r => r.RelativeId == j.SecondId));
    }
}
