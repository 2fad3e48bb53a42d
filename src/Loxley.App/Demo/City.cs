using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>Makes the closed years of the invented city, contact by contact in the order in which they came.</summary>
internal sealed class City
{
    private readonly CityRandom chance;
    private readonly CityCast cast;
    private readonly CityRows rows;
    private readonly CitySeals seals;
    private readonly CityScribe scribe;
    private readonly CityArrivals arrivals;
    private readonly ContactPlanner planner;
    private readonly ContactLife life;
    private readonly LateBook late;
    private readonly Queue<CityChild> toRecord;

    public City(long seed, CityPlan plan, PartnershipProtocol protocol, CityScribe scribe, CityRows rows, CitySeals seals, CityCast cast, Actor watch)
    {
        (this.scribe, this.rows, this.seals, this.cast) = (scribe, rows, seals, cast);
        chance = new CityRandom(seed, "years");
        Hours = new WorkingHours(protocol.EmergencyDuty, BankHolidays.EnglandAndWales);
        Children = new CityChildren(seed, plan.Children, protocol.ReReferralMonths, Hours);
        Story = new RestrictedStory(scribe);
        late = new LateBook(scribe, watch);
        life = new ContactLife(scribe, protocol, Children, late);
        arrivals = new CityArrivals(Hours, BankHolidays.EnglandAndWales);
        planner = new ContactPlanner(chance, cast, Hours);
        toRecord = new Queue<CityChild>(Children.All.OrderBy(c => c.RecordAt).ThenBy(c => c.Number));
    }

    public CityChildren Children { get; }

    public WorkingHours Hours { get; }

    public RestrictedStory Story { get; }

    /// <summary>Makes one year.</summary>
    public async Task MakeAsync(CityYear year)
    {
        var july = new DateOnly(year.Start, 7, 1);
        DateTime[] received =
        [
            .. arrivals.Between(chance, year.First, july.AddDays(-1), year.Early), .. arrivals.Between(chance, july, year.Last, year.Later),
        ];
        ContactPlan[] plans = [.. received.Select(planner.Plan)];
        ChooseOutcomes(year, plans);
        var owed = 0;
        foreach (var plan in plans)
        {
            await ReachAsync(plan.Received);
            if (Story.Told || plan.Received < RestrictedStory.ComesAfter || plan.Outcome == ContactOutcomes.Referral)
            {
                scribe.Keep(life.Live(plan, ChildFor(plan, ref owed), CityPlan.NotYet));
            }
            else
            {
                scribe.Keep(Story.Restrict(life.Live(plan, Children.Apart, CityPlan.NotYet), cast.Managers[0]));
            }
        }
        if (owed > 0) throw new InvalidOperationException($"{owed} re-referrals of {year.Name} found no child.");
        await ReachAsync(London.Midnight(year.Last.AddDays(1)));
    }

    /// <summary>Writes all that happened before an instant, to which the city has come.</summary>
    private async Task ReachAsync(DateTime instant)
    {
        while (toRecord.TryPeek(out var child) && child.RecordAt < instant)
        {
            toRecord.Dequeue();
            if (!child.Recorded && !child.Apart) scribe.Keep(life.RecordChild(child, chance.Pick(cast.Workers), child.RecordAt));
        }
        late.WriteUntil(instant);
        seals.SealUntil(instant);
        await rows.SendIfManyAsync();
    }

    /// <summary>Exactly so many referrals, of which exactly so many come again.</summary>
    private void ChooseOutcomes(CityYear year, ContactPlan[] plans)
    {
        ContactPlan[] shuffled = [.. plans];
        Shuffle(shuffled);
        foreach (var plan in shuffled.Take(year.Referrals)) plan.Outcome = ContactOutcomes.Referral;
        var others = plans.Where(p => p.Outcome != ContactOutcomes.Referral).ToArray();
        Shuffle(others);
        foreach (var plan in others.Take(year.EarlyHelp)) plan.Outcome = ContactOutcomes.EarlyHelp;
        // Nobody can come again before somebody has come: the first weeks of the first year have none.
        var from = London.Midnight(new DateOnly(2021, 6, 1));
        foreach (var plan in shuffled.Take(year.Referrals).Where(p => p.Received >= from).Take(year.ReReferrals)) plan.ReReferral = true;
    }

    /// <summary>A child that the plan fits; a re-referral that finds nobody is owed by a later referral of the year.</summary>
    private CityChild ChildFor(ContactPlan plan, ref int owed)
    {
        var (child, again) = Children.For(chance, plan, plan.ReReferral || owed > 0);
        if (plan.ReReferral && !again) owed++;
        if (again && !plan.ReReferral) owed--;
        return child;
    }

    private void Shuffle(ContactPlan[] plans)
    {
        for (var i = plans.Length - 1; i > 0; i--)
        {
            var j = chance.Below(i + 1);
            (plans[i], plans[j]) = (plans[j], plans[i]);
        }
    }
}
