using System.Net;
using AngleSharp.Html.Dom;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Kernel.Forms.Editing;

/// <summary>What one editor does on the page where the text is changed.</summary>
internal sealed class TextHand(Play play, Editor editor, bool blind)
{
    private readonly Visitor tab = editor.Text;
    private bool open;
    private string seen = "";
    private (List<KeyValuePair<string, string>> Fields, Attempt Attempt)? last;

    private string Address => $"/contacts/{play.Contact}/amend";

    /// <summary>Reads the page anew. After a refusal this is to leave the other's text as it is.</summary>
    public async Task OpenAsync()
    {
        await tab.GoAsync(Address);
        open = Editor.Typed(tab, Editor.Worry) is not null;
        seen = Editor.Typed(tab, Editor.Worry) ?? "";
        if (!open) play.Fault($"the page to change the text did not open: {tab.Status} {tab.Text}");
    }

    /// <summary>Types, and gives what sends it. After a refusal this is to choose one's own text.</summary>
    public async Task<Func<Task>> SaveAsync()
    {
        if (!open) await OpenAsync();
        var attempt = play.Try(editor, "AmendContact", seen);
        var fields = tab.Fields(tab.FormWith(Editor.Worry), (Editor.Worry, attempt.Text));
        if (blind) fields = [.. fields.Where(f => f.Key != "Version"), new("Version", await VersionAsync())];
        last = (fields, attempt);
        return () => SendAsync(fields, attempt);
    }

    public async Task SaveBlankAsync()
    {
        if (!open) await OpenAsync();
        await tab.PressAsync("Save", (Editor.Worry, " "));
        if (tab.Status != HttpStatusCode.OK || tab.Errors.Count == 0) play.Fault($"no text at all was answered with {tab.Status} {tab.Text}");
    }

    /// <summary>The form that was sent last, once more as it was.</summary>
    public async Task SendAgainAsync()
    {
        if (last is not var (fields, attempt)) return;
        var before = attempt.SavedAt;
        await SendAsync(fields, attempt);
        if (before is not null && !Editor.Accepted(tab, play.Contact)) play.Fault($"a form that was saved and sent again was answered with {tab.Status}");
    }

    /// <summary>Back to a form that was saved, and other words sent from it.</summary>
    public async Task SendOtherWordsAsync()
    {
        if (last is not var (fields, saved) || saved.SavedAt is null) return;
        var attempt = play.Try(editor, "AmendContact", saved.Seen);
        await SendAsync([.. fields.Where(f => f.Key != Editor.Worry), new(Editor.Worry, attempt.Text)], attempt);
    }

    /// <summary>Two presses of one button: both have the answer of one.</summary>
    public async Task SendTwiceAtOnceAsync()
    {
        await SaveAsync();
        var (fields, attempt) = last!.Value;
        var once = SendAsync(fields, attempt);
        var twice = tab.SendAsync(Address, fields);
        await Task.WhenAll(once, twice);
        if (Editor.Accepted(tab, play.Contact) != (await twice == $"/contacts/{play.Contact}")) play.Fault("a form sent twice at once was answered in two ways");
    }

    private async Task SendAsync(List<KeyValuePair<string, string>> fields, Attempt attempt)
    {
        await tab.PostAsync(Address, fields);
        open = false;
        if (Editor.Accepted(tab, play.Contact))
        {
            attempt.SavedAt ??= play.Step;
            return;
        }
        var (shown, typed) = (Editor.Shown(tab), Editor.Typed(tab, Editor.Worry));
        if (tab.Status != HttpStatusCode.Conflict || shown is null || typed != attempt.Text)
        {
            play.Fault($"'{attempt.Text}' was answered with {tab.Status}, showing '{shown}' and '{typed}': {tab.Heading} {string.Join(' ', tab.Errors)}");
        }
        (open, seen) = (typed is not null, shown ?? "");
    }

    private async Task<string> VersionAsync()
    {
        await editor.Decision.GoAsync(Address);
        return ((IHtmlInputElement)editor.Decision.Page.QuerySelector("main input[name='Version']")!).Value;
    }
}
