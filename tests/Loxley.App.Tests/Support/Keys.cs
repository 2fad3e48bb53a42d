using Microsoft.Playwright;

namespace Loxley.App.Tests.Support;

/// <summary>Somebody at a page with a keyboard and no mouse, who must see at every stop where they are.</summary>
internal sealed class Keys(IPage page)
{
    private const int Patience = 80;

    // What the stop is called, and what is wrong with it, if anything.
    private const string Stop = """
        () => {
          const at = document.activeElement;
          const name = ((at.labels && at.labels.length ? at.labels[0].innerText : at.innerText) || at.getAttribute('aria-label') || '').trim();
          const style = getComputedStyle(at);
          const box = at.getBoundingClientRect();
          let wrong = '';
          if (at !== document.body && at.matches(':not(.govuk-radios__input):not(.govuk-checkboxes__input)')) {
            if (style.outlineStyle === 'none' && style.boxShadow === 'none') wrong = 'nothing shows that it has the focus';
            else if (box.bottom <= 0 || box.top >= innerHeight) wrong = 'it is off the screen';
            else {
              const over = document.elementFromPoint(box.left + Math.min(box.width, 8) / 2, Math.max(box.top, 0) + 4);
              if (over && !at.contains(over) && !over.contains(at)) wrong = 'it is covered by ' + over.outerHTML.slice(0, 80);
            }
          }
          return [name, wrong];
        }
        """;

    /// <summary>Goes forward, stop by stop, to the one with this name.</summary>
    public Task TabToAsync(string name) => GoToAsync(name, "Tab");

    /// <summary>Goes backward, stop by stop, to the one with this name.</summary>
    public Task BackToAsync(string name) => GoToAsync(name, "Shift+Tab");

    private async Task GoToAsync(string name, string key)
    {
        List<string> passed = [];
        while (passed.Count < Patience)
        {
            await page.Keyboard.PressAsync(key);
            var stop = await page.EvaluateAsync<string[]>(Stop);
            stop[1].ShouldBeEmpty($"'{stop[0]}' on {page.Url}");
            if (stop[0] == name) return;
            passed.Add(stop[0]);
        }
        throw new ShouldAssertException($"The Tab key does not come to '{name}' on {page.Url}, only to: {string.Join(", ", passed.Distinct())}");
    }

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>The id of what has the focus, or its class where it has none.</summary>
    public Task<string> FocusAsync() => page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.className");
}
