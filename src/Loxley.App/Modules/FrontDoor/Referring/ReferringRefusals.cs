using Loxley.App.Kernel.Forms;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>What writing a referral refuses, and what to do instead.</summary>
internal static class ReferringRefusals
{
    public static Refusal Sent { get; } = new(nameof(Sent), "This referral form has been sent and cannot be changed. If there is more to say, begin another");

    public static Refusal ChildIsWithFrontDoor { get; } = new(nameof(ChildIsWithFrontDoor), "The front door has been told of this child already. Ring them if it was a mistake");

    public static Refusal TakenOut { get; } = new(nameof(TakenOut), "This child has been taken out of the form. Add the child again");

    public static Refusal BornLater { get; } = new(nameof(BornLater), "The date of birth must be today or in the past. For a child not born yet, leave it empty and say when the birth is expected", "Child.BornOn");

    public static Refusal NoPdf { get; } = new(nameof(NoPdf), "The PDF could not be made. Print this page from your own browser, or try again");

    /// <summary>What has to be answered before it can be sent.</summary>
    public static Refusal Missing(IEnumerable<string> topics) => new(nameof(Missing), $"Answer what is missing first: {string.Join(", ", topics)}");
}
