using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Access;

/// <summary>Somebody who is to have a part in a partnership.</summary>
public sealed record NewMember(string Name, string Email, string Password, Role Role, string Agency, string? Team);

/// <summary>Somebody was given a part in the partnership.</summary>
[NoClock("No limit runs on giving somebody a part")]
public sealed record MemberJoined(Guid RecordId, DateTime HappenedAt, Role Role, string Agency, string? Team) : Fact(RecordId, null, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Joined as {Role.Label().ToLowerInvariant()}, {protocol.AgencyName(Agency)}";
}

/// <summary>Somebody's part in the partnership ended.</summary>
[NoClock("No limit runs on ending a part")]
public sealed record MemberLeft(Guid RecordId, DateTime HappenedAt) : Fact(RecordId, null, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Left";
}

/// <summary>Gives somebody an account on the host, if there is none yet, and a part in the acting partnership.</summary>
public sealed class Joining(LoxleyDb db, UserManager<Account> accounts)
{
    /// <exception cref="ConfigurationException">The account could not be made; the message says why.</exception>
    public async Task<Membership> JoinAsync(NewMember member) => (await AddAsync(member)).Membership;

    /// <summary>The same, and whether the account is new.</summary>
    /// <exception cref="ConfigurationException">The account could not be made, or has a part already.</exception>
    public async Task<(Membership Membership, bool New)> AddAsync(NewMember member)
    {
        var known = await accounts.FindByEmailAsync(member.Email);
        if (known is not null && await db.Memberships.AnyAsync(m => m.AccountId == known.Id))
        {
            throw new ConfigurationException($"{member.Email} has had a part here already. One account has one part in a partnership.");
        }
        var account = known ?? await MakeAsync(member);
        var act = db.Begin("JoinMember");
        var (membership, deed) = Membership(member, account.Id, Ids.At(act.At), act.At);
        db.Take(deed);
        await db.SaveChangesAsync();
        return (membership, known is null);
    }

    /// <summary>Ends the part of an account in the acting partnership now.</summary>
    /// <exception cref="ConfigurationException">The account has no part here now.</exception>
    public async Task<Membership> LeaveAsync(string email)
    {
        var account = (await accounts.FindByEmailAsync(email))?.Id ?? Guid.Empty;
        var act = db.Begin("EndMember");
        var membership = await db.Memberships.SingleOrDefaultAsync(m => m.AccountId == account && m.Until > act.At)
            ?? throw new ConfigurationException($"{email} has no part here now. See who has with: loxley members list");
        db.Take(membership.End(act.At));
        await db.SaveChangesAsync();
        return membership;
    }

    /// <summary>The part that somebody is given.</summary>
    public static (Membership Membership, Deed Deed) Membership(NewMember member, Guid account, Guid id, DateTime at)
    {
        var membership = new Membership
        {
            Id = id,
            AccountId = account,
            Name = member.Name,
            Role = member.Role,
            Agency = member.Agency,
            Team = member.Team,
            From = at,
        };
        return (membership, Deed.Of(new MemberJoined(id, at, member.Role, member.Agency, member.Team)).With(membership));
    }

    private async Task<Account> MakeAsync(NewMember member)
    {
        var account = new Account { Id = Ids.At(db.Now), UserName = member.Email, Email = member.Email, EmailConfirmed = true };
        var result = await accounts.CreateAsync(account, member.Password);
        return result.Succeeded
            ? account
            : throw new ConfigurationException(string.Join(" ", result.Errors.Select(e => e.Description)));
    }
}
