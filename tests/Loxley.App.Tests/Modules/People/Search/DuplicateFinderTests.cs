using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Jobs;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Search;
using Loxley.App.Tests.Support;
using Loxley.Core.Families;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Modules.People.Search;

/// <summary>What the night's look through a partnership keeps for people to judge.</summary>
public sealed class DuplicateFinderTests(TestHost host) : SliceTest(host)
{
    private Member manager = null!;
    private Guid one;
    private Guid other;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        manager = await Town.ManagerAsync();
        one = await Town.ChildAsync(manager, "Linnet", "Nightingale", new DateOnly(2015, 3, 4), new PersonDetails { Postcode = "NG1 5FT" });
        other = await Town.ChildAsync(manager, "Linnet", "Nightingale", new DateOnly(2015, 4, 3), new PersonDetails { Postcode = "NG1 5FT" });
        await Town.ChildAsync(manager, "Wren", "Larkmead", new DateOnly(2012, 1, 2));
    }

    [Fact]
    public async Task Two_records_of_one_person_are_kept_once_with_why_and_stay_under_one_id()
    {
        var pair = (await Town.LookForDuplicatesAsync()).Single();
        (pair.FirstId, pair.SecondId).ShouldBe(Town.InOrder(one, other));
        pair.Score.ShouldBeInRange(0.9, 1);
        pair.Reasons.ShouldContain("day and month of birth swapped");
        pair.FoundAt.ShouldBe(Host.Clock.Now);

        Host.Clock.Pass(TimeSpan.FromDays(1));
        (await Town.LookForDuplicatesAsync()).Single().Id.ShouldBe(pair.Id);
        await AmendAsync(other, d => d with { BornOn = new DateOnly(2015, 3, 4) });
        var again = (await Town.LookForDuplicatesAsync()).Single();
        (again.Id, again.Score > pair.Score, again.FoundAt < Host.Clock.Now).ShouldBe((pair.Id, true, true));
        await AmendAsync(other, d => d with { GivenName = "Merle", FamilyName = "Bunting", BornOn = new DateOnly(2011, 9, 9) });
        (await Town.LookForDuplicatesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_restricted_record_and_somebody_with_a_sealed_link_are_left_out()
    {
        await SealAsync(one);
        (await Town.LookForDuplicatesAsync()).ShouldBeEmpty();

        var (two, three) = (await Town.ChildAsync(manager, "Avis", "Redpoll", new DateOnly(2014, 5, 6)), await Town.ChildAsync(manager, "Avis", "Redpoll", new DateOnly(2014, 5, 6)));
        (await Town.LookForDuplicatesAsync()).Count.ShouldBe(1);
        await Town.RestrictAsync(manager, two);
        (await Town.LookForDuplicatesAsync()).ShouldBeEmpty();
        (await Town.RowAsync<Person>(three)).RestrictedAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_pair_that_somebody_has_judged_is_left_out_until_the_judgement_is_withdrawn()
    {
        (await Town.LookForDuplicatesAsync()).Count.ShouldBe(1);
        var judgement = await Town.JudgeAsync(manager, one, other, null);
        (await Town.LookForDuplicatesAsync()).ShouldBeEmpty();
        await Town.WithdrawAsync(manager, judgement, "Wrong");
        (await Town.LookForDuplicatesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_more_pairs_are_kept_than_people_could_judge()
    {
        // All of one name and no more known of them: each is as like the next as the first is.
        await Town.RunAsync(manager, async (_, db) =>
        {
            var act = db.Begin("Test");
            for (var i = 0; i < 50; i++)
            {
                var id = Ids.At(act.At);
                db.Take(Person.Record(new PersonDetails { GivenName = "Heron", FamilyName = "Bittern" }, id, Ids.At(act.At), manager.Actor, "An agency", act.At).Deed);
            }
            return await db.SaveChangesAsync();
        });
        (await Town.LookForDuplicatesAsync()).Count.ShouldBe(PossibleDuplicates.Most);
    }

    /// <summary>In a database of its own: the finder looks at every partnership of a host.</summary>
    [Fact]
    public async Task It_looks_in_the_night_and_in_every_partnership()
    {
        var own = new OwnHost();
        await own.InitializeAsync();
        List<Town> towns = [await Town.MakeAsync(own.Host), await Town.MakeAsync(own.Host)];
        foreach (var town in towns)
        {
            var worker = await town.WorkerAsync();
            for (var i = 0; i < 2; i++) await town.ChildAsync(worker, "Linnet", "Nightingale", new DateOnly(2015, 3, 4));
        }
        var runner = own.Host.Services.GetRequiredService<JobRunner<DuplicateFinder>>();
        await runner.OnceAsync();
        foreach (var town in towns) (await town.PairsAsync()).ShouldBeEmpty();

        own.Host.Clock.Set(London.Instant(London.Date(own.Host.Clock.Now).AddDays(1), new TimeOnly(DuplicateFinder.Hour, 20)));
        await runner.OnceAsync();
        foreach (var town in towns) (await town.PairsAsync()).Count.ShouldBe(1);
        await own.DisposeAsync();
    }

    private Task<int> AmendAsync(Guid person, Func<PersonDetails, PersonDetails> change) =>
        Town.DoAsync<Person>(manager, person, (p, at) => p.Amend(change(p.Details()), at));

    /// <summary>A mother whose link to the child is sealed.</summary>
    private Task<int> SealAsync(Guid child) => Town.RunAsync(manager, async (_, db) =>
    {
        var person = await db.Set<Person>().SingleAsync(p => p.Id == child);
        var act = db.Begin("Test");
        var (mother, made) = Person.Record(new PersonDetails { Kind = PersonKind.Adult, GivenName = "Merle", FamilyName = "Bunting" }, Ids.At(act.At), Ids.At(act.At), manager.Actor, "An agency", act.At);
        var (link, tied) = Relationship.Record(person, mother, new Tie(RelationType.Parent, false, Responsibility.Holds, true, false), Ids.At(act.At), act.At);
        db.Take(made.And(tied).And(link.Seal("Adopted", act.At)));
        return await db.SaveChangesAsync();
    });
}
