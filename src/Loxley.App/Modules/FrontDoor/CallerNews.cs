using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Sends word to a caller with an account: a message in Loxley, and a mail that holds a link and no detail.</summary>
public sealed class CallerNews(LoxleyDb db, LoxleySettings settings)
{
    /// <summary>How a caller with an account is told, as the chronology says it.</summary>
    public const string How = "by message in Loxley";

    public static string Arrived(Contact contact) => $"We have what you told us: {contact.Reference}";

    public static string Answered(Contact contact) => $"There is an answer to what you told us: {contact.Reference}";

    public static string ToConfirm(Contact contact) => $"Confirm in writing what you told us: {contact.Reference}";

    public static string ToAsk(Contact contact) => $"Nobody has told you that this arrived, so ask again: {contact.Reference}";

    /// <summary>Where a caller reads what became of a contact.</summary>
    public static string LinkTo(Contact contact) => $"/contacts/{contact.Id}";

    /// <summary>Adds the word to the open act; nothing for a caller without an account.</summary>
    public async Task SendAsync(Contact contact, string subject, DateTime at)
    {
        if (contact.CallerId is { } caller) await SendAsync([caller], subject, LinkTo(contact), contact.Id, at);
    }

    /// <summary>Adds word to members to the open act, and mails that hold a link and no detail. One query, whatever their number.</summary>
    public async Task SendAsync(IReadOnlyList<Guid> members, string subject, string link, Guid about, DateTime at)
    {
        foreach (var member in members) db.Take(Message.To(member, subject, link, about, () => Ids.At(at), at));
        var emails = await db.Memberships.Where(m => members.Contains(m.Id)).Join(db.Users, m => m.AccountId, u => u.Id, (_, u) => u.Email).ToListAsync(CancellationToken.None);
        foreach (var email in emails.OfType<string>()) db.Add(Message.Mail(db.PartnershipId, Ids.At(at), email, settings.PublicAddress, "/messages", at));
    }
}
