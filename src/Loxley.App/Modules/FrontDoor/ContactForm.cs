using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>The form on which a worry about one child is written down, and how it becomes a contact.</summary>
public abstract class ContactForm(LoxleyDb db, Drafts drafts) : LoxleyPage(db)
{
    /// <summary>The name of the form among drafts.</summary>
    public const string Form = "contact";

    [BindProperty]
    [Required(ErrorMessage = "Choose how the contact came")]
    public string Method { get; set; } = "telephone";

    [BindProperty]
    [Required(ErrorMessage = "Choose who the contact came from")]
    public string? Source { get; set; }

    [BindProperty]
    [Display(Name = "Date of the call")]
    public DateOnly ReceivedOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the time of the call")]
    [StringLength(10, ErrorMessage = "Enter the time of the call as hours and minutes, such as 14:05")]
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

    [BindProperty]
    [Required(ErrorMessage = "Choose whether the family knows about this contact")]
    public bool? FamilyKnows { get; set; }

    [BindProperty]
    [AskedWhen(nameof(FamilyKnows), false)]
    [StringLength(2_000, ErrorMessage = "Why the family does not know must be 2,000 characters or less")]
    public string? WhyNotTold { get; set; }

    [BindProperty]
    public bool ToldItArrived { get; set; }

    public DateTime? KeptAt { get; private set; }

    /// <summary>Where the form is.</summary>
    public string Address => Request.Path;

    /// <summary>The child it is about. What was begun before a record was restricted can be passed on afterwards: the draft is the same.</summary>
    protected abstract Guid DraftOf { get; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var now = London.Local(Db.Now);
        (ReceivedOn, ReceivedTime) = (DateOnly.FromDateTime(now), now.ToString("HH:mm", CultureInfo.InvariantCulture));
        if (await drafts.FindAsync(Form, DraftOf, ct) is { } draft)
        {
            Restore(draft);
            KeptAt = draft.SavedAt;
        }
        return await base.OnGetAsync(ct);
    }

    /// <summary>Keeps what is typed so far, however little.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        await drafts.KeepAsync(Form, DraftOf, Typed());
        return LocalRedirect("/");
    }

    /// <summary>Takes the contact into the open act, and tells whoever answers for a restricted record.</summary>
    protected async Task<Contact> ReceiveAsync(Act act, DateTime receivedAt, Guid? caller, IReadOnlyList<Guid>? owners, Recorder? recorder)
    {
        var details = new ContactDetails
        {
            ChildId = DraftOf,
            ReceivedAt = receivedAt,
            Method = OnList(ListIds.ContactMethods, Method, nameof(Method)),
            Source = OnList(ListIds.ReferralSources, Source!, nameof(Source)),
            CallerName = CallerName,
            CallerRelation = OnListIfGiven(ListIds.CallerRelations, CallerRelation, nameof(CallerRelation)),
            CallerReach = CallerReach,
            CallerId = caller,
            Worry = Worry,
            FamilyKnows = FamilyKnows!.Value,
            WhyNotTold = WhyNotTold,
            ToldItArrived = ToldItArrived,
        };
        var readers = new ContactReaders(Db.Protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(act.At))) { Owners = owners, Recorder = recorder };
        var (contact, deed) = details.Receive(Ids.At(act.At), () => Ids.At(act.At), readers, act.At);
        Db.Take(deed);
        foreach (var owner in (owners ?? []).Where(o => o != act.Actor.MemberId))
        {
            Db.Take(Message.To(owner, $"There is a new worry about a record you answer for: {contact.Reference}", $"/contacts/{contact.Id}", contact.Id, () => Ids.At(act.At), act.At));
        }
        await drafts.DropAsync(Form, DraftOf);
        return contact;
    }

    /// <summary>The instant of the call, to the minute.</summary>
    protected DateTime Received()
    {
        if (!TimeOnly.TryParseExact(ReceivedTime.Trim().Replace('.', ':'), ["H:mm", "HHmm", "h:mmtt", "htt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            throw new RefusedException(new Refusal("NoTime", "Enter the time of the call as hours and minutes, such as 14:05", nameof(ReceivedTime)));
        }
        return London.Instant(ReceivedOn, time);
    }

    /// <summary>The caller's part in the partnership, if an address was given.</summary>
    protected async Task<Guid?> CallerAsync()
    {
        if (string.IsNullOrWhiteSpace(CallerEmail)) return null;
        return (await Members.ByEmailAsync(Db, CallerEmail))?.Id
            ?? throw new RefusedException(new Refusal(
                "UnknownCaller", "Nobody in this partnership signs in with that address. Check it, or leave it empty and write how the caller can be reached", nameof(CallerEmail)));
    }
}
