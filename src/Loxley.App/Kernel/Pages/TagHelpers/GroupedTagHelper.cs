using Microsoft.AspNetCore.Html;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A field with several controls under one legend.</summary>
public abstract class GroupedTagHelper : FieldTagHelper
{
    /// <summary>The question. Left out only where the group stands inside a <c>govuk-fieldset</c>.</summary>
    public string? Legend { get; set; }

    /// <summary>Such as <c>govuk-fieldset__legend--m</c>; a legend that is the page's heading is large unless this says otherwise.</summary>
    public string? LegendClass { get; set; }

    /// <summary>Whether the legend is the heading of the page, as on a page that asks one question.</summary>
    public bool PageHeading { get; set; }

    protected string? Descriptions() => Parts.Ids(DescribedBy, HintId, ErrorId);

    protected Element Grouped(IHtmlContent controls, string? role = null)
    {
        if (Legend is null) return Group(HintPart(), ErrorPart(), controls);
        var fieldset = Parts.Fieldset(Legend, LegendClass ?? (PageHeading ? "govuk-fieldset__legend--l" : null), PageHeading)
            .With("role", role)
            .With("aria-describedby", Descriptions());
        return Group(fieldset.Add(HintPart(), ErrorPart(), controls));
    }
}
