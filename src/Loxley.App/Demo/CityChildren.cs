using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.People;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>What the maker of the city remembers of one child.</summary>
internal sealed class CityChild
{
    public required int Number { get; init; }

    public required DateOnly BornOn { get; init; }

    /// <summary>When the record is made, if no contact comes first.</summary>
    public required DateTime RecordAt { get; init; }

    /// <summary>How likely a worry is, from nought to one.</summary>
    public required double Chance { get; init; }

    /// <summary>The record's id, once there is a record.</summary>
    public Guid Id { get; set; }

    public bool Recorded => Id != Guid.Empty;

    /// <summary>When the last contact about the child was finished.</summary>
    public DateTime FreeFrom { get; set; } = CityPlan.Begins;

    public EarlierReferral? LastReferral { get; set; }

    /// <summary>Kept out of what comes by chance.</summary>
    public bool Apart { get; set; }

    public bool Fits(DateTime received)
    {
        var date = London.Date(received);
        return !Apart && FreeFrom < received && BornOn <= date && BornOn > date.AddYears(-18);
    }
}

/// <summary>The children of the city, in families, and which of them a worry is about next.</summary>
internal sealed class CityChildren
{
    private readonly CityRandom random;
    private readonly long seed;
    private readonly int months;
    private readonly List<int> families = [];
    private readonly List<CityChild> referred = [];
    private int referredFrom;

    public CityChildren(long seed, int count, int reReferralMonths, WorkingHours hours)
    {
        (this.seed, months) = (seed, reReferralMonths);
        random = new CityRandom(seed, "children");
        while (All.Count < count) AddFamily(count, hours);
        Apart = All.First(c => c.BornOn.Year is >= 2012 and <= 2016);
        Apart.Apart = true;
    }

    public List<CityChild> All { get; } = [];

    /// <summary>The child whose record is restricted.</summary>
    public CityChild Apart { get; }

    /// <summary>Name, address and the rest, made anew from the family's and the child's number whenever they are asked for.</summary>
    public PersonDetails Details(CityChild child)
    {
        var family = new CityRandom(seed, FormattableString.Invariant($"family/{families[child.Number]}"));
        var name = new CityNames(family).Family();
        var (address, postcode) = new CityStreets(family).Next();
        var (language, ethnicity) = (CityLists.Language(family), CityLists.Ethnicity(family));
        var own = new CityRandom(seed, FormattableString.Invariant($"child/{child.Number}"));
        return new PersonDetails
        {
            GivenName = new CityNames(own).Given(name),
            FamilyName = name,
            BornOn = child.BornOn,
            Sex = own.InHundred(49) ? "F" : own.InHundred(98) ? "M" : "U",
            Ethnicity = own.InHundred(92) ? ethnicity : "NOBT",
            Language = language,
            CommunicationNeeds = language != "english" && own.InHundred(30) ? "interpreter" : own.InHundred(6) ? CityLists.Need(own) : null,
            Address = address,
            Postcode = postcode,
        };
    }

    /// <summary>The number that the children of a family share.</summary>
    public int FamilyNumber(CityChild child) => families[child.Number];

    /// <summary>The brothers and sisters of a child, and the child, the eldest record first.</summary>
    public IReadOnlyList<CityChild> FamilyOf(CityChild child)
    {
        var (first, last) = (child.Number, child.Number);
        while (first > 0 && families[first - 1] == families[child.Number]) first--;
        while (last < All.Count - 1 && families[last + 1] == families[child.Number]) last++;
        return All.GetRange(first, last - first + 1);
    }

    /// <summary>A child whom a plan fits, and whether this is a re-referral: where it should be one and nobody can be found, it is not.</summary>
    public (CityChild Child, bool Again) For(CityRandom chance, ContactPlan plan, bool again)
    {
        if (plan.Outcome != ContactOutcomes.Referral) return (Draw(chance, c => c.Fits(plan.Received)), false);
        var before = again ? ForReReferral(chance, plan.Received, plan.ReceivedOn) : null;
        var child = before ?? Draw(chance, c => c.Fits(plan.Received) && !Again(c, plan.ReceivedOn));
        referred.Add(child);
        return (child, before is not null);
    }

    private CityChild? ForReReferral(CityRandom chance, DateTime received, DateOnly on)
    {
        while (referredFrom < referred.Count && !Again(referred[referredFrom], on)) referredFrom++;
        var open = referred.Count - referredFrom;
        if (open == 0) return null;
        bool Right(CityChild child) => child.Fits(received) && Again(child, on);
        for (var tries = 0; tries < 40; tries++)
        {
            var child = referred[referredFrom + chance.Below(open)];
            if (Right(child)) return child;
        }
        return referred.Skip(referredFrom).FirstOrDefault(Right);
    }

    private bool Again(CityChild child, DateOnly on) => child.LastReferral is { } last && on <= last.ReceivedOn.AddMonths(months);

    private CityChild Draw(CityRandom chance, Func<CityChild, bool> fits)
    {
        for (var tries = 0; tries < 20_000; tries++)
        {
            var child = All[chance.Below(All.Count)];
            if (chance.Share() < child.Chance && fits(child)) return child;
        }
        return All.First(fits);
    }

    private void AddFamily(int count, WorkingHours hours)
    {
        var family = families.Count == 0 ? 0 : families[^1] + 1;
        var size = Math.Min(random.Pick<int>([(1, 38), (2, 36), (3, 17), (4, 9)]), count - All.Count);
        var chance = random.Pick<double>([(0.15, 50), (0.4, 35), (1.0, 15)]);
        var first = new DateOnly(2003, 10, 1).DayNumber;
        var last = new DateOnly(2026, 2, 20).DayNumber;
        var born = DateOnly.FromDayNumber(random.Between(first, last));
        for (var i = 0; i < size; i++)
        {
            All.Add(new CityChild { Number = All.Count, BornOn = born, RecordAt = RecordAt(born, hours), Chance = chance });
            families.Add(family);
            var next = born.AddDays(random.Between(400, 1_500));
            born = next.DayNumber <= last ? next : DateOnly.FromDayNumber(random.Between(first, last));
        }
    }

    private DateTime RecordAt(DateOnly born, WorkingHours hours)
    {
        var from = Math.Max(born.AddDays(3).DayNumber, new DateOnly(2021, 4, 1).DayNumber);
        var until = Math.Min(born.AddYears(18).DayNumber, new DateOnly(2026, 3, 25).DayNumber);
        var day = London.Midnight(DateOnly.FromDayNumber(random.Between(from, Math.Max(from, until))));
        return hours.After(day, TimeSpan.FromSeconds(random.Below(8 * 3600)));
    }
}
