using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>The last six weeks before today: contacts at every stage, some late, so that the pages look as they do at work.</summary>
internal sealed class CityTail(
    DemoOptions options, CityPlan plan, PartnershipProtocol protocol, CityScribe scribe, CityRows rows, CitySeals seals, CityCast cast, City city)
{
    private const int Days = 42;

    private readonly WorkingHours hours = city.Hours;
    private readonly CityRandom chance = scribe.Chance;
    private readonly DateTime now = options.Now;

    public async Task MakeAsync(Actor watch)
    {
        city.Story.BreakGlass(scribe, cast.SocialWorkers[0], hours.Before(now, TimeSpan.FromMinutes(130)));
        new CityTwice(scribe.With(new CityRandom(options.Seed, "twice")), protocol, city.Children, cast)
            .Write(i => hours.Before(now, TimeSpan.FromHours(2 + (5 * i))) is var at && at > CityPlan.Closes ? at : now.AddMinutes(-20 - i));
        var late = new LateBook(scribe, watch);
        new CityDescribed(scribe.With(new CityRandom(options.Seed, "described")), protocol, city.Children, cast, late)
            .Write(ago => hours.Before(now, ago) is var at && at > CityPlan.Closes ? at : now.AddMinutes(-20), now);
        new CityReferred(scribe.With(new CityRandom(options.Seed, "referred")), protocol, city.Children, cast, late)
            .Write(ago => hours.Before(now, ago) is var at && at > CityPlan.Closes ? at : now.AddMinutes(-20), now);
        var life = new ContactLife(scribe, protocol, city.Children, late);
        var families = new CityFamilies(scribe.With(new CityRandom(options.Seed, "families")), protocol, city.Children, now);
        await new CityRegistrations(options, protocol, scribe, rows, Actor.System(watch.PartnershipId, watch.Protocol, "Operator")).MakeAsync(city.Children, now.AddHours(-6));
        var records = new CityRecords(scribe.With(new CityRandom(options.Seed, "records")), cast, now);
        foreach (var contact in Plans())
        {
            late.WriteUntil(contact.Received);
            seals.SealUntil(contact.Received);
            var child = city.Children.For(chance, contact, contact.ReReferral).Child;
            scribe.Keep(life.Live(contact, child, now));
            if (contact.Recorded < now) scribe.Keep(families.Of(child, contact.Worker, contact.Recorded));
            records.Write(child.Id, contact.Received);
            await rows.SendIfManyAsync();
        }
        late.WriteUntil(now);
    }

    /// <summary>What came by itself, and what lies on the desks, in the order in which it came.</summary>
    private IEnumerable<ContactPlan> Plans()
    {
        var from = now.AddDays(-Days) < CityPlan.Closes ? CityPlan.Closes : now.AddDays(-Days);
        var (first, last) = (London.Date(from).AddDays(1), London.Date(now));
        var count = plan.Years[^1].Contacts * (last.DayNumber - first.DayNumber + 1) / 365;
        var planner = new ContactPlanner(chance, cast, hours);
        var arrivals = new CityArrivals(hours, BankHolidays.EnglandAndWales);
        var came = arrivals.Between(chance, first, last, count).Where(at => at < now.AddMinutes(-5)).Select(planner.Plan).ToList();
        return came.Concat(new CityDesk(planner, cast, hours, now).Plans()).Select(WithOutcome).OrderBy(p => p.Received);
    }

    private ContactPlan WithOutcome(ContactPlan contact) => contact with
    {
        Outcome = CityLists.Outcome(chance),
        ReReferral = chance.InHundred(27),
    };
}
