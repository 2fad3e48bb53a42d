using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.House;

/// <summary>Two partnerships with the same agencies: a member of each role in one, and for each relation one record of each kind.</summary>
internal sealed class MatrixTown
{
    private readonly TestHost host;

    private readonly Dictionary<Relation, Dictionary<string, Guid>> records = [];

    private MatrixTown(TestHost host, Town town, Town elsewhere) => (this.host, Town, Elsewhere) = (host, town, elsewhere);

    public Town Town { get; }

    public Town Elsewhere { get; }

    public Dictionary<Role, Member> Members { get; } = [];

    public static async Task<MatrixTown> MakeAsync(TestHost host)
    {
        var made = new MatrixTown(host, await Town.MakeAsync(host), await Town.MakeAsync(host));
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.System))
        {
            var agency = role == Role.ReferringProfessional ? "schools" : "council";
            made.Members[role] = await made.Town.JoinAsync(role, role.Label(), agency, null);
        }
        var keeper = await made.Town.JoinAsync(Role.FrontDoorManager, "Kes Harrier", "scrutiny", null);
        var stranger = await made.Elsewhere.JoinAsync(Role.FrontDoorManager, "Merle Ouzel", "scrutiny", null);
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var (town, by) = relation == Relation.Elsewhere ? (made.Elsewhere, stranger) : (made.Town, keeper);
            made.records[relation] = await made.RecordsAsync(town, by, relation);
        }
        return made;
    }

    /// <summary>The name of the child of a relation.</summary>
    public static string NameOf(Relation relation) => $"{relation} Thistlewood";

    /// <summary>The id that a route parameter takes, for the record of a relation.</summary>
    public Guid IdOf(Relation relation, string parameter) => records[relation].TryGetValue(parameter, out var id)
        ? id
        : throw new InvalidOperationException($"The town of the matrix has no record for {parameter}: make one in {nameof(RecordsAsync)}.");

    /// <summary>How much has been written in both partnerships that a refusal must not write.</summary>
    public Task<int> WrittenAsync()
    {
        Guid[] both = [Town.Partnership.Id, Elsewhere.Partnership.Id];
        return Town.ReadAsync(db => db.Set<Partnership>().Where(p => p.Id == Town.Partnership.Id).Select(_ =>
            db.Set<ActRow>().IgnoreQueryFilters().Count(a => both.Contains(a.PartnershipId))
            + db.Set<DraftRow>().Count(d => both.Contains(d.PartnershipId))
            + db.Set<OutboxRow>().Count(o => both.Contains(o.PartnershipId))).SingleAsync());
    }

    private async Task<Dictionary<string, Guid>> RecordsAsync(Town town, Member keeper, Relation relation)
    {
        var child = await town.ChildAsync(keeper, relation.ToString());
        var (contact, message, glass) = (Guid.Empty, Guid.Empty, Guid.Empty);
        await ActAsync(town, keeper, (db, at) =>
        {
            Guid NewId() => Ids.At(at);
            var details = new ContactDetails
            {
                ChildId = child, ReceivedAt = at.AddDays(-20), Method = "telephone", Source = "2A", Worry = "Often hungry at school", FamilyKnows = true, ToldItArrived = false,
            };
            var door = db.Protocol.TeamFor(TeamPurpose.FrontDoor, DateOnly.FromDateTime(at)) with { Agency = keeper.Actor.Agency! };
            var received = details.Receive(NewId(), NewId, new ContactReaders(door), at);
            var sent = Message.To(keeper.Id, "There is news", "/messages", Guid.Empty, NewId, at);
            var broken = GlassBreak.Break(child, keeper.Actor, "risk-of-harm", "A child alone", NewId, at, []);
            (contact, message, glass) = (received.Contact.Id, sent.Added.OfType<Message>().Single().Id, broken.Glass.Id);
            return Task.FromResult(received.Deed.And(sent).And(broken.Deed));
        });
        var passedOn = await town.PassOnAsync(keeper, child, keeper);
        await GroundsAsync(town, keeper, relation, child, [child, contact, message, glass, passedOn]);
        if (relation == Relation.Restricted) await RestrictAsync(town, keeper, child);
        var clock = await town.ReadAsync(db => db.Clocks.Where(c => c.RecordId == contact).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync());
        return new() { ["childId"] = child, ["unseenChildId"] = child, ["contactId"] = contact, ["messageId"] = message, ["glassBreakId"] = glass, ["clockId"] = clock, ["passedOnId"] = passedOn };
    }

    private Task<int> GroundsAsync(Town town, Member keeper, Relation relation, Guid child, Guid[] subjects) => ActAsync(town, keeper, (_, at) =>
    {
        var parties = relation is Relation.Agency or Relation.Restricted or Relation.Elsewhere
            ? Members.Values.Select(m => Party.Agency(m.Actor.Agency!)).Distinct()
            : relation == Relation.None ? [] : Members.Values.Select(m => Party.Member(m.Id));
        var (kind, from, until) = relation switch
        {
            Relation.GlassOpen => (GroundKind.BreakGlass, at, at.AddHours(4)),
            Relation.GlassOver => (GroundKind.BreakGlass, at.AddHours(-4), at),
            Relation.Ended => (GroundKind.Involvement, at.AddDays(-9), at),
            Relation.NotYet => (GroundKind.Involvement, at.AddDays(1), Ground.Never),
            Relation.Involvement => (GroundKind.Involvement, at, Ground.Never),
            _ => (GroundKind.Agency, at, Ground.Never),
        };
        var grounds = subjects.SelectMany(_ => parties, (subject, party) => new Ground
        {
            Id = Ids.At(at), Kind = kind, SubjectId = subject, ChildId = child, Party = party, From = from, Until = until, SourceId = child, Why = relation.ToString(),
        });
        return Task.FromResult(Deed.Of(new MessageRead(child, at)).With([.. grounds]));
    });

    private static async Task RestrictAsync(Town town, Member keeper, Guid child)
    {
        using var visitor = await town.EnterAsync(keeper);
        await (await visitor.GoAsync($"/children/{child}/restrict")).PressAsync("Restrict this record", ("Reason", "Works for the council"));
    }

    private static Task<int> ActAsync(Town town, Member by, Func<LoxleyDb, DateTime, Task<Deed>> decide) => town.RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("MakeMatrixTown");
        db.Take(await decide(db, act.At));
        return await db.SaveChangesAsync();
    });
}
