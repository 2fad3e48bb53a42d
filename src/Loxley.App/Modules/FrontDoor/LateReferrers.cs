using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.Core.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Reminds professionals with an account whose own time has run out: to confirm in writing, or to ask again.</summary>
internal sealed class LateReferrers(LoxleyDb db, CallerNews news) : IFollowsLateness
{
    public async Task FollowAsync(IReadOnlyList<ClockRow> late, DateTime at)
    {
        var theirs = late.Where(c => db.Rules.Find(c.Rule, c.RuleFrom).RunsOn == Bearer.Referrer).Select(c => c.RecordId).Distinct().ToList();
        if (theirs.Count == 0) return;
        var contacts = await db.Set<Contact>().AsNoTracking().Where(c => theirs.Contains(c.Id) && c.CallerId != null).ToListAsync(CancellationToken.None);
        if (contacts.Count > 0) await news.SendAsync([.. contacts.Select(Reminder)], at);
    }

    private static News Reminder(Contact contact) =>
        new(contact.CallerId!.Value, contact.ConfirmationOwedSince is null ? CallerNews.ToAsk(contact) : CallerNews.ToConfirm(contact), CallerNews.LinkTo(contact), contact.Id);
}
