using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Identity;

namespace Loxley.App.Kernel.Access;

/// <summary>Somebody who is to have a part in a partnership.</summary>
public sealed record NewMember(string Name, string Email, string Password, Role Role, string Agency, string? Team);

/// <summary>Somebody was given a part in the partnership.</summary>
[NoClock("No limit runs on giving somebody a part")]
public sealed record MemberJoined(Guid RecordId, DateTime HappenedAt, Role Role, string Agency, string? Team) : Fact(RecordId, null, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Joined as {Role.Label().ToLowerInvariant()}, {protocol.AgencyName(Agency)}";
}

/// <summary>Gives somebody an account on the host, if there is none yet, and a part in the acting partnership.</summary>
public sealed class Joining(LoxleyDb db, UserManager<Account> accounts)
{
    /// <exception cref="ConfigurationException">The account could not be made; the message says why.</exception>
    public async Task<Membership> JoinAsync(NewMember member)
    {
        var account = await accounts.FindByEmailAsync(member.Email) ?? await MakeAsync(member);
        var act = db.Begin("JoinMember");
        var (membership, deed) = Membership(member, account.Id, Ids.At(act.At), act.At);
        db.Take(deed);
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
