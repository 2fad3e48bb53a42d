using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Common.Messages;

/// <summary>The table of messages.</summary>
internal sealed class MessageTables : Tables
{
    protected override void Map()
    {
        var messages = Governed<Message>("message", m => m.Id);
        messages.HasIndex(m => new { m.PartnershipId, m.RecipientId, m.SentAt });
        messages.HasIndex(m => new { m.PartnershipId, m.RecipientId }).HasFilter("read_at IS NULL");
    }
}

/// <summary>How a message is found.</summary>
internal sealed class MessageModule : Module
{
    public override void Declare(Subjects subjects) => subjects.Add("messageId", async (db, id) =>
        await db.Set<Message>().AsNoTracking().AnyAsync(m => m.Id == id) ? new Subject(id, null, "Sent to you") : null);
}
