using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Stories;

/// <summary>A worker who uses no mouse signs in, finds a child and records a worry.</summary>
[Trait("Category", "Browser")]
public sealed class KeyboardStory() : Story("By keyboard")
{
    [Fact]
    public async Task A_worry_is_recorded_with_the_keyboard_alone()
    {
        var worker = await Town.WorkerAsync();
        await Town.ChildAsync(worker);
        var desk = await OpenAsync();
        var keys = new Keys(desk);

        await GoAsync(desk, "/sign-in");
        await keys.TabToAsync("Email address");
        await keys.TypeAsync(worker.Email);
        await keys.TabToAsync("Password");
        await keys.TypeAsync(Town.Password);
        await keys.PressAsync("Enter");

        await desk.ArrivesAsync("My work");
        await keys.TabToAsync("Skip to main content");
        await keys.PressAsync("Enter");
        await keys.TabToAsync("Somebody is worried about a child");
        await keys.PressAsync("Space");

        await desk.ArrivesAsync("Find a person");
        await keys.TabToAsync("Name, date of birth, postcode or number");
        await keys.TypeAsync("thistlewood");
        await keys.PressAsync("Enter");
        await desk.SeesAsync("1 person found");
        await keys.TabToAsync("Robin Thistlewood");
        await keys.PressAsync("Enter");
        await desk.ArrivesAsync("Robin Thistlewood");
        await keys.TabToAsync("Record a contact");
        await keys.PressAsync("Enter");
        await desk.ArrivesAsync("Record a contact");

        await keys.TabToAsync("Record this contact");
        await keys.PressAsync("Enter");
        await desk.Locator(".govuk-error-summary").WaitForAsync();
        await LinksLeadToFieldsAsync(keys);
        await keys.TypeAsync("Hungry three mornings this week.");
        await keys.PressAsync("Enter");
        await keys.TypeAsync("Wears no coat.");
        await keys.TabToAsync("Who the contact came from");
        await keys.TypeAsync("School");
        await keys.TabToAsync("Yes");
        await keys.PressAsync("ArrowDown");
        await keys.TabToAsync("Why the family does not know");
        await keys.TypeAsync("The caller is afraid of them.");
        await keys.TabToAsync("Record this contact");
        await keys.PressAsync("Enter");

        await desk.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal));
        await desk.SeesAsync("Waiting", "No: The caller is afraid of them.");
        (await desk.Locator(".lox-own-lines").InnerTextAsync()).ShouldBe("Hungry three mornings this week.\nWears no coat.");
        await Checks.CheckAsync(desk, "the contact");
        await Checks.FinishAsync();
    }

    /// <summary>The summary has the focus, and each of its links moves the focus to the field it speaks of; ends at the first.</summary>
    private static async Task LinksLeadToFieldsAsync(Keys keys)
    {
        (await keys.FocusAsync()).ShouldStartWith("govuk-error-summary");
        await keys.TabToAsync("Choose who the contact came from");
        await keys.PressAsync("Enter");
        (await keys.FocusAsync()).ShouldBe("Source");
        foreach (var (sentence, field) in new[] { ("Choose whether the family knows about this contact", "FamilyKnows"), ("Enter what the caller is worried about", "Worry") })
        {
            await keys.BackToAsync(sentence);
            await keys.PressAsync("Enter");
            (await keys.FocusAsync()).ShouldBe(field);
        }
    }
}
