using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.People;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.App.Tests.Support;
using Loxley.Core.Families;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.House;

/// <summary>The records about one child to which everybody stands in one relation.</summary>
internal sealed class MatrixRecords(Town town, Member keeper, Relation relation, IReadOnlyDictionary<Role, Member> people)
{
    /// <summary>The route parameters that lead to a record.</summary>
    public static IReadOnlyList<string> Parameters { get; } = ["childId", "unseenChildId", "contactId", "messageId", "glassBreakId", "clockId", "passedOnId", "personId", "relationshipId", "involvementId", "registrationId", "noteId", "warningId", "documentId", "possibleDuplicateId", "duplicateJudgementId", "referralFormId", "referredChildId", "referralId"];

    public async Task<IReadOnlyDictionary<string, Guid>> MakeAsync()
    {
        var child = await town.ChildAsync(keeper, relation.ToString());
        var (contact, message, glass, work) = (Guid.Empty, Guid.Empty, Guid.Empty, Array.Empty<Contact>());
        var (relationship, involvement, registration) = (Guid.Empty, Guid.Empty, Guid.Empty);
        var (note, warning, document) = (await town.NoteAsync(keeper, child), await town.WarningAsync(keeper, child), await town.DocumentAsync(keeper, child));
        Referral taken = null!;
        await ActAsync((db, at) =>
        {
            Guid NewId() => Ids.At(at);
            var details = new ContactDetails
            {
                ChildId = child, ReceivedAt = at.AddDays(-20), Method = "telephone", Source = "2A", Worry = "Often hungry at school", FamilyKnows = true, ToldItArrived = false,
            };
            var door = db.Protocol.TeamFor(TeamPurpose.FrontDoor, DateOnly.FromDateTime(at)) with { Agency = keeper.Actor.Agency! };
            var received = details.Receive(NewId(), NewId, new ContactReaders(door), at);
            taken = new Referral
            {
                Id = NewId(), ChildId = child, ContactId = received.Contact.Id, ReceivedAt = at.AddDays(-20), ReceivedOn = DateOnly.FromDateTime(at.AddDays(-20)), Source = "2A", Reason = "child-in-need",
                Number = 1, ReReferral = false, NextStep = "childrens-assessment",
            };
            var sent = Message.To(keeper.Id, "There is news", "/messages", Guid.Empty, NewId, at);
            var broken = GlassBreak.Break(child, keeper.Actor, "risk-of-harm", "A child alone", NewId, at, []);
            work = [.. people.Where(p => p.Key.Holds(Right.ContactRead)).Select(p => WorkOf(p.Value.Actor, child, NewId(), at))];
            (contact, message, glass) = (received.Contact.Id, sent.Added.OfType<Message>().Single().Id, broken.Glass.Id);
            return received.Deed.And(sent).And(broken.Deed).With([taken, .. work]);
        });
        await ActAsync((db, at) =>
        {
            Guid NewId() => Ids.At(at);
            var mother = Person.Record(new PersonDetails { Kind = PersonKind.Adult, GivenName = "Jay", FamilyName = "Bunting" }, NewId(), NewId(), keeper.Actor, "An agency", at);
            var own = db.Set<Person>().Local.FirstOrDefault(p => p.Id == child) ?? db.Set<Person>().Single(p => p.Id == child);
            var tie = Relationship.Record(own, mother.Child, new Tie(RelationType.Parent, false, Responsibility.Holds, true, false), NewId(), at);
            var begun = Involvement.Begin(child, null, new InvolvementDetails("Dr Heron", "gp", "gp-practices", null, "Their GP", DateOnly.FromDateTime(at)), "GP", NewId, at);
            var registered = Registration.Begin(own, "elderlamp-surgery", DateOnly.FromDateTime(at), [], NewId(), at);
            (relationship, involvement, registration) = (tie.Relationship.Id, begun.Involvement.Id, registered.Registration.Id);
            return mother.Deed.And(tie.Deed).And(begun.Deed).And(registered.Deed);
        });
        var passedOn = await town.PassOnAsync(keeper, child, keeper);
        var (alike, judged) = (await town.ChildAsync(keeper, "Pipit", "Nightjar"), await town.ChildAsync(keeper, "Dotterel", "Nightjar"));
        var (pair, judgement) = (await town.PairAsync(child, alike), await town.JudgeAsync(keeper, child, judged, null));
        var referral = await town.ReferralAsync(keeper, null, "Robin");
        var referred = await town.ReadAsync(db => db.Set<ReferredChild>().Where(c => c.FormId == referral).Select(c => c.Id).SingleAsync());
        var contacts = work.Select(w => w.Id).Prepend(contact);
        await GroundsAsync(child, relation == Relation.Caller ? [.. contacts] : [.. contacts, child, message, glass, passedOn, alike, judged, referral, taken.Id]);
        if (relation is Relation.Restricted or Relation.RestrictedPart) await RestrictAsync(child);
        var clock = await town.ReadAsync(db => db.Clocks.Where(c => c.RecordId == contact).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync());
        Guid[] ids = [child, child, contact, message, glass, clock, passedOn, child, relationship, involvement, registration, note, warning, document, pair, judgement, referral, referred, taken.Id];
        return Parameters.Zip(ids).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>A contact that a list would show to one person: theirs to decide, or told by them.</summary>
    private static Contact WorkOf(Actor of, Guid child, Guid id, DateTime at)
    {
        var takes = of.Role.Holds(Right.ContactTake);
        return new Contact
        {
            Id = id, ChildId = child, ReceivedAt = at, Method = "telephone", Source = "2A", AsTold = "Often hungry", Worry = "Often hungry", FamilyKnows = true,
            Stage = takes ? ContactStage.Taken : ContactStage.Waiting, TakenById = takes ? of.MemberId : null, CallerId = takes ? null : of.MemberId,
        };
    }

    private Task<int> GroundsAsync(Guid child, IReadOnlyList<Guid> subjects) => ActAsync((_, at) =>
    {
        var (kind, from, until) = relation switch
        {
            Relation.GlassOpen => (GroundKind.BreakGlass, at, at.AddHours(4)),
            Relation.GlassOver => (GroundKind.BreakGlass, at.AddHours(-4), at),
            Relation.Ended => (GroundKind.Involvement, at.AddDays(-9), at),
            Relation.NotYet => (GroundKind.Involvement, at.AddDays(1), Ground.Never),
            Relation.Involvement or Relation.RestrictedPart or Relation.Caller or Relation.Left => (GroundKind.Involvement, at, Ground.Never),
            Relation.Team or Relation.OtherTeam => (GroundKind.Team, at, Ground.Never),
            _ => (GroundKind.Agency, at, Ground.Never),
        };
        var grounds = subjects.SelectMany(_ => Parties(), (subject, party) => new Ground
        {
            Id = Ids.At(at), Kind = kind, SubjectId = subject, ChildId = child, Party = party, From = from, Until = until, SourceId = child, Why = relation.ToString(),
        });
        return Deed.Of(new MessageRead(child, at)).With([.. grounds]);
    });

    /// <summary>Whom the relation names.</summary>
    private IReadOnlyList<string> Parties() => relation switch
    {
        Relation.None => [],
        Relation.Agency or Relation.Restricted or Relation.Elsewhere => [.. people.Values.Select(m => Party.Agency(m.Actor.Agency!)).Distinct()],
        Relation.Team => [.. people.Values.Select(m => Party.Team(m.Actor.Team!)).Distinct()],
        Relation.OtherAgency => [Party.Agency("police")],
        Relation.OtherTeam => [Party.Team("early-help-north"), Party.Team("hospital-safeguarding")],
        _ => [.. people.Values.Select(m => Party.Member(m.Id))],
    };

    private async Task RestrictAsync(Guid child)
    {
        using var visitor = await town.EnterAsync(keeper);
        await (await visitor.GoAsync($"/children/{child}/restrict")).PressAsync("Restrict this record", ("Reason", "Works for the council"));
    }

    private Task<int> ActAsync(Func<LoxleyDb, DateTime, Deed> decide) => town.RunAsync(keeper, async (_, db) =>
    {
        var act = db.Begin("MakeMatrixTown");
        db.Take(decide(db, act.At));
        return await db.SaveChangesAsync();
    });
}
