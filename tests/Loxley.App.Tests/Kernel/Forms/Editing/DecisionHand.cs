using System.Net;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Kernel.Forms.Editing;

/// <summary>What one editor does about the decision, with a draft of it that nobody else has.</summary>
internal sealed class DecisionHand(Play play, Editor editor)
{
    private readonly Visitor tab = editor.Decision;
    private bool open;
    private string seen = "";
    private string draft = "";

    private string Address => $"/contacts/{play.Contact}/decide";

    /// <summary>Reads the page anew: what was kept is there.</summary>
    public async Task OpenAsync()
    {
        await tab.GoAsync(Address);
        (open, seen) = (true, Editor.Shown(tab) ?? "");
        var typed = Editor.Typed(tab, Editor.Rationale);
        if (typed != draft) play.Fault($"the draft '{draft}' came back as '{typed}'");
    }

    public async Task KeepAsync()
    {
        if (!open) await OpenAsync();
        open = false;
        var text = play.Try(editor, "Draft", seen).Text;
        await tab.PressAsync("Keep and come back later", (Editor.Rationale, text));
        if (Editor.Accepted(tab, play.Contact)) draft = text;
        else play.Fault($"a draft was answered with {tab.Status} {tab.Text}");
    }

    /// <summary>Takes what is free, types a decision on the page that is open, and gives what sends it.</summary>
    public async Task<Func<Task>> DecideAsync()
    {
        if (!open)
        {
            await (await TakeAsync())();
            await OpenAsync();
        }
        var attempt = play.Try(editor, "DecideContact", seen);
        var fields = tab.Fields(tab.FormWith(Editor.Rationale), ("Outcome", "referral"), ("OutcomeReason", "child-in-need"), ("NextStep", "childrens-assessment"), (Editor.Rationale, attempt.Text));
        return async () =>
        {
            await tab.PostAsync(Address, fields);
            ReadAnswer(attempt);
        };
    }

    public async Task<Func<Task>> TakeAsync()
    {
        open = false;
        await tab.GoAsync($"/contacts/{play.Contact}/take");
        return async () =>
        {
            await tab.PressAsync("Take this contact");
            if (!Editor.Accepted(tab, play.Contact) && tab.Errors.Count == 0) play.Fault($"taking was answered with {tab.Status} {tab.Text}");
        };
    }

    public async Task HandBackAsync()
    {
        open = false;
        await tab.GoAsync($"/contacts/{play.Contact}/hand-back");
        await tab.PressAsync("Hand it back to the queue", ("Note", "For whoever is next"));
        if (!Editor.Accepted(tab, play.Contact) && tab.Errors.Count == 0) play.Fault($"handing back was answered with {tab.Status} {tab.Text}");
    }

    private void ReadAnswer(Attempt attempt)
    {
        if (Editor.Accepted(tab, play.Contact))
        {
            (attempt.SavedAt, draft, open) = (play.Step, "", false);
            return;
        }
        var (shown, typed) = (Editor.Shown(tab), Editor.Typed(tab, Editor.Rationale));
        if (tab.Status is not (HttpStatusCode.OK or HttpStatusCode.Conflict) || tab.Errors.Count == 0 || shown is null || typed != attempt.Text)
        {
            play.Fault($"'{attempt.Text}' was answered with {tab.Status}, showing '{shown}' and '{typed}'");
        }
        // A page that came back for another reason than a newer version is still the page that was read before.
        if (tab.Status == HttpStatusCode.Conflict) seen = shown ?? "";
        open = typed is not null;
    }
}
