using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>Brings a referral to the front door: one contact for each child, at once where a child is in danger, and otherwise when it is sent.</summary>
public sealed class ReferralPost(LoxleyDb db, CallerNews news)
{
    /// <summary>The children of a referral, without those who were taken out.</summary>
    public static Task<List<ReferredChild>> ChildrenAsync(LoxleyDb db, Guid form) =>
        db.Set<ReferredChild>().Where(c => c.FormId == form && c.TakenOutAt == null).OrderBy(c => c.AddedAt).ThenBy(c => c.Id).ToListAsync(CancellationToken.None);

    /// <summary>
    /// Follows what was typed in the open act: a child in danger who is described becomes an urgent contact, and a contact that
    /// was made before takes what was written since.
    /// </summary>
    public async Task FollowAsync(ReferralForm form, IReadOnlyList<ReferredChild> children, Act act)
    {
        await CompleteAsync(form, children, act.At, sent: false);
        if (!form.Danger) return;
        var urgent = new List<Contact>();
        foreach (var child in children.Where(c => c.ContactId is null && (c.ConfirmsId is not null || c.Described.OrNothing() is not null)))
        {
            // What has been decided is not opened again: then this is a new worry, with a limit of its own.
            urgent.Add(await ConfirmedAsync(form, child) is { Undecided: true } contact ? Join(form, child, children, contact, act.At, sent: false) : Receive(form, child, children, act.At));
        }
        if (urgent.Count == 0) return;
        form.Urge(act.At);
        foreach (var contact in urgent) db.Take(contact.Rate(ContactUrgencies.Red, "The professional says that the child is in danger now", act.At));
        await WarnAsync(urgent, act.At);
    }

    /// <summary>Sends the whole referral, and gives its author word with the reference.</summary>
    /// <exception cref="RefusedException">Something has to be answered first, or it has been sent.</exception>
    public async Task SendAsync(ReferralForm form, IReadOnlyList<ReferredChild> children, Act act)
    {
        form.Unsent();
        if (Missing(form, children) is { Count: > 0 } missing) throw new RefusedException(ReferringRefusals.Missing(missing.Select(m => m.Title)));
        await CompleteAsync(form, children, act.At, sent: true);
        foreach (var child in children)
        {
            var confirmed = await ConfirmedAsync(form, child);
            if (child.ContactId is null && confirmed is null) Receive(form, child, children, act.At);
            if (child.ContactId is null && confirmed is not null) Join(form, child, children, confirmed, act.At, sent: true);
            if (confirmed?.ConfirmationOwedSince is not null) db.Take(confirmed.Confirm($"referral form {form.Reference}", act.At, act.At));
        }
        db.Take(form.Send(act.Actor, act.At));
        await news.SendAsync([form.AuthorId], $"We have your referral form: {form.Reference}", $"/referrals/{form.Id}", form.Id, act.At);
    }

    /// <summary>What has to be answered before it can be sent: the topics, and where each is.</summary>
    public static IReadOnlyList<(string Title, string Address)> Missing(ReferralForm form, IReadOnlyList<ReferredChild> children)
    {
        var answers = ReferralAnswers.Read(form.Answers);
        return
        [
            .. children.Count == 0 ? [("A child", $"/referrals/{form.Id}/children/new")] : Array.Empty<(string, string)>(),
            .. children.Where(c => c.Described.OrNothing() is null || ReferralAnswers.Read(c.Answers).Missing(ReferralTopics.Child).Any())
                .Select(c => (c.Name, $"/referrals/children/{c.Id}")),
            .. ReferralTopics.All.Where(t => answers.Missing(t).Any()).Select(t => (t.Title, $"/referrals/{form.Id}/{t.Id}")),
        ];
    }

    /// <summary>The whole referral in words, to be read before it is sent, and to be kept.</summary>
    public static IReadOnlyList<ReferralPart> Say(ReferralForm form, IReadOnlyList<ReferredChild> children, PartnershipProtocol protocol)
    {
        var day = London.Date(form.SentAt ?? form.BegunAt);
        return Say(form, children.Select(c => Say(c, protocol, day)), protocol, day);
    }

