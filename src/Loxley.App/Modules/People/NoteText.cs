using System.Globalization;
using Loxley.App.Kernel.Forms;

namespace Loxley.App.Modules.People;

/// <summary>Reads what was typed or pasted into a note.</summary>
public static class NoteText
{
    /// <summary>The text with its paragraphs and lists, and without characters that only a word processor understands.</summary>
    public static string? Plain(string? text)
    {
        if (text is null) return null;
        var kept = string.Concat(text.Where(c => c is '\n' or '\t' || !char.IsControl(c)));
        var plain = string.Join('\n', kept.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
        return plain.Length == 0 ? null : plain;
    }

    /// <summary>A time of day, or none where nobody knows.</summary>
    /// <exception cref="RefusedException">It cannot be read.</exception>
    public static TimeOnly? Time(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return TimeOnly.TryParseExact(text.Trim().Replace('.', ':'), ["H:mm", "HHmm", "h:mmtt", "h:mm tt", "htt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new RefusedException(RecordRefusals.NoTime);
    }

    /// <exception cref="RefusedException">A text is too long: the sentence says by how much.</exception>
    public static void CheckLengths(params ReadOnlySpan<(string Field, string? Text, string Label)> texts)
    {
        foreach (var (field, text, label) in texts)
        {
            if (text is null || text.Length <= NoteDetails.Longest) continue;
            throw new RefusedException(new Refusal("TooLong", string.Create(
                CultureInfo.InvariantCulture, $"{label} is {text.Length - NoteDetails.Longest:N0} characters too long. Nothing is lost: move some of it to a second note. The most is {NoteDetails.Longest:N0}"), field));
        }
    }
}
