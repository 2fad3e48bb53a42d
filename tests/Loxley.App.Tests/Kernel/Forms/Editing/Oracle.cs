using System.Text.Json;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.FrontDoor;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Kernel.Forms.Editing;

/// <summary>Holds what two editors were answered against the record and its history.</summary>
internal static class Oracle
{
    /// <summary>One change of the contact as the trail has it.</summary>
    private sealed record Change(string Act, Guid Actor, int From, int To, string? Worry, string? Rationale)
    {
        public string? Text => Worry ?? Rationale;
    }

    /// <summary>What is wrong, in sentences; nothing where no text was lost.</summary>
    public static async Task<IReadOnlyList<string>> JudgeAsync(LoxleyDb db, Play play)
    {
        var contact = await db.Set<Contact>().AsNoTracking().SingleAsync(c => c.Id == play.Contact);
        var history = await HistoryAsync(db, play.Contact);
        List<string> wrong = [.. play.Faults, .. Versions(contact, history), .. Order(play, history)];
        var worry = play.Began;
        foreach (var change in history)
        {
            if (change.Text is { } text) wrong.AddRange(Written(play, change, text, worry));
            worry = change.Worry ?? worry;
        }
        if (contact.Worry != worry) wrong.Add($"the record says '{contact.Worry}' and its history '{worry}'");
        foreach (var attempt in play.Attempts.Where(a => a.SavedAt is not null))
        {
            var acts = history.Count(c => c.Text == attempt.Text);
            if (acts != 1) wrong.Add($"'{attempt.Text}' was answered as saved and {acts} acts hold it");
        }
        return wrong;
    }

    private static async Task<IReadOnlyList<Change>> HistoryAsync(LoxleyDb db, Guid contact)
    {
        var rows = await db.Set<ChangeRow>().AsNoTracking().Where(c => c.RowId == contact && c.Before != null)
            .Join(db.Set<ActRow>(), c => c.ActId, a => a.Id, (c, a) => new { c.Before, c.After, a.Name, a.ActorId }).ToListAsync();
        return [.. rows.Select(r => Read(r.Name, r.ActorId, r.Before!, r.After!)).OrderBy(c => c.To)];
    }

    private static Change Read(string act, Guid actor, string before, string after)
    {
        using var old = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(after);
        return new Change(act, actor, Version(old), Version(now), Text(now, "Worry"), Text(now, "Rationale"));
    }

    /// <summary>A text must be its editor's, and stand in place of what its editor had seen.</summary>
    private static IEnumerable<string> Written(Play play, Change change, string text, string replaced)
    {
        var attempt = play.Attempts.SingleOrDefault(a => a.Text == text && a.Act == change.Act && a.Editor == change.Actor);
        if (attempt is null) yield return $"'{text}' was saved, and nobody sent it";
        else if (attempt.SavedAt is null) yield return $"'{text}' was saved, and its editor was never told";
        else if (attempt.Seen != replaced) yield return $"silent loss: '{text}' replaced '{replaced}', and its editor had seen '{attempt.Seen}'";
    }

    private static IEnumerable<string> Versions(Contact contact, IReadOnlyList<Change> history)
    {
        if (contact.Version != history.Count) yield return $"version {contact.Version} after {history.Count} changes";
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i].From != i || history[i].To != i + 1) yield return $"change {i + 1} goes from version {history[i].From} to {history[i].To}";
        }
    }

    /// <summary>What was answered as saved in an earlier step stands earlier in the history.</summary>
    private static IEnumerable<string> Order(Play play, IReadOnlyList<Change> history)
    {
        var steps = history.Select(c => play.Attempts.FirstOrDefault(a => a.Text == c.Text)?.SavedAt).OfType<int>().ToList();
        if (!steps.SequenceEqual(steps.Order())) yield return $"the history is in the order of steps {string.Join(", ", steps)}";
    }

    private static int Version(JsonDocument row) => row.RootElement.GetProperty("Version").GetInt32();

    private static string? Text(JsonDocument row, string column) => row.RootElement.TryGetProperty(column, out var text) ? text.GetString() : null;
}