    /// <summary>One child of it in words, and who the child is.</summary>
    public static ReferralPart Say(ReferredChild child, PartnershipProtocol protocol, DateOnly day)
    {
        var about = About(child, protocol, day);
        return about with { Answers = [.. WhoIs(child.Described), .. about.Answers] };
    }

    private static IReadOnlyList<ReferralPart> Say(ReferralForm form, IEnumerable<ReferralPart> children, PartnershipProtocol protocol, DateOnly day)
    {
        var answers = ReferralAnswers.Read(form.Answers);
        return [.. InDanger(form).Concat(children).Concat(ReferralTopics.All.Select(t => answers.Say(t, t.Title, protocol, day))).Where(p => p.Answers.Count > 0)];
    }

    private Contact Receive(ReferralForm form, ReferredChild child, IReadOnlyList<ReferredChild> children, DateTime at)
    {
        var readers = new ContactReaders(db.Protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(at)));
        var (contact, deed) = DetailsOf(form, child, children, db.Protocol, at).Receive(Ids.At(at), () => Ids.At(at), readers, at);
        db.Take(deed);
        child.Became(contact.Id);
        return contact;
    }

    /// <summary>Whoever writes may not see the contacts, nor is anything of them shown to them: they add to them. One query, whatever the number of children.</summary>
    private async Task CompleteAsync(ReferralForm form, IReadOnlyList<ReferredChild> children, DateTime at, bool sent)
    {
        var told = children.Where(c => c.ContactId is not null).ToDictionary(c => c.ContactId!.Value);
        if (told.Count == 0) return;
        var contacts = await db.Set<ReferredChild>().Where(c => c.FormId == form.Id)
            .Join(Beyond.Access<Contact>(db), child => child.ContactId, contact => contact.Id, (_, contact) => contact).ToListAsync(CancellationToken.None);
        foreach (var contact in contacts.Where(c => told.ContainsKey(c.Id))) Complete(form, told[contact.Id], children, contact, at, sent);
    }

    private void Complete(ReferralForm form, ReferredChild child, IReadOnlyList<ReferredChild> children, Contact contact, DateTime at, bool sent)
    {
        db.Take(contact.Complete(DetailsOf(form, child, children, db.Protocol, at), at));
        // Whoever has decided on less must not overlook what came since.
        if (contact.TakenById is { } worker && (sent || !contact.Undecided)) TakeWord(worker, $"More was written into a referral form that you have: {contact.Reference}", contact, at);
    }

    /// <summary>A child becomes part of the contact that is confirmed with it.</summary>
    private Contact Join(ReferralForm form, ReferredChild child, IReadOnlyList<ReferredChild> children, Contact contact, DateTime at, bool sent)
    {
        child.Became(contact.Id);
        Complete(form, child, children, contact, at, sent);
        return contact;
    }

    /// <summary>
    /// The contact by word of mouth that is confirmed with a child of the form, of whose children that is one at most. None where
    /// another form has become part of it: of two that confirm the same, neither is written over.
    /// </summary>
    private async Task<Contact?> ConfirmedAsync(ReferralForm form, ReferredChild child) => child.ConfirmsId is { } id
        ? await Beyond.Access<Contact>(db).SingleOrDefaultAsync(c => c.Id == id && (c.ReferralFormId == null || c.ReferralFormId == form.Id), CancellationToken.None)
        : null;

    /// <summary>What the front door is told of one child of a referral.</summary>
    internal static ContactDetails DetailsOf(ReferralForm form, ReferredChild child, IReadOnlyList<ReferredChild> children, PartnershipProtocol protocol, DateTime at)
    {
        var (answers, day) = (ReferralAnswers.Read(form.Answers), London.Date(at));
        var knows = answers.Of(ReferralTopics.FamilyKnows);
        return new ContactDetails
        {
            Described = child.Described,
            ReceivedAt = at,
            Method = ContactMethods.Online,
            Source = answers.Of(ReferralTopics.Source) ?? ReferralSources.Unknown,
            CallerName = form.AuthorName,
            CallerReach = answers.Of(ReferralTopics.Reach),
            CallerId = form.AuthorId,
            Worry = WorryOf(form, child),
            FamilyKnows = knows is "true" or "false" ? knows == "true" : null,
            SaysWhetherFamilyKnows = knows is not null,
            WhyNotTold = answers.Of(ReferralTopics.WhyNotTold) ?? "Not said yet",
            Safely = new SafeContact
            {
                HowSafely = answers.Of(ReferralTopics.HowSafely), NotToTell = answers.Of(ReferralTopics.NotToTell),
                CommunicationNeeds = answers.Of(ReferralTopics.CommunicationNeeds), AddressToHide = answers.Of(ReferralTopics.AddressToHide),
            },
            ReferralFormId = form.Id,
            Referred = [.. Say(form, [About(child, protocol, day)], protocol, day), .. Others(child, children)],
            // The page that follows says so, with the reference.
            ToldItArrived = true,
        };
    }

    /// <summary>Brothers and sisters have contacts of their own: here stands only that there are some.</summary>
    private static IEnumerable<ReferralPart> Others(ReferredChild child, IReadOnlyList<ReferredChild> children)
    {
        var others = children.Where(c => c.Id != child.Id).Select(c => c.Name).ToList();
        if (others.Count > 0) yield return new("Others on this form", [new("Children who are referred with this one", string.Join("; ", others))]);
    }

    private static ReferralPart About(ReferredChild child, PartnershipProtocol protocol, DateOnly day) => ReferralAnswers.Read(child.Answers).Say(ReferralTopics.Child, child.Name, protocol, day);

    private static IEnumerable<ReferralAnswer> WhoIs(DescribedChild child)
    {
        yield return new("Date of birth", child.BornOn is { } born ? When.Day(born) : "Not said");
        if (child.Home.Length > 0) yield return new("Address", child.Home);
        if (child.Besides is { } besides) yield return new("What else tells who the child is?", besides);
    }

    private static IEnumerable<ReferralPart> InDanger(ReferralForm form)
    {
        var answer = form.Danger ? "Yes" : "No";
        if (form.Danger || form.DangerWords is not null) yield return new("Danger", [new("Is a child in danger now?", form.DangerWords is { } words ? $"{answer}: {words}" : answer)]);
    }

    private static string WorryOf(ReferralForm form, ReferredChild child)
    {
        var answers = ReferralAnswers.Read(child.Answers);
        var said = new[] { form.Danger ? form.DangerWords : null, answers.Of(ReferralTopics.Risk), answers.Of(ReferralTopics.Development) }.OfType<string>().ToList();
        return said.Count > 0 ? string.Join("\n\n", said) : "The professional says that the child is in danger now, and is still writing the rest.";
    }

    /// <summary>Sends word to everybody who answers contacts now, be it at night.</summary>
    private async Task WarnAsync(IReadOnlyList<Contact> contacts, DateTime at)
    {
        var on = London.Date(at);
        var door = db.Protocol.TeamFor(TeamPurpose.FrontDoor, on);
        var night = db.Protocol.TeamFor(TeamPurpose.EmergencyDuty, on);
        // A duty team of another agency does not see the contact.
        var team = db.Protocol.EmergencyDutyAnswers(at) && night.Agency == door.Agency ? night.Id : door.Id;
        var members = await db.Memberships.OfTeam(team, at).Select(m => m.Id).ToListAsync(CancellationToken.None);
        foreach (var (contact, member) in contacts.SelectMany(_ => members, (contact, member) => (contact, member))) TakeWord(member, $"A child is said to be in danger now: {contact.Reference}", contact, at);
    }

    private void TakeWord(Guid member, string subject, Contact contact, DateTime at) => db.Take(Message.To(member, subject, CallerNews.LinkTo(contact), contact.Id, () => Ids.At(at), at));
}
