using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.HidePage;

/// <summary>The button that hides the page stands on every page, and the page that it leads to names nobody and nothing.</summary>
public sealed class HidePageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task The_neutral_page_says_nothing_of_who_was_there_and_leads_nowhere()
    {
        var town = await Town.MakeAsync(host);
        var worker = await town.WorkerAsync();
        using var visitor = await town.EnterAsync(worker);
        await visitor.GoAsync("/");
        visitor.Page.QuerySelector(".lox-account a.lox-hide")!.GetAttribute("href").ShouldBe("/hidden");
        await visitor.GoAsync("/hidden");
        visitor.Title.ShouldBe("Page hidden - Loxley");
        visitor.Page.Body!.TextContent.ShouldNotContain(worker.Actor.Name);
        visitor.Page.QuerySelectorAll("a[href^='/'], form, [data-child]").ShouldBeEmpty();
        await visitor.GoAsync("/");
        visitor.Heading.ShouldBe("My work");
    }

    [Fact]
    public async Task Nobody_has_more_than_seven_places_to_go_to_and_knows_in_which_they_are()
    {
        var town = await Town.MakeAsync(host);
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.System))
        {
            using var visitor = await town.EnterAsync(await town.JoinAsync(role, "Robin Redwing", "council", null));
            var links = visitor.Page.QuerySelectorAll(".govuk-service-navigation__list a");
            links.Length.ShouldBeInRange(2, 7, role.Label());
            links.Count(l => l.GetAttribute("aria-current") == "page").ShouldBe(1, role.Label());
        }
    }
}
