using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;
using Loxley.Core.Families;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>Gives the children of the live tail their families, and people who work with them.</summary>
internal sealed class CityFamilies(CityScribe scribe, PartnershipProtocol protocol, CityChildren children, DateTime now)
{
    private static readonly (string Role, string Agency)[] Workers = [("health-visitor", "community-health"), ("gp", "gp-practices"), ("safeguarding-lead", "schools"), ("early-help-worker", "council")];

    private readonly HashSet<int> told = [];
    private readonly CityRandom chance = scribe.Chance;

    /// <summary>What is recorded of a child's family, once; nothing where it has been.</summary>
    public IReadOnlyList<Entity> Of(CityChild child, Actor by, DateTime at)
    {
        var family = children.FamilyOf(child);
        if (!told.Add(family[0].Number)) return [];
        List<CityChild> known = [.. family.Where(c => c.Recorded)];
        List<Entity> rows = [];
        foreach (var type in chance.InHundred(60) ? new[] { RelationType.Parent, RelationType.Parent } : [RelationType.Parent]) rows.AddRange(Elder(known, type, rows.Count == 0 ? "F" : "M", by, at));
        if (chance.InHundred(25)) rows.AddRange(Elder([child], RelationType.Grandparent, "F", by, at));
        for (var i = 0; i < known.Count; i++)
        {
            for (var j = i + 1; j < known.Count; j++) rows.AddRange(Tie(Person(known[i], by), Person(known[j], by), RelationType.Sibling, by, at));
        }
        foreach (var (role, agency) in Workers.Where(_ => chance.InHundred(45))) rows.AddRange(Worker(child, role, agency, by, at));
        return rows;
    }

    /// <summary>A parent or grandparent, recorded in the same act as what they are to the first child.</summary>
    private List<Entity> Elder(List<CityChild> kin, RelationType type, string sex, Actor by, DateTime at)
    {
        var first = children.Details(kin[0]);
        var eldest = kin.Min(c => c.BornOn);
        var details = new PersonDetails
        {
            Kind = PersonKind.Adult, GivenName = new CityNames(chance).Given(first.FamilyName), FamilyName = first.FamilyName, Sex = sex,
            BornOn = eldest.AddDays(-365 * (type == RelationType.Grandparent ? 52 : 20) - chance.Below(365 * 14)), Address = first.Address, Postcode = first.Postcode,
        };
        var act = scribe.Begin("AddRelative", at, by);
        var (elder, recorded) = Modules.People.Person.Record(details, scribe.Chance.Id(at), scribe.Chance.Id(at), by, protocol.AgencyName(by.Agency), at);
        var deed = recorded;
        foreach (var child in kin)
        {
            var tie = new Tie(type, Inverse: false, type == RelationType.Parent ? Responsibility.Holds : Responsibility.NotKnown, type == RelationType.Parent && sex == "F", Looked: true);
            deed = deed.And(Relationship.Record(Person(child, by), elder, tie, scribe.Chance.Id(at), at).Deed);
        }
        scribe.Save(act, deed, []);
        return [.. deed.Added];
    }

    private IReadOnlyList<Entity> Tie(Person one, Person other, RelationType type, Actor by, DateTime at)
    {
        var act = scribe.Begin("AddRelative", at, by);
        var deed = Relationship.Record(one, other, new Tie(type, Inverse: false, Responsibility.NotKnown, MainCarer: false, Looked: true), scribe.Chance.Id(at), at).Deed;
        scribe.Save(act, deed, []);
        return deed.Added;
    }

    private IReadOnlyList<Entity> Worker(CityChild child, string role, string agency, Actor by, DateTime at)
    {
        var act = scribe.Begin("InvolveWorker", at, by);
        var details = new InvolvementDetails(new CityNames(chance).Full(), role, agency, null, "Known to the family", London.Date(at).AddDays(-chance.Below(300)));
        var deed = Involvement.Begin(child.Id, null, details, protocol.Label(ListIds.InvolvementRoles, role), () => scribe.Chance.Id(at), at).Deed;
        scribe.Save(act, deed, []);
        return deed.Added;
    }

    /// <summary>The child as the record has them: enough to say who is related to whom.</summary>
    private Person Person(CityChild child, Actor by) => Modules.People.Person.Record(children.Details(child), child.Id, Guid.Empty, by, "", now).Child;
}
