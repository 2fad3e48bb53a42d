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

    /// <summary>Adds the same word to several members to the open act.</summary>
    public Task SendAsync(IReadOnlyList<Guid> members, string subject, string link, Guid about, DateTime at) => SendAsync([.. members.Select(m => new News(m, subject, link, about))], at);

    /// <summary>Adds words to the open act, and to each member a mail that holds a link and no detail. One query, whatever their number.</summary>
    public async Task SendAsync(IReadOnlyList<News> news, DateTime at)
    {
        foreach (var one in news) db.Take(Message.To(one.Member, one.Subject, one.Link, one.About, () => Ids.At(at), at));
        var members = news.Select(n => n.Member).Distinct().ToList();
        var emails = await db.Memberships.Where(m => members.Contains(m.Id)).Join(db.Users, m => m.AccountId, u => u.Id, (_, u) => u.Email).ToListAsync(CancellationToken.None);
        foreach (var email in emails.OfType<string>()) db.Add(Message.Mail(db.PartnershipId, Ids.At(at), email, settings.PublicAddress, "/messages", at));
    }
}

/// <summary>A word to one member.</summary>
/// <param name="Member">To whom.</param>
/// <param name="Subject">What it says, without a detail.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="About">The record that it is about.</param>
public sealed record News(Guid Member, string Subject, string Link, Guid About);
