using Loxley.App.Kernel.Forms;

namespace Loxley.App.Modules.People;

/// <summary>What is refused about notes, warnings and documents, and what to do instead.</summary>
internal static class RecordRefusals
{
    public static Refusal HappensLater { get; } = new(nameof(HappensLater), "When it happened must be today or in the past", "HappenedOn");

    public static Refusal NoTime { get; } = new(nameof(NoTime), "Enter the time as hours and minutes, such as 14:05, or leave it empty if it is not known", "HappenedTime");

    public static Refusal UnknownChild { get; } = new(nameof(UnknownChild), "There is no record of that reference that you may see. Copy the reference from the end of the address of the child's page", "AlsoAbout");

    public static Refusal NoteWithdrawn { get; } = new(nameof(NoteWithdrawn), "This note has been withdrawn, so nothing can be added to it. Write a new note if there is something to say");

    public static Refusal WhyNotTold { get; } = new(nameof(WhyNotTold), "Enter why the family does not know of this warning", "WhyNotTold");

    public static Refusal AgreedAlready { get; } = new(nameof(AgreedAlready), "A manager has agreed with this warning already");

    public static Refusal OwnWarning { get; } = new(nameof(OwnWarning), "A manager other than the one who recorded the warning must agree with it");

    public static Refusal WarningEnded { get; } = new(nameof(WarningEnded), "This warning has ended. Record a new one if there is still something to warn of");

    public static Refusal ReviewTooSoon { get; } = new(nameof(ReviewTooSoon), "Review date must be after today", "ReviewOn");

    public static Refusal ReviewTooLate { get; } = new(nameof(ReviewTooLate), "Review date must be within a year from today", "ReviewOn");

    public static Refusal NoReview { get; } = new(nameof(NoReview), "Enter the date by which it is reviewed again", "ReviewOn");

    public static Refusal UnknownOwner { get; } = new(nameof(UnknownOwner), "Choose who sees to the review from the list", "OwnerId");

    public static Refusal DocumentNotCurrent { get; } = new(nameof(DocumentNotCurrent), "This version has been replaced or withdrawn. Go to the documents of this record to see what is there now");

    public static Refusal NoFile { get; } = new(nameof(NoFile), "Choose a file", "Chosen");

    public static Refusal EmptyFile { get; } = new(nameof(EmptyFile), "The file is empty. Choose another", "Chosen");

    public static Refusal FileTooLarge { get; } = new(nameof(FileTooLarge), "The file must be 10 MB or less. Save it smaller, or in parts, and choose it again", "Chosen");

    public static Refusal OtherFile { get; } = new(nameof(OtherFile), "The file must be a PDF, a Word document (.docx), a picture (JPEG, PNG or GIF) or plain text", "Chosen");

    public static Refusal NoSuchFile { get; } = new(nameof(NoSuchFile), "Choose what sort of file", "As");

    public static Refusal NoPdf { get; } = new(nameof(NoPdf), "The PDF could not be made. Try again, or open the chronology as a table and print it from your own browser");

    /// <summary>What stands in a record belongs to the agency that put it there.</summary>
    public static Refusal OtherAgencys(string agency) => new(nameof(OtherAgencys), $"This belongs to another agency. Ask {agency} to withdraw it");
}
