using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>A finished note as a list shows it, with the beginning of its text.</summary>
public sealed record NoteLine(
    Guid Id, string KindCode, DateTime HappenedAt, bool Timed, string Text, bool Whole, bool Significant, string? ChildWords, DateTime FinishedAt, string AuthorName, string Agency, bool Withdrawn)
{
    private const int Beginning = 400;

    /// <summary>The notes shown in a child's record.</summary>
    public static IQueryable<NoteLine> Of(IQueryable<Note> notes) => notes.AsNoTracking().Select(n => new NoteLine(
        n.Id, n.KindCode, n.HappenedAt, n.Timed, n.Text.Substring(0, Beginning), n.Text.Length <= Beginning && n.OnlyHere == null, n.Significant, n.ChildWords,
        n.FinishedAt, n.AuthorName, n.Agency, n.WithdrawnAt != null));
}
