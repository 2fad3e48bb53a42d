using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.House;

/// <summary>Two partnerships with the same agencies: people of each role who have a part, had one, or have one in the other, and records for each relation.</summary>
internal sealed class MatrixTown
{
    private readonly Dictionary<Relation, IReadOnlyDictionary<string, Guid>> records = [];

    private readonly Dictionary<Relation, Dictionary<Role, Member>> people = [];

    private readonly Town town;

    private readonly Town elsewhere;

    private MatrixTown(Town town, Town elsewhere) => (this.town, this.elsewhere) = (town, elsewhere);

    /// <summary>Everybody, by the part they sign in with.</summary>
    public IEnumerable<(Relation Part, Role Role, Member Member)> People => people.SelectMany(p => p.Value, (p, one) => (p.Key, one.Key, one.Value));

    public static async Task<MatrixTown> MakeAsync(TestHost host)
    {
        var made = new MatrixTown(await Town.MakeAsync(host), await Town.MakeAsync(host));
        made.people[Relation.Member] = await JoinAsync(made.town, "");
        made.people[Relation.Left] = await JoinAsync(made.town, " of old");
        made.people[Relation.Stranger] = await JoinAsync(made.elsewhere, " elsewhere");
        var keeper = await made.town.JoinAsync(Role.FrontDoorManager, "Kes Harrier", "scrutiny", null);
        var stranger = await made.elsewhere.JoinAsync(Role.FrontDoorManager, "Merle Ouzel", "scrutiny", null);
        foreach (var relation in Matrix.ToRecord)
        {
            var (town, by) = relation == Relation.Elsewhere ? (made.elsewhere, stranger) : (made.town, keeper);
            made.records[relation] = relation == Relation.Missing
                ? MatrixRecords.Parameters.ToDictionary(p => p, _ => Ids.At(host.Clock.Now))
                : await new MatrixRecords(town, by, relation, made.people[PartFor(relation)]).MakeAsync();
        }
        return made;
    }

    /// <summary>The name of the child of a relation.</summary>
    public static string NameOf(Relation relation) => $"{relation} Thistlewood";

    /// <summary>The id that a route parameter takes, for the record of a relation.</summary>
    public Guid IdOf(Relation relation, string parameter) => records[relation].TryGetValue(parameter, out var id)
        ? id
        : throw new InvalidOperationException($"The town of the matrix has no record for {parameter}: make one in {nameof(MatrixRecords)}.");

    /// <summary>Ends the parts of those who are to have left; they sign in before.</summary>
    public Task<int> LeaveAsync() => town.RunAsync(null, async (_, db) =>
    {
        var act = db.Begin("MakeMatrixTown");
        var leaving = people[Relation.Left].Values.Select(m => m.Id).ToList();
        foreach (var membership in await db.Memberships.Where(m => leaving.Contains(m.Id)).ToListAsync()) membership.Until = act.At;
        db.Take(Deed.Of(new MessageRead(leaving[0], act.At)));
        return await db.SaveChangesAsync();
    });

    private static Relation PartFor(Relation relation) => relation switch
    {
        Relation.Elsewhere => Relation.Stranger,
        Relation.Left => Relation.Left,
        _ => Relation.Member,
    };

    private static async Task<Dictionary<Role, Member>> JoinAsync(Town town, string which)
    {
        var made = new Dictionary<Role, Member>();
        foreach (var role in Matrix.Columns.Select(c => c[0]))
        {
            var (agency, team) = role == Role.ReferringProfessional ? ("schools", "school-safeguarding-leads") : ("council", "children-and-families-direct");
            made[role] = await town.JoinAsync(role, role.Label() + which, agency, team);
        }
        return made;
    }
}
