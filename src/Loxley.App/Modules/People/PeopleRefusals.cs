using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;

namespace Loxley.App.Modules.People;

/// <summary>What People refuses, and what to do instead.</summary>
internal static class PeopleRefusals
{
    public static Refusal NoName { get; } = new(nameof(NoName), "Enter a given name or a family name, or what the child is called", "GivenName");

    public static Refusal BornLater { get; } = new(nameof(BornLater), "Date of birth must be today or in the past", "BornOn");

    public static Refusal TooOld { get; } = new(nameof(TooOld), "Date of birth must be less than 26 years ago", "BornOn");

    public static Refusal NoAdult { get; } = new(nameof(NoAdult), "Somebody under 18 has a child's record: record them as a child, or check the date of birth", "BornOn");

    public static Refusal BornLongAgo { get; } = new(nameof(BornLongAgo), "Date of birth must be less than 120 years ago", "BornOn");

    public static Refusal ExpectedWrong { get; } = new(nameof(ExpectedWrong), "The expected date must be in the next 44 weeks, or less than 30 days ago. If the child is born, enter the date of birth", "ExpectedOn");

    public static Refusal DiedWrong { get; } = new(nameof(DiedWrong), "Date of death must be between the date of birth and today", "DiedOn");

    public static Refusal TooManyNames { get; } = new(nameof(TooManyNames), $"Enter {PersonParts.MostNames} other names at most", "OtherNames");

    public static Refusal NhsNumberForm { get; } = new(nameof(NhsNumberForm), "NHS number must be 10 digits, such as 943 476 5919", "NhsNumber");

    public static Refusal NhsNumberCheck { get; } = new(nameof(NhsNumberCheck), "This is no NHS number: one digit is wrong, or two are the other way round. Check it, or leave it empty", "NhsNumber");

    public static Refusal UpnForm { get; } = new(nameof(UpnForm), "Unique pupil number must be a letter and 12 digits, such as A801200001001", "Upn");

    public static Refusal UpnCheck { get; } = new(nameof(UpnCheck), "This is no unique pupil number: a letter or digit is wrong. Check it, or leave it empty", "Upn");

    public static Refusal NothingChanged { get; } = new(nameof(NothingChanged), "You have changed nothing. Change what is wrong, or go back");

    public static Refusal MayBeOneOfThese { get; } = new(nameof(MayBeOneOfThese), "Somebody on record is very like this child. Look at who it may be, then open that record or say that this child is none of them", "NoneOfThese");

    public static Refusal NoRelation { get; } = new(nameof(NoRelation), "Choose what they are to this person", "Type");

    public static Refusal NobodyChosen { get; } = new(nameof(NobodyChosen), "Choose who it is, or that it is somebody who is not on record yet", "RelativeId");

    public static Refusal RelativeMayBeOnRecord { get; } = new(nameof(RelativeMayBeOnRecord), "Somebody on record is very like this person. Choose them from the list, or say that you have checked and it is somebody else", "Looked");

    public static Refusal AskManager { get; } = new(nameof(AskManager), "This cannot be recorded here. Ask a front-door manager", "RelativeId");

    public static Refusal NoSealReason { get; } = new(nameof(NoSealReason), "Enter why the link must be sealed", "Reason");

    public static Refusal SealByManager { get; } = new(nameof(SealByManager), "A link is sealed by a front-door manager: ask one");

    public static Refusal EndedLater { get; } = new(nameof(EndedLater), "Date on which it ended must be today or in the past", "EndedOn");

    public static Refusal NoWorker { get; } = new(nameof(NoWorker), "Enter the email address they sign in with, or their name", "Email");

    public static Refusal NoAgency { get; } = new(nameof(NoAgency), "Choose their agency", "Agency");

    public static Refusal UnknownWorker { get; } = new(nameof(UnknownWorker), "Nobody in this partnership signs in with that address. Check it, or leave it empty and write the name and agency", "Email");

    public static Refusal OwnRelative { get; } = new(nameof(OwnRelative), "Choose somebody else: nobody is their own relative", "RelativeId");

    public static Refusal RelationshipOver { get; } = new(nameof(RelationshipOver), "This has been ended already");

    public static Refusal AlreadySealed { get; } = new(nameof(AlreadySealed), "This link is sealed already");

    public static Refusal SinceLater { get; } = new(nameof(SinceLater), "Since when must be today or in the past", "Since");

    public static Refusal SinceBeforeBirth { get; } = new(nameof(SinceBeforeBirth), "Since when must be the child's day of birth or later", "Since");

    public static Refusal RegisteredThere { get; } = new(nameof(RegisteredThere), "This child is registered there already. Choose another, or end that registration first", "Setting");

    public static Refusal RegistrationOver { get; } = new(nameof(RegistrationOver), "This registration has ended already");

    public static Refusal LastDayLater { get; } = new(nameof(LastDayLater), "The last day must be today or in the past", "Until");

    public static Refusal InvolvementOver { get; } = new(nameof(InvolvementOver), "This work has ended already");

    public static Refusal AlreadyRestricted { get; } = new(nameof(AlreadyRestricted), "This record is restricted already");

    public static Refusal OwnReview { get; } = new(nameof(OwnReview), "Somebody other than the person who opened the record must review it");

    public static Refusal AlreadyReviewed { get; } = new(nameof(AlreadyReviewed), "This has been reviewed already");

    public static Refusal AlreadySeen { get; } = new(nameof(AlreadySeen), "You may see this record already: open it from your search");

    /// <summary>The child was there until a day, and the new time begins before it was over.</summary>
    public static Refusal RegisteredThereThen(DateOnly until) => new("RegisteredThereThen", $"This child was registered there until {When.Day(until)}. Since when must be after that", "Since");

    /// <summary>Nobody leaves before they have come.</summary>
    public static Refusal LastDayBefore(DateOnly since) => new("LastDayBefore", $"The last day must be {When.Day(since)}, when it began, or later", "Until");

    public static Refusal NoKept { get; } = new(nameof(NoKept), "Choose which record to go on with", "Keep");

    public static Refusal KeptLeadsOn { get; } = new(nameof(KeptLeadsOn), "That record is recorded twice itself, and another is gone on with. Choose the other one here, or withdraw that judgement first", "Keep");

    public static Refusal OtherLeadsOn { get; } = new(nameof(OtherLeadsOn), "The other record leads on to one already. Withdraw that judgement first", "Keep");

    public static Refusal JudgementWithdrawn { get; } = new(nameof(JudgementWithdrawn), "This judgement has been withdrawn already");

    /// <summary>Two people cannot stand to each other like that.</summary>
    public static Refusal Impossible(string sentence) => new("ImpossibleRelation", sentence, "Type");

    /// <summary>They could, but hardly: somebody must say that they have looked.</summary>
    public static Refusal Unlikely(string sentence) => new("UnlikelyRelation", $"{sentence}. If it is so, say that you have checked it", "Looked");
}
