using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor.Contract;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>What a professional who told of a worry does afterwards: confirms it in writing, or asks again whether it arrived.</summary>
public sealed partial class Contact
{
    /// <summary>Since when a professional who told of it by word of mouth is to confirm it in writing; nothing where nobody is, or it came.</summary>
    public DateTime? ConfirmationOwedSince { get; private set; }

    /// <summary>When the caller asked again, not having been told that it arrived.</summary>
    public DateTime? AskedAgainAt { get; private set; }

    /// <summary>Whether this member told of it, and is owed word that it arrived.</summary>
    public bool CanAskAgain(Guid member) => CallerId == member && AcknowledgedAt is null && ToldAt is null && AskedAgainAt is null && Stage != ContactStage.Finished;

    /// <summary>What a professional told by word of mouth has arrived in writing.</summary>
    /// <param name="how">How it came, in words.</param>
    /// <param name="on">When it came, which may be before now.</param>
    /// <param name="at">Now.</param>
    public Deed Confirm(string how, DateTime on, DateTime at)
    {
        if (ConfirmationOwedSince is not { } since) throw new RefusedException(FrontDoorRefusals.NothingToConfirm);
        if (on < since) throw new RefusedException(FrontDoorRefusals.ConfirmedBefore);
        if (on > at) throw new RefusedException(FrontDoorRefusals.ConfirmedLater);
        ConfirmationOwedSince = null;
        return Deed.Of(new ReferralConfirmed(Id, ChildId, on, how));
    }

    /// <param name="member">The caller.</param>
    /// <param name="at">Now.</param>
    public Deed AskAgain(Guid member, DateTime at)
    {
        if (!CanAskAgain(member)) throw new RefusedException(FrontDoorRefusals.NothingToAsk);
        AskedAgainAt = at;
        return Deed.Of(new CallerAskedAgain(Id, ChildId, at));
    }

    /// <summary>What a professional is to do after a contact of theirs has come.</summary>
    /// <param name="acknowledged">They have been told with it that it arrived.</param>
    internal Deed AskOfProfessional(bool acknowledged)
    {
        if (!ByProfessional) return Deed.Of();
        if (ContactMethods.IsSpoken(Method))
        {
            ConfirmationOwedSince = ReceivedAt;
            return Deed.Of(new ReferralVoiced(Id, ChildId, ReceivedAt));
        }
        return acknowledged ? Deed.Of() : Deed.Of(new ReferralWritten(Id, ChildId, ReceivedAt));
    }
}
