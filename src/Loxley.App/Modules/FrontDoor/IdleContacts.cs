using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>
/// Every few minutes, puts contacts back into the queue that somebody has taken and left lying. Whoever looks at the child or
/// the contact, or keeps a draft about it, still has it in hand. What they had typed stays theirs, for when they take it again.
/// </summary>
public sealed class IdleContacts(IServiceScopeFactory scopes, LoxleyDb db, TimeProvider time) : PartnershipJob(db)
{
    private const string Name = "Idle contacts";

    public static TimeSpan Every { get; } = TimeSpan.FromMinutes(5);

    public override async Task LookAsync(Partnership partnership)
    {
        foreach (var contact in await IdleAsync(partnership)) await ReleaseAsync(partnership, contact);
    }

    private async Task<IReadOnlyList<Guid>> IdleAsync(Partnership partnership)
    {
        await using var scope = PartnershipRoom.Open(scopes, partnership, Name);
        var room = scope.Db;
        // That a limit passed is not something that anybody did.
        var since = time.Now().AddHours(-room.Protocol.Contacts.IdleHours);
        return await room.Set<Contact>().Where(c => c.Stage == ContactStage.Taken
                && !room.Facts.Any(f => f.RecordId == c.Id && f.HappenedAt > since && f.Name != nameof(ClockBreached))
                && !room.Disclosures.Any(d => d.PartnershipId == c.PartnershipId && d.ChildId == (c.ChildId ?? c.Id) && d.At > since && d.MemberId == c.TakenById)
                && !room.Set<DraftRow>().Any(d => d.PartnershipId == c.PartnershipId && d.MemberId == c.TakenById && d.Subject == c.Id && d.SavedAt > since))
            .Select(c => c.Id).ToListAsync();
    }

    /// <summary>One act each: where the worker saves at the same moment, theirs stands and this one is tried again.</summary>
    private async Task ReleaseAsync(Partnership partnership, Guid id)
    {
        await using var scope = PartnershipRoom.Open(scopes, partnership, Name);
        var room = scope.Db;
        var contact = await room.Set<Contact>().SingleAsync(c => c.Id == id);
        if (contact is not { Stage: ContactStage.Taken, TakenById: { } worker }) return;
        var act = room.Begin("ReleaseIdleContact");
        room.Take(contact.Release(room.Protocol.Contacts.IdleHours, act.At)
            .And(Message.To(worker, $"A contact that you had taken is back in the queue: {contact.Reference}", CallerNews.LinkTo(contact), contact.Id, () => Ids.At(act.At), act.At)));
        await room.SaveChangesAsync();
    }
}
