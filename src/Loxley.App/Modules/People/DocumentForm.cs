using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.People;

/// <summary>What is typed about a document that is added, and its file.</summary>
public sealed class DocumentForm
{
    /// <summary>The most that is read of a form with a file: the file, and room for the words around it.</summary>
    public const int LargestForm = FileContent.Largest + (1 << 20);

    [Required(ErrorMessage = "Enter a title")]
    [StringLength(200, ErrorMessage = "Title must be 200 characters or less")]
    public string Title { get; set; } = "";

    [Required(ErrorMessage = "Choose what it is")]
    public string? Kind { get; set; }

    [Display(Name = "Date of the document")]
    public DateOnly? DatedOn { get; set; }

    /// <summary>The bytes to be saved beside a document's row.</summary>
    internal static DocumentBytes BytesOf(LoxleyDb db, Document document, FileContent file) =>
        new() { PartnershipId = db.PartnershipId, DocumentId = document.Id, Bytes = file.Bytes };
}
