using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>One file, or several, from the reader's own machine.</summary>
[HtmlTargetElement("govuk-file-upload")]
public sealed class FileUploadTagHelper : LabelledTagHelper
{
    public bool Multiple { get; set; }

    public bool Disabled { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        Announce(FieldId);
        return Group(LabelPart(), HintPart(), ErrorPart(), new Element("input", "govuk-file-upload")
            .Class(Class)
            .Class("govuk-file-upload--error", Error is not null)
            .With("id", FieldId)
            .With("name", FieldName)
            .With("type", "file")
            .Flag("disabled", Disabled)
            .Flag("multiple", Multiple)
            .With("aria-describedby", Descriptions())
            .With(rest));
    }
}
