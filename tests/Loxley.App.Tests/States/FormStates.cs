using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>Every form sent as it should not be: with nothing in it, with nonsense, after somebody else saved, too late.</summary>
internal static class FormStates
{
    /// <summary>The name of the state in which somebody else has saved meanwhile.</summary>
    public const string Stale = "after somebody else saved";

    private const string Nonsense = "Nonsense ";

    private const string Form = "main form[method=post]:not([action])";

    public static IEnumerable<PageState> Of(IReadOnlyCollection<PageState> found)
    {
        // Of the records that a form is for, the last is past most acts: there a button without fields is refused.
        foreach (var state in found.Where(s => s.HasForm).GroupBy(s => s.Page).Select(g => g.First(s => s.HasForm)))
        {
            if (state.HasFields)
            {
                yield return Sent(state, "with nothing in it", Refused.Perhaps, EmptyAsync);
                yield return Sent(state, "with nonsense in it", Refused.Always, NonsenseAsync);
            }
            if (state.HasVersion) yield return Sent(state, Stale, Refused.Always, StaleAsync);
        }
    }

    private static PageState Sent(PageState state, string how, Refused refused, Func<IPage, Task> fillAsync) => state with
    {
        Name = how,
        Refused = refused,
        OpenAsync = async page =>
        {
            await state.OpenAsync(page);
            await fillAsync(page);
            await SendAsync(page);
        },
    };

    /// <summary>Presses the form's own button and waits for the answer.</summary>
    public static async Task SendAsync(IPage page)
    {
        var answer = page.WaitForResponseAsync(r => r.Request.IsNavigationRequest && r.Status is < 300 or >= 400);
        await page.Locator($"{Form} button:not([formaction]):not([type=button])").First.ClickAsync();
        await answer;
        await page.WaitForLoadStateAsync();
    }

    private static async Task EmptyAsync(IPage page)
    {
        foreach (var field in await Fields(page, "input:not([type=radio]):not([type=checkbox]):not([type=file]), textarea")) await field.FillAsync("");
        foreach (var list in await Fields(page, "select:has(option[value=''])")) await list.SelectOptionAsync("");
    }

    private static async Task NonsenseAsync(IPage page)
    {
        // The last choice of each question, so that what it reveals is filled in too.
        foreach (var choice in await Fields(page, "input[type=radio], input[type=checkbox]")) await choice.CheckAsync();
        await ChooseAsync(page);
        foreach (var box in await Fields(page, "input[inputmode=numeric]")) await box.FillAsync("99");
        foreach (var line in await Fields(page, "input:not([type=radio]):not([type=checkbox]):not([type=file]):not([inputmode=numeric]):not([role=combobox])")) await line.FillAsync(string.Concat(Enumerable.Repeat(Nonsense, 60)));
        foreach (var text in await Fields(page, "textarea")) await text.FillAsync(string.Concat(Enumerable.Repeat(Nonsense, 1_200)));
    }

    private static async Task StaleAsync(IPage page)
    {
        // The last choice everywhere, so that the answers of one form belong together. What stands in a field is right already.
        foreach (var choice in await Fields(page, "input[type=radio]")) await choice.CheckAsync();
        foreach (var list in await Fields(page, "select")) await list.SelectOptionAsync(new SelectOptionValue { Index = await list.Locator("option").CountAsync() - 1 });
        foreach (var file in await Fields(page, "input[type=file]")) await file.SetInputFilesAsync(new FilePayload { Name = "plan.txt", MimeType = "text/plain", Buffer = "The plan"u8.ToArray() });
        foreach (var text in await Fields(page, "textarea, .govuk-radios__conditional input[type=text]:not([inputmode])")) await text.FillAsync("Seen on Tuesday at home");
        await page.EvaluateAsync("document.querySelector('[name=Version]').value -= 1");
    }

    /// <summary>The first that each list offers. In a list that is typed into it is typed: without scripts no nonsense can stand in one.</summary>
    private static async Task ChooseAsync(IPage page)
    {
        foreach (var list in await Fields(page, "select")) await list.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        foreach (var box in await Fields(page, "input[role=combobox]"))
        {
            await box.FillAsync(await box.EvaluateAsync<string>("box => document.getElementById(`${box.id}-select`).options[1].text"));
            await box.PressAsync("Tab");
        }
    }

    private static Task<IReadOnlyList<ILocator>> Fields(IPage page, string what) =>
        page.Locator(string.Join(", ", what.Split(", ").Select(w => $"{Form} {w}:enabled:visible"))).AllAsync();
}
