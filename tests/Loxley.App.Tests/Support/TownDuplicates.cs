using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Support;

/// <summary>Records of a town that are alike, and what its members say of them.</summary>
internal sealed partial class Town
{
    /// <summary>Keeps a pair to be judged, as the finder would.</summary>
    public Task<Guid> PairAsync(Guid one, Guid other, double score = 0.98) => RunAsync(null, async (services, db) =>
    {
        var (first, second) = InOrder(one, other);
        var row = new PossibleDuplicateRow
        {
            PartnershipId = Partnership.Id, Id = Ids.At(db.Now), FirstId = first, SecondId = second, Score = score, Reasons = "same family name, same given name", FoundAt = db.Now,
        };
        db.Add(row);
        await services.GetRequiredService<Machinery>().SaveAsync(db);
        return row.Id;
    });

    /// <summary>Judges two records: of one person where one is to be gone on with, and else of two.</summary>
    public Task<Guid> JudgeAsync(Member by, Guid one, Guid other, Guid? kept, string reason = "Seen both") => RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("JudgeDuplicate");
        var (first, second) = InOrder(one, other);
        var people = await db.Set<Person>().Where(p => p.Id == one || p.Id == other).ToDictionaryAsync(p => p.Id);
        var (judgement, deed) = DuplicateJudgement.Judge((people[first], people[second]), kept, reason, by.Actor, Ids.At(act.At), act.At);
        db.Take(deed);
        await db.SaveChangesAsync();
        return judgement.Id;
    });

    /// <summary>Takes a judgement back.</summary>
    public Task<int> WithdrawAsync(Member by, Guid judgement, string why) => RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("WithdrawJudgement");
        var one = await db.Set<DuplicateJudgement>().SingleAsync(j => j.Id == judgement);
        var people = await db.Set<Person>().Where(p => p.Id == one.FirstId || p.Id == one.SecondId).ToDictionaryAsync(p => p.Id);
        db.Take(one.Withdraw((people[one.FirstId], people[one.SecondId]), by.Actor, why, act.At));
        return await db.SaveChangesAsync();
    });

    /// <summary>Lets the finder look through this town, and gives the pairs that it keeps.</summary>
    public async Task<IReadOnlyList<PossibleDuplicateRow>> LookForDuplicatesAsync()
    {
        await LookAsync<DuplicateFinder>();
        return await PairsAsync();
    }

    /// <summary>The pairs that are kept, the most alike first.</summary>
    public Task<IReadOnlyList<PossibleDuplicateRow>> PairsAsync() => ReadAsync<IReadOnlyList<PossibleDuplicateRow>>(async db =>
        await db.Set<PossibleDuplicateRow>().AsNoTracking().Where(d => d.PartnershipId == Partnership.Id).OrderByDescending(d => d.Score).ThenBy(d => d.Id).ToListAsync());

    public static (Guid First, Guid Second) InOrder(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
