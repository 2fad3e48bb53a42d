using System.Globalization;
using AngleSharp.Dom;
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
        ["button-menu"] = new(
            "moj-button-menu",
            new ButtonMenuTagHelper { Text = "Change", Right = true },
            new Node("moj-menu-item", new MenuItemTagHelper { Href = "/a" }) { Text = "Add a note" },
            new Node("moj-menu-item", new MenuItemTagHelper { Href = "/b" }) { Text = "Close & end" }),
        ["date-picker"] = new("moj-date-picker", new DatePickerTagHelper
        {
            Name = "Seen",
            Value = "17/5/2026",
            Min = new DateOnly(2026, 5, 1),
            Max = new DateOnly(2026, 5, 31),
            Label = "Day of the visit",
            Hint = "For example, 17/5/2026",
            Error = "Day of the visit must be a real date",
        }),
        ["filter"] = new(
            "moj-filter",
            new FilterTagHelper { ClearHref = "/list" },
            new Node("moj-filter-chosen", new FilterChosenTagHelper { Category = "Agency", Text = "Schools <all>", Href = "/list?b" }),
            new Node("moj-filter-chosen", new FilterChosenTagHelper { Category = "Agency", Text = "Police", Href = "/list?a" })) { Markup = "<p>Fields</p>" },
        ["filter-unused"] = new("moj-filter", new FilterTagHelper()),
        ["identity-bar"] = new("moj-identity-bar", new IdentityBarTagHelper { Title = "Robin Example", Class = "more" }),
        ["messages"] = new(
            "moj-messages",
            new MessagesTagHelper { Label = "About the decision" },
            Message("A. Manager", new DateTime(2026, 8, 3, 13, 5, 0, DateTimeKind.Utc), "Why <now>?"),
            Message("A. Worker", new DateTime(2026, 8, 3, 15, 40, 0, DateTimeKind.Utc), "The mother rang.", mine: true),
            Message("A. Manager", new DateTime(2026, 8, 4, 8, 1, 0, DateTimeKind.Utc), "Agreed.")),
        ["notification-badge"] = new("moj-notification-badge", new NotificationBadgeTagHelper { Count = 3, Of = "messages not read" }),
        ["notification-badge-many"] = new("moj-notification-badge", new NotificationBadgeTagHelper { Count = 120, Class = "more" }),
        ["organisation-switcher"] = new("moj-organisation-switcher", new OrganisationSwitcherTagHelper { Href = "/switch" }) { Text = "Nottingham & county" },
        ["page-header-actions"] = new(
            "moj-page-header-actions",
            new PageHeaderActionsTagHelper { Title = "Contacts", Heading = "h2", HeadingClass = "govuk-heading-l" },
            new Node("govuk-button", new ButtonTagHelper { Href = "/new" }) { Text = "Record a contact" }),
        ["pagination"] = new(
            "moj-pagination",
            new ResultsTagHelper { From = 11, To = 20, Count = 30, Of = "contacts" },
            new Node("govuk-pagination", new PaginationTagHelper { Page = 2, Of = 3, Address = n => $"/{n}", Class = "moj-pagination__pagination more" })),
        ["pagination-short"] = new("moj-pagination", new ResultsTagHelper { From = 1, To = 3, Count = 3, Of = "contacts" }),
        ["progress-bar"] = new(
            "moj-progress-bar",
            new ProgressBarTagHelper { Label = "The assessment" },
            new Node("moj-progress-step", new ProgressStepTagHelper { Complete = true }) { Text = "Started" },
            new Node("moj-progress-step", new ProgressStepTagHelper { Current = true }) { Text = "Written" },
            new Node("moj-progress-step", new ProgressStepTagHelper()) { Text = "Agreed" }),
        ["search"] = new("moj-search", new SearchTagHelper { Name = "q", Value = "O'Shea", Label = "Name", Hint = "As it is said" }),
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
        Dom.Normal(await Ours[name].HtmlAsync()).ShouldBe(Dom.Normal(await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.html")), Readable));

    [Fact]
    public void Every_example_has_a_reference() =>
        Ours.Keys.Order(StringComparer.Ordinal).ShouldBe(Directory.GetFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    /// <summary>The borrowed template gives machines the words that people read, which they cannot.</summary>
    private static void Readable(IElement element)
    {
        if (element.ClassName?.StartsWith("moj-message", StringComparison.Ordinal) != true || element.GetAttribute("datetime") is not { } given) return;
        var machine = given.EndsWith('m') ? "HH:mm" : "yyyy-MM-dd";
        element.SetAttribute("datetime", DateTime.Parse(given, CultureInfo.InvariantCulture).ToString(machine, CultureInfo.InvariantCulture));
    }

    private static Node Message(string by, DateTime at, string text, bool mine = false) =>
        new("moj-message", new MessageTagHelper { By = by, At = at, Mine = mine }) { Text = text };

    private static Node Alert(AlertTagHelper alert, string? text = null) => new("moj-alert", alert) { Text = text };

    private static Node Navigation(string tag) => new(
        tag,
        new NavigationTagHelper { Label = "Record" },
        new Node("moj-navigation-item", new NavigationItemTagHelper { Href = "/a", Current = true }) { Text = "Overview" },
        new Node("moj-navigation-item", new NavigationItemTagHelper { Href = "/b" }) { Text = "Visits & calls" });
}
