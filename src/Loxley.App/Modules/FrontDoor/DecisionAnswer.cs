using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Modules.People;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>What follows in the same act when a decision is acted on: the referral, the worker who has the child, and word to a caller with an account.</summary>
public sealed class DecisionAnswer(LoxleyDb db, CallerNews news)
{
    public async Task FollowAsync(Contact contact, DateTime at)
    {
        if (contact.Outcome == ContactOutcomes.Referral) db.Take(await ReferAsync(contact, at));
        if (contact.Outcome == ContactOutcomes.AllocatedWorker) db.Take(PassOn(contact, () => Ids.At(at), at));
        if (contact.CallerId is null) return;
        db.Take(contact.Tell(CallerNews.How, byVoice: false, at));
        await news.SendAsync(contact, CallerNews.Answered(contact), at);
    }

    /// <summary>Those who work with the child now, as far as the actor may see them; nobody where the child is not known.</summary>
    public async Task<IReadOnlyList<Involvement>> WorkersAsync(Guid? child, CancellationToken ct) => child is null
        ? []
        : await db.Set<Involvement>().AsNoTracking().Where(i => i.ChildId == child && i.Until == null).OrderBy(i => i.Since).ThenBy(i => i.Id).ToListAsync(ct);

    /// <summary>A social worker has the child: there is no second episode.</summary>
    public static bool IsOpen(IEnumerable<Involvement> workers) => workers.Any(w => w.Role == InvolvementRoles.SocialWorker);

    /// <summary>Whether somebody else must approve a decision first: not where it cannot wait, nor for the emergency duty team, which may be one person alone.</summary>
    /// <param name="protocol">What the partnership asks of each outcome, and when the emergency duty team answers.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">Now.</param>
    public static Approval ApprovalOf(PartnershipProtocol protocol, ContactDecision decision, Actor by, DateTime at)
    {
        if (!protocol.Contacts.NeedsApproval(decision.Outcome)) return Approval.NotAsked;
        var onDuty = by.Team == protocol.TeamFor(TeamPurpose.EmergencyDuty, London.Date(at)).Id && protocol.EmergencyDutyAnswers(at);
        return decision.Urgent || onDuty ? Approval.Follows : Approval.First;
    }

    /// <summary>Opens the contact to the worker who has the child and sends them word; one who does not sign in here is told in another way.</summary>
    public static Deed PassOn(Contact contact, Func<Guid> newId, DateTime at)
    {
        var passed = Deed.Of(new ContactPassedToWorker(contact.Id, contact.ChildId, at, contact.PassedToName!));
        if (contact.PassedToId is not { } worker) return passed;
        var ground = new Ground
        {
            Id = newId(), Kind = GroundKind.Involvement, SubjectId = contact.Id, ChildId = contact.About, Party = Party.Member(worker), From = at,
            SourceId = contact.Id, Why = "Works with the child: the contact was passed to them",
        };
        return passed.With(ground)
            .And(Message.To(worker, $"There is a new worry about a child you work with: {contact.Reference}", CallerNews.LinkTo(contact), contact.Id, newId, at));
    }

    private async Task<Deed> ReferAsync(Contact contact, DateTime at)
    {
        // Every referral of the child counts, whoever may see it: whether this is one again is a fact about the child.
        var earlier = await Beyond.Access<Referral>(db).Where(r => r.ChildId == contact.ChildId)
            .Select(r => new EarlierReferral(r.Number, r.ReceivedOn)).ToListAsync(CancellationToken.None);
        var agency = db.Protocol.TeamFor(TeamPurpose.DutySocialWork, London.Date(at)).Agency;
        var child = await Beyond.Access<Person>(db).SingleAsync(p => p.Id == contact.ChildId, CancellationToken.None);
        db.Hold(child);
        var owners = await RecordOwners.InPlaceOfAgencyAsync(db, child);
        return Referral.Receive(contact, earlier, db.Protocol.ReReferralMonths, () => Ids.At(at), agency, owners, at);
    }
}
