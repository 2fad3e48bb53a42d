using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Several fields under one legend.</summary>
[HtmlTargetElement("govuk-fieldset")]
public sealed class FieldsetTagHelper : ComponentTagHelper
{
    public string? Legend { get; set; }

    public string? LegendClass { get; set; }

    public bool PageHeading { get; set; }

    public string? DescribedBy { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        Parts.Fieldset(Legend, LegendClass ?? (PageHeading ? "govuk-fieldset__legend--l" : null), PageHeading, Class)
            .With("aria-describedby", DescribedBy)
            .With(rest)
            .Add(inside);
}
