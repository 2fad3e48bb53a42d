using System.ComponentModel.DataAnnotations;
using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>The form on which a worry about one child is written down, and how it becomes a contact.</summary>
public abstract class ContactForm(LoxleyDb db, Drafts drafts, CallerNews news) : LoxleyPage(db)
{
    /// <summary>The name of the form among drafts.</summary>
    public const string Form = "contact";

    [BindProperty]
    [Required(ErrorMessage = "Choose how the contact came")]
    public string Method { get; set; } = ContactMethods.Telephone;

    [BindProperty]
    [Required(ErrorMessage = "Choose who the contact came from")]
    public string? Source { get; set; }

    [BindProperty]
    [Display(Name = "Date of the contact")]
    public DateOnly ReceivedOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the time of the contact")]
    [StringLength(10, ErrorMessage = "Enter the time of the contact as hours and minutes, such as 14:05")]
    public string ReceivedTime { get; set; } = "";

    [BindProperty]
    [StringLength(200, ErrorMessage = "Name must be 200 characters or less")]
    public string? CallerName { get; set; }

    [BindProperty]
    public string? CallerRelation { get; set; }

    [BindProperty]
    [StringLength(200, ErrorMessage = "Telephone number or address must be 200 characters or less")]
    public string? CallerReach { get; set; }

    [BindProperty]
    [StringLength(256, ErrorMessage = "Email address must be 256 characters or less")]
    public string? CallerEmail { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter what the caller is worried about")]
    [StringLength(10_000, ErrorMessage = "What the caller is worried about must be 10,000 characters or less")]
    public string Worry { get; set; } = "";

    /// <summary>True, false, or unknown.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose whether the family knows about this contact")]
    public string? FamilyKnows { get; set; }

    [BindProperty]
    [AskedWhen(nameof(FamilyKnows), "false")]
    [StringLength(2_000, ErrorMessage = "Why the family does not know must be 2,000 characters or less")]
    public string? WhyNotTold { get; set; }

    [BindProperty]
    [StringLength(60, ErrorMessage = "Their reference must be 60 characters or less")]
    public string? TheirReference { get; set; }

    [BindProperty]
    public SafeContact Safely { get; set; } = new();

    [BindProperty]
    public bool ToldItArrived { get; set; }

    public DateTime? KeptAt { get; private set; }

    /// <summary>Where the form is.</summary>
    public string Address => Request.Path;

    /// <summary>What the form's draft is kept under.</summary>
    protected abstract (string Form, Guid Subject) Draft { get; }

    /// <summary>The child it is about; none where the child is described and not yet found on record.</summary>
    protected abstract Guid? About { get; }

    /// <summary>Who the child is in the caller's words, where the form asks.</summary>
    protected virtual DescribedChild? Described => null;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        (ReceivedOn, ReceivedTime) = TimeOfDay.Parts(Db.Now);
        if (await drafts.FindAsync(Draft.Form, Draft.Subject, ct) is { } draft)
        {
            Restore(draft);
            KeptAt = draft.SavedAt;
        }
        return await base.OnGetAsync(ct);
    }

    /// <summary>Keeps what is typed so far, however little.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        await drafts.KeepAsync(Draft.Form, Draft.Subject, Typed());
        return LocalRedirect("/");
    }

    /// <summary>Takes the contact into the open act, and tells whoever answers for a restricted record.</summary>
    protected async Task<Contact> ReceiveAsync(Act act, DateTime receivedAt, Guid? caller, IReadOnlyList<Guid>? owners, Recorder? recorder)
    {
        var details = new ContactDetails
        {
            ChildId = About,
            Described = Described,
            ReceivedAt = receivedAt,
            Method = OnList(ListIds.ContactMethods, Method, nameof(Method)),
            Source = OnList(ListIds.ReferralSources, Source!, nameof(Source)),
            CallerName = CallerName,
            CallerRelation = OnListIfGiven(ListIds.CallerRelations, CallerRelation, nameof(CallerRelation)),
            CallerReach = CallerReach,
            CallerId = caller,
            Worry = Worry,
            FamilyKnows = Known(FamilyKnows, nameof(FamilyKnows)),
            WhyNotTold = WhyNotTold,
            TheirReference = TheirReference,
            Safely = Safely,
            ToldItArrived = ToldItArrived,
        };
        var readers = new ContactReaders(Db.Protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(act.At))) { Owners = owners, Recorder = recorder };
        var (contact, deed) = details.Receive(Ids.At(act.At), () => Ids.At(act.At), readers, act.At);
        Db.Take(deed);
        foreach (var owner in (owners ?? []).Where(o => o != act.Actor.MemberId)) Db.Take(WordToOwner(owner, contact, act.At));
        if (contact.ConfirmationOwedSince is not null) await news.SendAsync(contact, CallerNews.ToConfirm(contact), act.At);
        await drafts.DropAsync(Draft.Form, Draft.Subject);
        return contact;
    }

    /// <summary>Whether the family knows, as a form asks it: yes, no, or that nobody can say.</summary>
    /// <exception cref="RefusedException">It is none of the three.</exception>
    internal static bool? Known(string? answer, string field) => answer switch
    {
        "true" => true,
        "false" => false,
        "unknown" => null,
        _ => throw new RefusedException(new Refusal("NotOnList", "Choose an answer from the list", field)),
    };

    /// <summary>Tells somebody who answers for a restricted record that a worry about it has come.</summary>
    internal static Deed WordToOwner(Guid owner, Contact contact, DateTime at) =>
        Message.To(owner, $"There is a new worry about a record you answer for: {contact.Reference}", CallerNews.LinkTo(contact), contact.Id, () => Ids.At(at), at);

    /// <summary>The instant of the contact, to the minute.</summary>
    protected DateTime Received() => TimeOfDay.Read(ReceivedOn, ReceivedTime, "the time of the contact", nameof(ReceivedTime));

    /// <summary>The caller's part in the partnership, if an address was given.</summary>
    protected async Task<Guid?> CallerAsync()
    {
        if (string.IsNullOrWhiteSpace(CallerEmail)) return null;
        return (await Members.ByEmailAsync(Db, CallerEmail))?.Id
            ?? throw new RefusedException(new Refusal(
                "UnknownCaller", "Nobody in this partnership signs in with that address. Check it, or leave it empty and write how the caller can be reached", nameof(CallerEmail)));
    }
}
