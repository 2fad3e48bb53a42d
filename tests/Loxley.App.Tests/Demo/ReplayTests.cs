using Loxley.App.Demo;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Demo;

public sealed class ReplayTests(TestHost host) : SliceTest(host)
{
    private const int Contacts = 50;

    [Fact]
    public async Task Done_again_over_HTTP_the_city_comes_out_the_same()
    {
        await using var city = await MadeCity.MakeAsync("city_replayed");
        var children = await SomeAsync(city);
        var lived = await Lived.ReadAsync(city.Db, children);
        var replay = new Replay(Host, Town, city.Db);
        await replay.JoinAsync();

        foreach (var act in lived.Acts) await replay.DoAsync(act);

        var again = await Town.ReadAsync(db => Lived.ReadAsync(db, [.. children.Select(replay.Of)]));
        again.Lines().ShouldBe(lived.Lines());
        lived.Acts.Select(a => a.Act.Name).Distinct().Order(StringComparer.Ordinal).ShouldBe(
        [
            "AcknowledgeCaller", "ApproveDecision", "ConfirmContact", "DecideContact", "ExplainLateness", "FinishAssessment", "NoticeLateClocks", "OpenMessage", "RecordChild", "RecordContact",
            "ReturnDecision", "TakeContact", "TellCaller",
        ]);
    }

    /// <summary>
    /// Children with all that happened to them, until there are fifty contacts: first some who came again, whose decision was
    /// sent back or late, and whose caller gave no name, then whoever chance names.
    /// </summary>
    private static async Task<IReadOnlyList<Guid>> SomeAsync(MadeCity city)
    {
        var chance = new CityRandom(1, "replay");
        var counts = await city.Db.Set<Contact>().Where(c => c.ReceivedAt < CityPlan.Closes).GroupBy(c => c.ChildId!.Value)
            .Select(g => new { Child = g.Key, Count = g.Count() }).OrderBy(g => g.Child).ToDictionaryAsync(g => g.Child, g => g.Count);
        Guid[] first =
        [
            .. await city.Db.Set<Referral>().Where(r => r.ReReferral && r.ReceivedAt < CityPlan.Closes).OrderBy(r => r.Id).Select(r => r.ChildId).Take(2).ToListAsync(),
            .. await ChildrenAsync(city, nameof(DecisionReturned)),
            .. await ChildrenAsync(city, nameof(LatenessExplained)),
            .. await ChildrenAsync(city, nameof(CallerCannotBeTold)),
        ];
        var restricted = await city.Db.Set<Person>().Where(p => p.RestrictedAt != null).Select(p => p.Id).ToListAsync();
        var (chosen, contacts) = (new List<Guid>(), 0);
        foreach (var child in first.Concat(counts.Keys.OrderBy(_ => chance.Next())).Distinct().Except(restricted))
        {
            if (contacts >= Contacts) break;
            chosen.Add(child);
            contacts += counts[child];
        }
        return chosen;
    }

    private static Task<List<Guid>> ChildrenAsync(MadeCity city, string fact) =>
        city.Db.Facts.Where(f => f.Name == fact && f.HappenedAt < CityPlan.Closes).OrderBy(f => f.Id).Select(f => f.ChildId!.Value).Take(2).ToListAsync();
}
