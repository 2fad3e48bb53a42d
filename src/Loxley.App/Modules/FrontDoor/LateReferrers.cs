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
        var contacts = await db.Set<Contact>().AsNoTracking().Where(c => theirs.Contains(c.Id)).ToListAsync(CancellationToken.None);
        foreach (var contact in contacts) await news.SendAsync(contact, contact.ConfirmationOwedSince is null ? CallerNews.ToAsk(contact) : CallerNews.ToConfirm(contact), at);
    }
}
