using Loxley.App.Kernel.Pages.TagHelpers;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>Turns the options of a fixture of GOV.UK Frontend into our own helper.</summary>
internal static class GovukFixtures
{
    public static IReadOnlyDictionary<string, Func<FixtureOptions, Node>> Components { get; } = new Dictionary<string, Func<FixtureOptions, Node>>
    {
        ["back-link"] = o => Simple(o, "govuk-back-link", new BackLinkTagHelper { Href = o.Text("href") ?? "#" }),
        ["breadcrumbs"] = Breadcrumbs,
        ["button"] = o => Simple(o, "govuk-button", new ButtonTagHelper
        {
            Href = o.Text("href"),
            Type = o.Text("type") ?? "submit",
            Name = o.Text("name"),
            Value = o.Text("value"),
            Disabled = o.Flag("disabled") == true,
        }, "id"),
        ["character-count"] = o => Textarea(o, new TextareaTagHelper
        {
            MaxLength = o.Number("maxlength"),
            MaxWords = o.Number("maxwords"),
            Threshold = o.Number("threshold"),
        }),
        ["checkboxes"] = GovukGroupFixtures.Checkboxes,
        ["date-input"] = GovukGroupFixtures.DateInput,
        ["details"] = o => Simple(o, "govuk-details", new DetailsTagHelper { Summary = o.Text("summaryText") ?? "", Open = o.Flag("open") == true }, "id"),
        ["error-message"] = o => new Node("govuk-error-message", new ErrorMessageTagHelper
        {
            Text = o.Text("text"),
            Id = o.Text("id"),
            Class = o.Text("classes"),
            Prefix = o.Has("visuallyHiddenText") ? o.Text("visuallyHiddenText") ?? (o.Flag("visuallyHiddenText") == false ? "" : "Error") : "Error",
        }) { Rest = o.Map("attributes") },
        ["error-summary"] = o => new Node("govuk-error-summary", new ErrorSummaryTagHelper
        {
            Title = o.Text("titleText") ?? "",
            Description = o.Text("descriptionText"),
            Errors = [.. o.List("errorList").Select(e => (e.Text("text") ?? "", e.Text("href")?.TrimStart('#')))],
            DisableAutoFocus = o.Flag("disableAutoFocus"),
            Class = o.Text("classes"),
        }) { Rest = o.Map("attributes") },
        ["fieldset"] = o => Simple(o, "govuk-fieldset", new FieldsetTagHelper
        {
            Legend = o.Text("legend.text"),
            LegendClass = o.Text("legend.classes") ?? "",
            PageHeading = o.Flag("legend.isPageHeading") == true,
            DescribedBy = o.Text("describedBy"),
        }),
        ["file-upload"] = o => Labelled(o, "govuk-file-upload", new FileUploadTagHelper
        {
            Multiple = o.Flag("multiple") == true,
            Disabled = o.Flag("disabled") == true,
        }),
        ["input"] = o => Labelled(o, "govuk-input", new InputTagHelper
        {
            Value = o.Text("value"),
            Type = o.Text("type") ?? "text",
            Inputmode = o.Text("inputmode"),
            Autocomplete = o.Text("autocomplete"),
            Autocapitalize = o.Text("autocapitalize"),
            Pattern = o.Text("pattern"),
            Spellcheck = o.Flag("spellcheck"),
            Disabled = o.Flag("disabled") == true,
            Prefix = o.Text("prefix.text"),
            Suffix = o.Text("suffix.text"),
        }),
        ["inset-text"] = o => Simple(o, "govuk-inset-text", new InsetTextTagHelper(), "id"),
        ["notification-banner"] = NotificationBanner,
        ["pagination"] = Pagination,
        ["panel"] = Panel,
        ["password-input"] = o => Labelled(o, "govuk-password-input", new PasswordInputTagHelper { Autocomplete = o.Text("autocomplete") ?? "current-password" }),
        ["phase-banner"] = o => Simple(o, "govuk-phase-banner", new PhaseBannerTagHelper { Tag = o.Text("tag.text") ?? "" }),
        ["radios"] = GovukGroupFixtures.Radios,
        ["select"] = GovukGroupFixtures.Select,
        ["skip-link"] = o => Simple(o, "govuk-skip-link", new SkipLinkTagHelper { Href = o.Text("href") ?? "#main-content" }),
        ["summary-list"] = SummaryList,
        ["tag"] = o => Simple(o, "govuk-tag", new TagTagHelper()),
        ["task-list"] = TaskList,
        ["textarea"] = o => Textarea(o, new TextareaTagHelper()),
        ["warning-text"] = o => Simple(o, "govuk-warning-text", new WarningTextTagHelper { SignText = o.Text("iconFallbackText") ?? "Warning" }),
    };

    public static Node Labelled(FixtureOptions o, string tag, LabelledTagHelper helper)
    {
        Field(o, helper);
        helper.Label = o.Text("label.text");
        helper.LabelClass = o.Text("label.classes") ?? "";
        helper.PageHeading = o.Flag("label.isPageHeading") == true;
        return new Node(tag, helper) { Rest = o.Map("attributes") };
    }

    public static void Field(FixtureOptions o, FieldTagHelper helper)
    {
        helper.Name = o.Text("name");
        helper.Hint = o.Text("hint.text");
        helper.Error = o.Text("errorMessage.text");
        helper.Class = o.Text("classes");
        helper.DescribedBy = o.Text("describedBy") ?? o.Text("fieldset.describedBy");
        helper.FormGroupClass = o.Text("formGroup.classes");
        helper.Id = o.Text("id") ?? o.Text("idPrefix");
    }

