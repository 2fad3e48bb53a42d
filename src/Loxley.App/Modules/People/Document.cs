using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;

namespace Loxley.App.Modules.People;

/// <summary>What is said of a document when it is added.</summary>
public sealed record DocumentDetails(string Title, string KindCode, DateOnly? DatedOn);

/// <summary>One version of a document in a child's record: never written over, and read with the record's permissions.</summary>
public sealed class Document : Record
{
    public required Guid ChildId { get; init; }

    /// <summary>The id of the first version.</summary>
    public required Guid FirstId { get; init; }

    /// <summary>Which version it is, from 1.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string KindCode { get; init; }

    public DateOnly? DatedOn { get; init; }

    /// <summary>The kind of file that its first bytes say it is.</summary>
    public required string MediaType { get; init; }

    public required string Ending { get; init; }

    /// <summary>Its length in bytes.</summary>
    public required int Size { get; init; }

    /// <summary>SHA-256 of its bytes in lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public required DateTime AddedAt { get; init; }

    public required string AddedBy { get; init; }

    public required string Agency { get; init; }

    public DateTime? ReplacedAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    /// <summary>Whether it is what stands in the record now.</summary>
    public bool Current => ReplacedAt is null && WithdrawnAt is null;

    public static (Document Document, Deed Deed) Add(Guid child, DocumentDetails details, FileContent file, Actor by, Guid id, DateTime at) =>
        Add(child, id, 1, details, file, by, id, at);

    /// <summary>Puts a new version in the place of this one, which stays to be read.</summary>
    public (Document Document, Deed Deed) Replace(DocumentDetails details, FileContent file, Actor by, Guid id, DateTime at)
    {
        CheckCurrent();
        ReplacedAt = at;
        return Add(ChildId, FirstId, Number + 1, details, file, by, id, at);
    }

    public Deed Withdraw(Actor by, string why, DateTime at)
    {
        CheckCurrent();
        (WithdrawnAt, WithdrawnBy, WithdrawnWhy) = (at, by.Name, why);
        return Deed.Of(new DocumentWithdrawn(ChildId, ChildId, at, Id, Title, why));
    }

    private static (Document Document, Deed Deed) Add(Guid child, Guid first, int number, DocumentDetails details, FileContent file, Actor by, Guid id, DateTime at)
    {
        var document = new Document
        {
            Id = id,
            ChildId = child,
            FirstId = first,
            Number = number,
            Title = details.Title,
            KindCode = details.KindCode,
            DatedOn = details.DatedOn,
            MediaType = file.MediaType,
            Ending = file.Ending,
            Size = file.Bytes.Length,
            Sha256 = file.Sha256,
            AddedAt = at,
            AddedBy = by.Name,
            Agency = by.Agency!,
        };
        return (document, Deed.Of(new DocumentAdded(child, child, at, id, details.Title, number)).With(document));
    }

    private void CheckCurrent()
    {
        if (!Current) throw new RefusedException(RecordRefusals.DocumentNotCurrent);
    }
}

/// <summary>
/// The bytes of a document. They are saved with its row and not told again in the trail, which holds their SHA-256.
/// </summary>
public sealed class DocumentBytes
{
    public required Guid PartnershipId { get; init; }

    public required Guid DocumentId { get; init; }

    public required byte[] Bytes { get; init; }
}
