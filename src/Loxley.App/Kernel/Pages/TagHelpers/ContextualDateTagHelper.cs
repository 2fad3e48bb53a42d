using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A day with what it means today, such as "2 working days left", after the contextual date of the Ministry of Justice.</summary>
[HtmlTargetElement("lox-contextual-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContextualDateTagHelper : ComponentTagHelper
{
    public DateOnly On { get; set; }

    /// <summary>What the day means.</summary>
    public string Words { get; set; } = "";

    /// <summary>Whether the words say that it is late.</summary>
    public bool Late { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("span", "lox-contextual-date").Class(Class).With(rest).Add(
            new Element("time").With("datetime", On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Text(When.Day(On)),
            new HtmlContentBuilder().Append(" "),
            new Element("span", Late ? "govuk-tag govuk-tag--red" : "lox-under").Text(Words));
}