    private static Node Textarea(FixtureOptions o, TextareaTagHelper helper)
    {
        helper.Value = o.Text("value");
        helper.Rows = o.Number("rows") ?? 5;
        helper.Spellcheck = o.Flag("spellcheck");
        helper.Autocomplete = o.Text("autocomplete");
        return Labelled(o, "govuk-textarea", helper);
    }

    private static Node Simple(FixtureOptions o, string tag, ComponentTagHelper helper, params string[] rest)
    {
        helper.Class = o.Text("classes");
        var (markup, text) = (o.Text("html"), o.Text("text"));
        return new Node(tag, helper)
        {
            Markup = markup,
            Text = markup is null ? text : null,
            Rest = rest.Where(o.Has).Select(name => (name, o.Text(name)!)).Concat(o.Map("attributes").Select(a => (a.Key, a.Value))).ToDictionary(),
        };
    }

    private static Node Breadcrumbs(FixtureOptions o)
    {
        var helper = new BreadcrumbsTagHelper
        {
            Label = o.Text("labelText") ?? "Breadcrumb",
            CollapseOnMobile = o.Flag("collapseOnMobile") == true,
            Class = o.Text("classes"),
        };
        var steps = o.List("items").Select(item => Simple(item, "govuk-breadcrumb", new BreadcrumbTagHelper { Href = item.Text("href") }));
        return new Node("govuk-breadcrumbs", helper, [.. steps]) { Rest = o.Map("attributes") };
    }

    private static Node NotificationBanner(FixtureOptions o) => new("govuk-notification-banner", new NotificationBannerTagHelper
    {
        Success = o.Text("type") == "success",
        Title = o.Text("titleText"),
        TitleId = o.Text("titleId") ?? "govuk-notification-banner-title",
        TitleHeading = $"h{o.Text("titleHeadingLevel") ?? "2"}",
        Role = o.Text("role"),
        DisableAutoFocus = o.Flag("disableAutoFocus"),
        Class = o.Text("classes"),
        Text = o.Text("text") is { } text && !o.Has("html") ? text : null,
    }) { Markup = o.Text("html"), Rest = o.Map("attributes") };

    private static Node Panel(FixtureOptions o)
    {
        var interruption = o.Text("classes")?.Contains("govuk-panel--interruption", StringComparison.Ordinal) == true;
        var helper = new PanelTagHelper { Title = o.Text("titleText") ?? "", Heading = $"h{o.Text("headingLevel") ?? "1"}", Interruption = interruption };
        var panel = Simple(o, "govuk-panel", helper);
        helper.Class = o.Text("classes")?.Replace("govuk-panel--interruption", "", StringComparison.Ordinal).Trim();
        return interruption
            ? panel with { Children = [.. o.List("actions.items").Select(a => Simple(a, "govuk-panel-action", new PanelActionTagHelper { Href = a.Text("href"), Type = a.Text("type") }))] }
            : panel;
    }

    private static Node Pagination(FixtureOptions o) => new("govuk-pagination", new PaginationTagHelper
    {
        PreviousHref = o.Text("previous.href"),
        PreviousText = o.Text("previous.text"),
        PreviousLabel = o.Text("previous.labelText"),
        NextHref = o.Text("next.href"),
        NextText = o.Text("next.text"),
        NextLabel = o.Text("next.labelText"),
        Label = o.Text("landmarkLabel") ?? "Pagination",
        Class = o.Text("classes"),
        Numbers = [.. o.List("items").Select(i => i.Flag("ellipsis") == true
            ? PageLink.Gap
            : new PageLink(i.Text("number"), i.Text("href"), i.Flag("current") == true, i.Text("visuallyHiddenText")))],
    }) { Rest = o.Map("attributes") };

    private static Node SummaryList(FixtureOptions o)
    {
        var rows = o.List("rows").Select(row => new Node(
            "govuk-summary-row",
            new SummaryRowTagHelper { Key = row.Text("key.text") ?? "", Value = row.Text("value.text"), Class = row.Text("classes") },
            [.. row.List("actions.items").Select(Action)]) { Markup = row.Text("value.html") });
        var helper = new SummaryListTagHelper
        {
            CardTitle = o.Text("card.title.text"),
            CardHeading = $"h{o.Text("card.title.headingLevel") ?? "2"}",
            Class = o.Text("classes"),
        };
        return new Node("govuk-summary-list", helper, [.. rows, .. o.List("card.actions.items").Select(Action)]) { Rest = o.Map("attributes") };
    }

    private static Node Action(FixtureOptions o) =>
        Simple(o, "govuk-summary-action", new SummaryActionTagHelper { Href = o.Text("href") ?? "", Hidden = o.Text("visuallyHiddenText") });

    private static Node TaskList(FixtureOptions o)
    {
        var tasks = o.List("items").Select(item =>
        {
            var tag = item.Text("status.tag.text");
            var helper = new TaskTagHelper
            {
                Title = item.Text("title.text") ?? "",
                Href = item.Text("href"),
                Hint = item.Text("hint.text"),
                CannotStart = item.Text("status.classes") == "govuk-task-list__status--cannot-start-yet",
                Class = item.Text("classes"),
            };
            return tag is null
                ? new Node("govuk-task", helper) { Text = item.Text("status.text") }
                : new Node("govuk-task", helper, new Node("govuk-tag", new TagTagHelper { Class = item.Text("status.tag.classes") }) { Text = tag });
        });
        var list = new TaskListTagHelper { IdPrefix = o.Text("idPrefix") ?? "task-list", Class = o.Text("classes") };
        return new Node("govuk-task-list", list, [.. tasks]) { Rest = o.Map("attributes") };
    }
}
