using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.ViewContact;

/// <summary>Another contact about the same child.</summary>
public sealed record OtherContact(Guid Id, DateTime ReceivedAt, string Source, string Became)
{
    public string Reference => References.Of('C', Id);
}

/// <summary>Somebody who works with the child now.</summary>
public sealed record InvolvedWorker(string Name, string Role, string Agency, DateOnly Since);

/// <summary>Somebody who lives with the child.</summary>
public sealed record Housemate(Guid Id, string Name, DateOnly? BornOn);

/// <summary>What whoever decides on a contact must have before them: other contacts, who works with the child, and who lives with them; as far as the reader may see each.</summary>
/// <param name="Contacts">The latest, the newest first.</param>
/// <param name="MoreContacts">There are more than those.</param>
/// <param name="Involved">Those of now, the longest first.</param>
/// <param name="Household">The eldest first.</param>
public sealed record Surroundings(IReadOnlyList<OtherContact> Contacts, bool MoreContacts, IReadOnlyList<InvolvedWorker> Involved, IReadOnlyList<Housemate> Household)
{
    private const int Most = 10;

    /// <summary>One query, of three kinds of row: a page of a contact has no room for three.</summary>
    public static async Task<Surroundings> OfAsync(LoxleyDb db, Contact contact, CancellationToken ct)
    {
        if (contact.ChildId is not { } child) return new Surroundings([], MoreContacts: false, [], []);
        var id = contact.Id;
        // What a kind of row has not got is filled with a value and not with nothing: of nothing PostgreSQL does not know the type.
        var (noTime, noDay, noWord) = (contact.ReceivedAt, contact.ReceivedOn, "");
        var contacts = db.Set<Contact>().Where(c => c.ChildId == child && c.Id != id).OrderByDescending(c => c.ReceivedAt).Take(Most + 1)
            .Select(c => new Row { Kind = "contact", Id = c.Id, At = c.ReceivedAt, One = c.Source, Two = c.Stage == ContactStage.Waiting || c.Stage == ContactStage.ForSocialWorker || c.Stage == ContactStage.Taken ? null : c.Outcome, Three = noWord, On = noDay });
        var involved = db.Set<Involvement>().Where(i => i.ChildId == child && i.Until == null)
            .Select(i => new Row { Kind = "involved", Id = i.Id, At = noTime, One = i.Name, Two = i.Role, Three = i.Agency, On = i.Since });
        var household = db.Set<Person>().Where(p => p.Id == child && p.HouseholdId != null)
            .Join(db.Set<Person>().Where(p => p.HouseholdId != null && p.Id != child), p => p.HouseholdId, other => other.HouseholdId, (_, other) => other)
            .Select(p => new Row { Kind = "household", Id = p.Id, At = noTime, One = p.GivenName, Two = p.FamilyName, Three = noWord, On = p.BornOn });
        var rows = (await contacts.Concat(involved).Concat(household).ToListAsync(ct)).ToLookup(r => r.Kind, StringComparer.Ordinal);
        var others = rows["contact"].OrderByDescending(r => r.At).Select(r => new OtherContact(
            r.Id, r.At, db.Protocol.Label(ListIds.ReferralSources, r.One), r.Two is null ? "Not decided yet" : db.Protocol.Label(ListIds.ContactOutcomes, r.Two))).ToList();
        return new Surroundings(
            [.. others.Take(Most)], others.Count > Most,
            [.. rows["involved"].OrderBy(r => r.On).ThenBy(r => r.Id).Select(r => new InvolvedWorker(r.One!, db.Protocol.Label(ListIds.InvolvementRoles, r.Two), db.Protocol.AgencyName(r.Three), r.On!.Value))],
            [.. rows["household"].OrderBy(r => r.On ?? DateOnly.MinValue).ThenBy(r => r.Id).Select(r => new Housemate(r.Id, $"{r.One} {r.Two}".Trim(), r.On))]);
    }

    private sealed class Row
    {
        public required string Kind { get; init; }

        public required Guid Id { get; init; }

        public required DateTime At { get; init; }

        public required string? One { get; init; }

        public required string? Two { get; init; }

        public required string? Three { get; init; }

        public required DateOnly? On { get; init; }
    }
}
