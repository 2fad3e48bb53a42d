using Microsoft.AspNetCore.Html;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A field with one control and its label.</summary>
public abstract class LabelledTagHelper : FieldTagHelper
{
    /// <summary>The question. Every field has one; <c>label-class="govuk-visually-hidden"</c> keeps it for those who cannot see the page.</summary>
    public string? Label { get; set; }

    /// <summary>Such as <c>govuk-label--m</c>; a label that is the page's heading is large unless this says otherwise.</summary>
    public string? LabelClass { get; set; }

    /// <summary>Whether the label is the heading of the page, as on a page that asks one question.</summary>
    public bool PageHeading { get; set; }

    protected IHtmlContent LabelPart() => Parts.Label(
        Label ?? For?.Metadata.DisplayName ?? throw new InvalidOperationException($"The field {FieldName} needs a label."),
        FieldId,
        LabelClass ?? (PageHeading ? "govuk-label--l" : null),
        PageHeading);

    protected string? Descriptions(string? more = null) => Parts.Ids(more, DescribedBy, HintId, ErrorId);
}
