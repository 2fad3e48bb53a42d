using System.Text.Json;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>Our helpers write what GOV.UK Frontend's own templates write, for every option that we offer.</summary>
public sealed class GovukFixtureTests
{
    private static readonly (string Component, string Name, JsonElement Options, string Html)[] All =
    [
        .. from component in GovukFixtures.Components.Keys.Order(StringComparer.Ordinal)
           from fixture in JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests/Loxley.App.Tests/Kernel/Pages/Fixtures", $"{component}.json"))).RootElement.EnumerateArray()
           select (component, fixture.GetProperty("name").GetString()!, fixture.GetProperty("options"), fixture.GetProperty("html").GetString()!),
    ];

    public static TheoryData<string, string> Drawn()
    {
        var data = new TheoryData<string, string>();
        foreach (var (component, name, _, _) in All.Where(f => Undrawable(f.Component, f.Name, f.Options) is null)) data.Add(component, name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public async Task The_markup_is_that_of_the_fixture(string component, string name)
    {
        var (_, _, options, html) = All.First(f => f.Component == component && f.Name == name);
        var ours = await GovukFixtures.Components[component](new FixtureOptions(options)).HtmlAsync();
        Dom.Normal(ours).ShouldBe(Dom.Normal(html, DeclinedOptions.Adjust));
    }

    [Theory]
    [InlineData("<button class=\"govuk-buton\" type=\"submit\">Save</button>")]
    [InlineData("<button class=\"govuk-button\" type=\"button\">Save</button>")]
    [InlineData("<button class=\"govuk-button\">Save</button>")]
    [InlineData("<button class=\"govuk-button\" type=\"submit\">Send</button>")]
    [InlineData("<button class=\"govuk-button\" type=\"submit\"><b>Save</b></button>")]
    [InlineData("<a class=\"govuk-button\" type=\"submit\">Save</a>")]
    public void A_difference_of_markup_is_seen(string markup) =>
        Dom.Normal(markup).ShouldNotBe(Dom.Normal("<button class=\"govuk-button\" type=\"submit\">Save</button>"));

    [Fact]
    public void What_we_do_not_offer_is_declined_with_a_reason()
    {
        All.Select(f => (f.Component, f.Name, Not: Undrawable(f.Component, f.Name, f.Options)))
            .Where(f => f.Not is { Reason: null })
            .Select(f => $"{f.Component}: {f.Name}: {f.Not!.Value.What}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_number_compared_of_each_component_is_known() =>
        string.Join('\n', All.GroupBy(f => f.Component).Select(g =>
            $"{g.Key} {g.Count(f => Undrawable(f.Component, f.Name, f.Options) is null)} of {g.Count()}")).ShouldBe(DeclinedOptions.Compared);

    /// <summary>Why a fixture is not compared: an option that our helper does not take, or what the fixture as a whole asks for.</summary>
    private static (string What, string? Reason)? Undrawable(string component, string name, JsonElement json)
    {
        var options = new FixtureOptions(json);
        _ = GovukFixtures.Components[component](options);
        if (options.Unread.FirstOrDefault() is { } option) return (option, DeclinedOptions.OfOption(component, option));
        return DeclinedOptions.OfFixture(component, name) is { } reason ? (name, reason) : null;
    }
}
