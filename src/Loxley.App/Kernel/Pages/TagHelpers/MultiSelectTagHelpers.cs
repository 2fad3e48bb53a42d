using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>
/// The head of a column of boxes in a <c>govuk-table</c> with <c>data-module="moj-multi-select" data-id-prefix="..."</c>.
/// The script adds a box for every row of this page, and says that it is of this page.
/// </summary>
[HtmlTargetElement("moj-select-all", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectAllTagHelper : ComponentTagHelper
{
    /// <summary>The same as the table's <c>data-id-prefix</c>.</summary>
    public string Prefix { get; set; } = "";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("th").Class(Class).With("scope", "col").With("id", $"{Prefix}select-all").With(rest).Add(Parts.Hidden("Select"));
}

/// <summary>The box that chooses one row of a table.</summary>
[HtmlTargetElement("moj-select-row", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectRowTagHelper : ComponentTagHelper
{
    public string Name { get; set; } = "";

    public string Value { get; set; } = "";

    /// <summary>What the row is of, after "Select".</summary>
    public string Row { get; set; } = "";

    public bool Checked { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var id = $"{Name}-{Value}";
        return new Element("div", "govuk-checkboxes__item govuk-checkboxes--small moj-multi-select__checkbox").Class(Class).Add(
            new Element("input", "govuk-checkboxes__input").With("id", id).With("name", Name).With("type", "checkbox").With("value", Value).Flag("checked", Checked).With(rest),
            new Element("label", "govuk-label govuk-checkboxes__label").With("for", id).Add(Parts.Hidden($"Select {Row}")));
    }
}
