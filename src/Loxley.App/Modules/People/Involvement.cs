using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.People;

/// <summary>What is said of somebody who works with a child.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Role">What they do, as a code of the protocol.</param>
/// <param name="Agency">Their agency, as a code of the protocol.</param>
/// <param name="Reach">How to reach them.</param>
/// <param name="Why">Why they work with the child.</param>
/// <param name="Since">From which day.</param>
public sealed record InvolvementDetails(string Name, string Role, string Agency, string? Reach, string Why, DateOnly Since);

/// <summary>Somebody who works with a child, since when and why; who signs in here sees the record by it, until it ends.</summary>
public sealed class Involvement : Record
{
    public required Guid ChildId { get; init; }

    /// <summary>The member, where they sign in here.</summary>
    public Guid? MemberId { get; init; }

    public required string Name { get; init; }

    public required string Role { get; init; }

    public required string Agency { get; init; }

    public string? Reach { get; init; }

    public required string Why { get; init; }

    public required DateOnly Since { get; init; }

    public DateOnly? Until { get; private set; }

    public static (Involvement Involvement, Deed Deed) Begin(Guid child, Guid? member, InvolvementDetails details, string roleName, Func<Guid> newId, DateTime at)
    {
        if (details.Since > London.Date(at)) throw new RefusedException(PeopleRefusals.SinceLater);
        var involvement = new Involvement
        {
            Id = newId(), ChildId = child, MemberId = member, Name = details.Name, Role = details.Role, Agency = details.Agency, Reach = details.Reach,
            Why = details.Why, Since = details.Since,
        };
        var deed = Deed.Of(new WorkerInvolved(child, at, details.Name, details.Role, details.Why)).With(involvement);
        return (involvement, member is { } one ? deed.With(GroundOf(involvement, one, roleName, newId(), at)) : deed);
    }

    /// <summary>Ends the part, and what could be seen by it.</summary>
    public Deed End(IEnumerable<Ground> grounds, string reason, DateTime at)
    {
        if (Until is not null) throw new RefusedException(PeopleRefusals.InvolvementOver);
        Until = London.Date(at);
        foreach (var ground in grounds.Where(g => g.SourceId == Id && g.Until > at)) ground.Until = at;
        return Deed.Of(new InvolvementEnded(ChildId, at, Name, Role, reason));
    }

    private static Ground GroundOf(Involvement involvement, Guid member, string roleName, Guid id, DateTime at) => new()
    {
        Id = id,
        Kind = GroundKind.Involvement,
        SubjectId = involvement.ChildId,
        ChildId = involvement.ChildId,
        Party = Party.Member(member),
        From = at,
        SourceId = involvement.Id,
        Why = $"{roleName}: {involvement.Why}",
    };
}
