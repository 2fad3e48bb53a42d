using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Identity;

namespace Loxley.App.Kernel.Access;

/// <summary>A sign-in on this host; one account may have a part in several partnerships.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The half minute whose code was taken last: none is taken twice.</summary>
    public long? LastTimeStep { get; set; }
}

/// <summary>Questions about parts that several pages ask.</summary>
public static class Memberships
{
    /// <summary>Those who belong to a team at an instant.</summary>
    public static IQueryable<Membership> OfTeam(this IQueryable<Membership> members, string team, DateTime at) => members.Where(m => m.Team == team && m.From <= at && m.Until > at);
}

/// <summary>A person's part in a partnership: role, agency and team, from a day until a day.</summary>
public sealed class Membership : Record
{
    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    public required string Agency { get; init; }

    public string? Team { get; init; }

    public required DateTime From { get; init; }

    public DateTime Until { get; set; } = Ground.Never;

    /// <summary>Ends the part: whatever the sign-in says, it lets nobody in from then on.</summary>
    public Deed End(DateTime at)
    {
        Until = at;
        return Deed.Of(new MemberLeft(Id, at));
    }

    public Actor AsActor(string protocol, bool practice = false) => new()
    {
        PartnershipId = PartnershipId,
        Protocol = protocol,
        MemberId = Id,
        Name = Name,
        Role = Role,
        Agency = Agency,
        Team = Team,
        Practice = practice,
    };
}
