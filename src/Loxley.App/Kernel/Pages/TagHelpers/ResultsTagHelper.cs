using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Which part of a long list is shown and how long it is, with the pagination of the list between the tags.</summary>
[HtmlTargetElement("moj-pagination")]
public sealed class ResultsTagHelper : ComponentTagHelper
{
    public int From { get; set; }

    public int To { get; set; }

    public int Count { get; set; }

    /// <summary>What the list is of.</summary>
    public string Of { get; set; } = "results";

    protected override IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        if (Count == 0) return null;
        var words = inside.IsEmptyOrWhiteSpace ? $"{Digits(Count)} total {Of}" : $"Showing {Digits(From)} to {Digits(To)} of {Digits(Count)} total {Of}";
        return new Element("div", "moj-pagination").Class(Class).With(rest).Add(
            inside.IsEmptyOrWhiteSpace ? null : inside,
            new Element("p", "moj-pagination__results").Text(words));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
