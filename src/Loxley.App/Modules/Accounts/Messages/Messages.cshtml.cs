using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.Accounts.Messages;

/// <summary>Word to the person who is signed in, newest first.</summary>
[Requires(Right.MessageRead)]
[ShowsNobody("A message holds a reference and a link, and no detail")]
[QueryBudget(2)]
public sealed class MessagesModel(LoxleyDb db) : LoxleyPage(db)
{
    public IReadOnlyList<Message> Messages { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        var me = Db.Actor.MemberId;
        Messages = await Db.Set<Message>().AsNoTracking().Where(m => m.RecipientId == me).OrderByDescending(m => m.SentAt).Take(MessageWork.Most).ToListAsync(ct);
    }
}
