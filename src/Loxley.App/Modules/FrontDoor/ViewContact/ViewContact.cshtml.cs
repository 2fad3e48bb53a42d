using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Loxley.App.Modules.FrontDoor.Contract;

namespace Loxley.App.Modules.FrontDoor.ViewContact;

/// <summary>One contact: what was said, where it stands, what is due and what can be done next. A caller sees what became of it.</summary>
[Requires(Right.ContactRead)]
[QueryBudget(6)]
public sealed class ViewContactModel(LoxleyDb db, Disclosure disclosure) : ContactPage(db)
{
    public string Why { get; private set; } = "";

    public Surroundings Around { get; private set; } = null!;

    public IReadOnlyList<DueLine> Due { get; private set; } = [];

    public IReadOnlyList<ChronologyLine> Chronology { get; private set; } = [];

    /// <summary>Whether the reader is the caller, who sees their own words and the answer and no more.</summary>
    public bool AsCaller => !Db.Actor.Role.Holds(Right.ContactTake) && Contact.CallerId == MemberId;

    public bool CanTake => Holds(Right.ContactTake) && (Contact.Stage == ContactStage.Waiting || (Contact.Stage == ContactStage.ForSocialWorker && Holds(Right.ReferralDecide)));

    public bool CanPassOn => CanDecide && !Holds(Right.ReferralDecide);

    public bool CanMatch => Holds(Right.ContactTake) && (Contact.ChildId is null || Contact.Undecided);

    public bool CanRate => Holds(Right.ContactTake) && Contact.Stage != ContactStage.Finished;

    public bool CanDecide => Holds(Right.ContactDecide) && Contact.Stage == ContactStage.Taken && Contact.TakenById == MemberId;

    public bool CanApprove => Holds(Right.ContactApprove) && Contact.Stage == ContactStage.AwaitingApproval && Contact.DecidedById != MemberId;

    public bool CanTell => Holds(Right.ContactDecide) && Contact.ToBeTold;

    public bool CanAcknowledge => Holds(Right.ContactTake) && Contact.AcknowledgedAt is null && Contact.Stage != ContactStage.Finished;

    /// <summary>A caller who has not been told that it arrived asks once more.</summary>
    public bool CanAskAgain => Contact.CanAskAgain(MemberId);

    /// <summary>By when a caller is to confirm it in writing; nothing where the partnership sets no limit.</summary>
    public DateTime? ConfirmBy => Contact.ConfirmationOwedSince is { } since ? Panels.DueBy<ReferralVoiced>(Db, since) : null;

    /// <summary>The caller can write a referral form.</summary>
    public bool CanRefer => Holds(Right.ReferralWrite);

    public bool CanConfirm => Holds(Right.ContactRecord) && Contact.ConfirmationOwedSince is not null;

    public bool CanAmend => Holds(Right.ContactRecord) && Contact.Stage != ContactStage.Finished;

    public bool CanExplain => Holds(Right.LatenessExplain);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Why = ((Subject)HttpContext.Items["contactId"]!).Why;
        if (AsCaller) return;
        Around = await Surroundings.OfAsync(Db, Contact, ct);
        disclosure.About(Around.Household.Select(h => h.Id));
        Due = await Panels.DueAsync(Db, Db.Clocks.Where(c => c.RecordId == ContactId), ct);
        Chronology = await Panels.ChronologyAsync(Db, Db.Facts.Where(f => f.RecordId == ContactId), 200, ct);
    }

    private bool Holds(Right right) => Db.Actor.Role.Holds(right);
}
