using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;

namespace Loxley.App.Modules.People;

/// <summary>
/// A finished note in one child's record. Of a note about several children each record has its own copy: whoever sees one
/// of the records reads the text there, and is told nothing of the others.
/// </summary>
public sealed class Note : Record
{
    public required Guid ChildId { get; init; }

    /// <summary>What the copies of one note have in common.</summary>
    public required Guid WrittenAsId { get; init; }

    public required string KindCode { get; init; }

    public required DateOnly HappenedOn { get; init; }

    /// <summary>When it happened, as far as it is known: where only the day is, the last instant of that day that had come when it was written.</summary>
    public required DateTime HappenedAt { get; init; }

    /// <summary>Whether the time of the day is known.</summary>
    public required bool Timed { get; init; }

    public required string Text { get; init; }

    /// <summary>What is about this child alone, and stands in no other record.</summary>
    public string? OnlyHere { get; init; }

    /// <summary>What the child said, in the child's own words.</summary>
    public string? ChildWords { get; init; }

    public required bool Significant { get; init; }

    /// <summary>Whether the note is shown in this child's record; where it is not, the row says that it covers the child and holds no text.</summary>
    public required bool Shown { get; init; }

    public required DateTime FinishedAt { get; init; }

    public required Guid AuthorId { get; init; }

    public required string AuthorName { get; init; }

    /// <summary>The agency that the note belongs to.</summary>
    public required string Agency { get; init; }

    public DateTime? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    public string Address => $"/notes/{Id}";

    /// <summary>Adds a correction; what was written stays as it is.</summary>
    public Deed Correct(Actor by, string text, string why, Guid newId, DateTime at)
    {
        if (WithdrawnAt is not null) throw new RefusedException(RecordRefusals.NoteWithdrawn);
        var correction = new NoteCorrection
        {
            Id = newId, NoteId = Id, ChildId = ChildId, Text = text, Why = why, AddedAt = at, AddedBy = by.Name, Agency = by.Agency!,
        };
        return Deed.Of(new NoteCorrected(ChildId, ChildId, at, Id)).With(correction);
    }

    /// <summary>Takes the note out of the child's story, as one that was put on the wrong child; it can still be read.</summary>
    public Deed Withdraw(Actor by, string why, DateTime at)
    {
        if (WithdrawnAt is not null) throw new RefusedException(RecordRefusals.NoteWithdrawn);
        (WithdrawnAt, WithdrawnBy, WithdrawnWhy) = (at, by.Name, why);
        return Deed.Of(new NoteWithdrawn(ChildId, ChildId, at, Id, why));
    }
}

/// <summary>What was added to a finished note afterwards: who, when and why.</summary>
public sealed class NoteCorrection : Entity
{
    public required Guid NoteId { get; init; }

    public required Guid ChildId { get; init; }

    public required string Text { get; init; }

    public required string Why { get; init; }

    public required DateTime AddedAt { get; init; }

    public required string AddedBy { get; init; }

    public required string Agency { get; init; }
}
