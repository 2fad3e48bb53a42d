using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>
/// Registers the children of the city with a school or nursery of their age and with a practice, as if taken from the lists
/// of both on the last day: many children an act, so that a whole city takes little time.
/// </summary>
internal sealed class CityRegistrations(DemoOptions options, PartnershipProtocol protocol, CityScribe scribe, CityRows rows, Actor by)
{
    private const int ChildrenAnAct = 500;

    private readonly CityScribe hand = scribe.With(new CityRandom(options.Seed, "registrations"));

    /// <param name="children">The children of the city.</param>
    /// <param name="from">When the first act is done; each further one a second later.</param>
    public async Task MakeAsync(CityChildren children, DateTime from)
    {
        var today = London.Date(from);
        var open = protocol.SettingsOn(today).ToLookup(s => s.Kind, s => s.Id);
        // A record that is restricted is nobody's to fill from a list.
        foreach (var some in children.All.Where(c => c is { Recorded: true, Apart: false }).Chunk(ChildrenAnAct))
        {
            var act = hand.Begin("RegisterChild", from, by, "Taken from the lists of schools and practices");
            var deed = some.SelectMany(child => PlacesOf(child, children.FamilyNumber(child), open, today), (child, place) => Register(child, place, from))
                .Aggregate((Facts: new List<Fact>(), Rows: new List<Kernel.Data.Entity>()), (all, one) =>
                {
                    all.Facts.AddRange(one.Facts);
                    all.Rows.AddRange(one.Added);
                    return all;
                });
            if (deed.Facts.Count > 0)
            {
                hand.Save(act, new Deed(deed.Facts, deed.Rows), []);
                hand.Keep(deed.Rows);
            }
            await rows.SendIfManyAsync();
            from = from.AddSeconds(1);
        }
    }

    private Deed Register(CityChild child, (string Setting, DateOnly Since) place, DateTime at) =>
        Registration.Begin(new Person { Id = child.Id }, place.Setting, place.Since, [], hand.Chance.Id(at), at).Deed;

    /// <summary>A practice for most, the same for brothers and sisters; and where a child of the age goes by day.</summary>
    private IEnumerable<(string Setting, DateOnly Since)> PlacesOf(CityChild child, int family, ILookup<SettingKind, string> open, DateOnly today)
    {
        var chance = hand.Chance;
        var (practices, practice) = (open[SettingKind.GpPractice].ToList(), chance.InHundred(95));
        if (practice && practices.Count > 0) yield return (practices[family % practices.Count], Earlier(child.BornOn.AddDays(chance.Between(5, 40)), today));
        if (DayOf(child, today) is not var (kind, since) || (kind == SettingKind.Nursery && !chance.InHundred(70))) yield break;
        if (chance.InHundred(2) && kind is SettingKind.Primary or SettingKind.Secondary) kind = SettingKind.Special;
        var places = open[kind].ToList();
        if (places.Count > 0) yield return (places[(kind == SettingKind.Primary ? family : chance.Below(places.Count)) % places.Count], since);
    }

    /// <summary>The kind of place, and the September in which children of the year began there; none for the youngest and the grown.</summary>
    private static (SettingKind Kind, DateOnly Since)? DayOf(CityChild child, DateOnly today)
    {
        // Somebody begins school in the September after their fourth birthday, and changes seven and twelve years later.
        var reception = child.BornOn.Year + (child.BornOn.Month >= 9 ? 5 : 4);
        (SettingKind Kind, int Year)[] steps = [(SettingKind.Nursery, reception - 2), (SettingKind.Primary, reception), (SettingKind.Secondary, reception + 7), (SettingKind.College, reception + 12)];
        var over = new DateOnly(reception + 14, 8, 1);
        return today >= over ? null : steps.Where(s => new DateOnly(s.Year, 9, 1) <= today).Select(s => ((SettingKind, DateOnly)?)(s.Kind, new DateOnly(s.Year, 9, 1))).LastOrDefault();
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
