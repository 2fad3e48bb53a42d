using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>The summary of errors has the focus when the page comes, and each of its lines leads to its field.</summary>
internal static class SummaryGate
{
    public static async Task<List<string>> WrongAsync(IPage page)
    {
        List<string> wrong = [];
        if (await page.Locator(".govuk-error-summary").CountAsync() == 0) return wrong;
        if (!await page.EvaluateAsync<bool>("document.activeElement.matches('.govuk-error-summary')")) wrong.Add("the summary of errors does not have the focus");
        foreach (var link in await page.Locator(".govuk-error-summary a").AllAsync())
        {
            await link.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            var (at, href) = (await page.EvaluateAsync<string>("document.activeElement.id"), await link.GetAttributeAsync("href"));
            if ($"#{at}" != href) wrong.Add($"{href} in the summary of errors leads to '{at}'");
        }
        return wrong;
    }
}
