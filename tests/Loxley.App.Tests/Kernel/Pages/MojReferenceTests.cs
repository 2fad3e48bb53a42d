using Loxley.App.Kernel.Pages.TagHelpers;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>Our helpers write what the templates of MoJ Frontend write.</summary>
public sealed class MojReferenceTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Loxley.App.Tests/Kernel/Pages/References");

    private static readonly Dictionary<string, Node> Ours = new()
    {
        ["alert-information"] = Alert(new() { Title = "Record restricted" }, "Only those who work with this family see it."),
        ["alert-success"] = Alert(new() { Kind = AlertKind.Success, Title = "The plan was saved", Dismissible = true, DisableAutoFocus = true }),
        ["alert-warning"] = Alert(new() { Kind = AlertKind.Warning, Title = "Visit due", ShowTitle = true, Heading = "h3" }) with { Markup = "Go <b>today</b>." },
        ["alert-error"] = Alert(new() { Kind = AlertKind.Error, Title = "Not sent", Role = "alert", Class = "more" }, "Send it <again>") with
        {
            Rest = new Dictionary<string, string> { ["data-x"] = "y" },
        },
        ["badge"] = new("moj-badge", new BadgeTagHelper()) { Text = "New" },
        ["badge-large"] = new("moj-badge", new BadgeTagHelper { Colour = BadgeColour.Red, Large = true })
        {
            Text = "Restricted",
            Rest = new Dictionary<string, string> { ["id"] = "mark" },
        },
        ["identity-bar"] = new("moj-identity-bar", new IdentityBarTagHelper { Title = "Robin Example", Class = "more" }),
        ["side-navigation"] = Navigation("moj-side-navigation"),
        ["sub-navigation"] = Navigation("moj-sub-navigation"),
        ["timeline"] = new(
            "moj-timeline",
            new TimelineTagHelper { Heading = "h3" },
            new Node("moj-timeline-item", new TimelineItemTagHelper
            {
                Title = "Visit recorded",
                By = "A. Worker",
                At = new DateTime(2026, 8, 3, 13, 5, 0, DateTimeKind.Utc),
            }) { Markup = "<p>Seen alone.</p>" },
            new Node("moj-timeline-item", new TimelineItemTagHelper { Title = "Referral received", On = new DateOnly(2026, 7, 20) }) { Text = "By telephone" }),
    };

    public static TheoryData<string> References => [.. Directory.GetFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(References))]
    public async Task The_markup_is_that_of_the_reference(string name) =>
        Dom.Normal(await Ours[name].HtmlAsync()).ShouldBe(Dom.Normal(await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.html"))));

    [Fact]
    public void Every_example_has_a_reference() =>
        Ours.Keys.Order(StringComparer.Ordinal).ShouldBe(Directory.GetFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    private static Node Alert(AlertTagHelper alert, string? text = null) => new("moj-alert", alert) { Text = text };

    private static Node Navigation(string tag) => new(
        tag,
        new NavigationTagHelper { Label = "Record" },
        new Node("moj-navigation-item", new NavigationItemTagHelper { Href = "/a", Current = true }) { Text = "Overview" },
        new Node("moj-navigation-item", new NavigationItemTagHelper { Href = "/b" }) { Text = "Visits & calls" });
}
