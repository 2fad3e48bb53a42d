using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor.Contract;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Whom a contact's answer is owed, and when it was given.</summary>
public sealed partial class Contact
{
    /// <summary>There is a caller who can be reached.</summary>
    public bool CanBeTold => CallerId is not null || CallerReach is not null;

    /// <summary>The decision stands or has been acted on, and nobody has said that the caller was told or cannot be.</summary>
    public bool ToBeTold => IsToBeTold(Stage, ActedAt, Answered);

    internal static bool IsToBeTold(ContactStage stage, DateTime? actedAt, bool answered) =>
        stage == ContactStage.ToTell || (stage == ContactStage.AwaitingApproval && actedAt is not null && !answered);

    private bool Answered => IsAnswered(ToldAt ?? CannotTellAt, VoiceOwedSince);

    internal static bool IsAnswered(DateTime? answeredAt, DateTime? voiceOwedSince) => answeredAt is not null && voiceOwedSince is null;

    /// <summary>Somebody told of it who works with children, and can be reached.</summary>
    private bool ByProfessional => CanBeTold && ReferralSources.IsProfessional(Source);

    /// <param name="how">How the caller was told, in words.</param>
    /// <param name="byVoice">In person or by telephone, which a professional is owed whose referral was not accepted.</param>
    /// <param name="at">Now.</param>
    public Deed Tell(string how, bool byVoice, DateTime at)
    {
        if (!ToBeTold) throw new RefusedException(FrontDoorRefusals.NotToTell);
        var deed = Deed.Of(new CallerTold(Id, ChildId, at, how));
        if (byVoice && VoiceOwedSince is not null)
        {
            VoiceOwedSince = null;
            deed = deed.And(Deed.Of(new CallerToldByVoice(Id, ChildId, at)));
        }
        ToldAt ??= at;
        Close();
        return deed;
    }

    public Deed CannotTell(string why, DateTime at)
    {
        if (!ToBeTold) throw new RefusedException(FrontDoorRefusals.NotToTell);
        (CannotTellAt, VoiceOwedSince) = (at, null);
        Close();
        return Deed.Of(new CallerCannotBeTold(Id, ChildId, at, why));
    }

    /// <summary>What follows once the decision is acted on.</summary>
    private Deed Stands(DateTime at)
    {
        // What is no referral, or went to the worker who has the child, need not be written again.
        if (Outcome != ContactOutcomes.Referral) ConfirmationOwedSince = null;
        if (!ByProfessional || ContactOutcomes.IsTakenOn(Outcome!)) return Arrived();
        VoiceOwedSince = at;
        return Arrived().And(Deed.Of(new ReferralNotAccepted(Id, ChildId, at)));
    }

    /// <summary>With the caller told it is finished, unless an approval is still to follow or word is still owed.</summary>
    private void Close()
    {
        if (Stage == ContactStage.ToTell && Answered) Stage = ContactStage.Finished;
    }
}
