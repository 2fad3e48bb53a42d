using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The error of a control that is written by hand; every other field shows its own.</summary>
[HtmlTargetElement("govuk-error-message")]
public sealed class ErrorMessageTagHelper : ComponentTagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression? For { get; set; }

    public string? Text { get; set; }

    public string? Id { get; set; }

    /// <summary>What is read aloud before it.</summary>
    public string Prefix { get; set; } = "Error";

    protected override IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        if (For is null) return Text is null ? null : Parts.ErrorMessage(Text, Id, Class, Prefix).With(rest);
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var control = FieldTagHelper.IdOf(name);
        PageFields.Of(ViewContext.HttpContext).Add(name, control);
        var sentence = Text ?? PageFields.Sentence(ViewContext.ViewData.ModelState, name);
        return sentence is null ? null : Parts.ErrorMessage(sentence, Id ?? $"{control}-error", Class, Prefix).With(rest);
    }
}
