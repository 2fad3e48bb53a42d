using Loxley.App.Kernel.Forms;

namespace Loxley.App.Modules.People;

/// <summary>What People refuses, and what to do instead.</summary>
internal static class PeopleRefusals
{
    public static Refusal NoName { get; } = new(nameof(NoName), "Enter a given name or a family name, or what the child is called", "GivenName");

    public static Refusal BornLater { get; } = new(nameof(BornLater), "Date of birth must be today or in the past", "BornOn");

    public static Refusal TooOld { get; } = new(nameof(TooOld), "Date of birth must be less than 26 years ago", "BornOn");

    public static Refusal AlreadyRestricted { get; } = new(nameof(AlreadyRestricted), "This record is restricted already");

    public static Refusal OwnReview { get; } = new(nameof(OwnReview), "Somebody other than the person who opened the record must review it");

    public static Refusal AlreadyReviewed { get; } = new(nameof(AlreadyReviewed), "This has been reviewed already");

    public static Refusal AlreadySeen { get; } = new(nameof(AlreadySeen), "You may see this record already: open it from your search");
}
