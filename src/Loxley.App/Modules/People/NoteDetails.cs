using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.People;

/// <summary>A child whom a note covers, and what of it is that child's alone.</summary>
public sealed record NoteChild(Guid ChildId, bool Shown, string? OnlyHere, string? ChildWords);

/// <summary>What is written of something that happened, before it is finished.</summary>
public sealed record NoteDetails
{
    public const int Longest = 50_000;

    public required string KindCode { get; init; }

    public required DateOnly HappenedOn { get; init; }

    /// <summary>None where nobody knows: no time is made up.</summary>
    public TimeOnly? HappenedTime { get; init; }

    public required string Text { get; init; }

    public required bool Significant { get; init; }

    public required IReadOnlyList<NoteChild> Children { get; init; }

    /// <summary>Finishes the note: a copy in the record of each child, which nobody can change afterwards.</summary>
    /// <param name="by">Who wrote it.</param>
    /// <param name="newId">Gives ids.</param>
    /// <param name="at">Now.</param>
    public (IReadOnlyList<Note> Notes, Deed Deed) Finish(Actor by, Func<Guid> newId, DateTime at)
    {
        var happened = HappenedTime is { } time ? London.Instant(HappenedOn, time) : LastOf(HappenedOn, at);
        if (HappenedOn > London.Date(at) || happened > at) throw new RefusedException(RecordRefusals.HappensLater);
        var writtenAs = newId();
        IReadOnlyList<Note> notes = [.. Children.Select(child => new Note
        {
            Id = newId(),
            ChildId = child.ChildId,
            WrittenAsId = writtenAs,
            KindCode = KindCode,
            HappenedOn = HappenedOn,
            HappenedAt = happened,
            Timed = HappenedTime is not null,
            Text = child.Shown ? Text : "",
            OnlyHere = child.Shown ? child.OnlyHere : null,
            ChildWords = child.Shown ? child.ChildWords : null,
            Significant = Significant,
            Shown = child.Shown,
            FinishedAt = at,
            AuthorId = by.MemberId,
            AuthorName = by.Name,
            Agency = by.Agency!,
        })];
        return (notes, Deed.Of([.. notes.Where(n => n.Shown).Select(n => new NoteFinished(n.ChildId, n.ChildId, happened, n.Id, KindCode, Significant, n.Timed))]).With([.. notes]));
    }

    /// <summary>The place of a day without a time among what happened on it: after all the rest, and not in the future.</summary>
    internal static DateTime LastOf(DateOnly day, DateTime now)
    {
        var end = London.Instant(day.AddDays(1), TimeOnly.MinValue).AddMicroseconds(-1);
        return end < now ? end : now;
    }
}
