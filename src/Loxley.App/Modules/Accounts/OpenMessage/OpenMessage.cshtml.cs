using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.Accounts.OpenMessage;

/// <summary>Marks a message as read and goes where it leads.</summary>
[Requires(Right.MessageRead)]
[QueryBudget(3)]
public sealed class OpenMessageModel(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid MessageId { get; set; }

    public Message Message { get; private set; } = null!;

    public override async Task LoadAsync(CancellationToken ct) => Message = await Db.Set<Message>().AsNoTracking().SingleAsync(m => m.Id == MessageId, ct);

    public async Task<IActionResult> OnPostAsync()
    {
        var message = await Db.Set<Message>().SingleAsync(m => m.Id == MessageId, CancellationToken.None);
        if (message.ReadAt is not null) return LocalRedirect(message.Link);
        var act = Db.Begin("OpenMessage");
        Db.Take(message.Read(act.At));
        return await SaveAndGoAsync(message.Link);
    }
}
