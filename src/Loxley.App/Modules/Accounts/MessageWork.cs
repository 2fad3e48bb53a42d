using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.Accounts;

/// <summary>Says how many messages have not been read.</summary>
internal sealed class MessageWork : WorkPanel
{
    /// <summary>The page of messages shows as many; to count on would cost more the longer somebody leaves them.</summary>
    public const int Most = 100;

    public override int Order => 3;

    public override async Task<IReadOnlyList<WorkView>> ReadAsync(LoxleyDb db, Disclosure disclosure, CancellationToken ct)
    {
        var me = db.Actor.MemberId;
        // A message's one ground is that it was sent to its recipient, which is what is asked for: it need not be looked up
        // for each of up to a hundred messages whenever the page is shown.
        var unread = await Beyond.Access<Message>(db).Where(m => m.RecipientId == me && m.ReadAt == null).Take(Most).CountAsync(ct);
        return unread == 0 ? [] : [new WorkView("Messages", "/Modules/Accounts/_UnreadCount.cshtml", unread)];
    }
}
