using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>
/// Everything that is wrong on the page, each line leading to its control. The layout shows it, so a page never has to.
/// It is written after the fields below it, and so knows them.
/// </summary>
[HtmlTargetElement("govuk-error-summary")]
public sealed class ErrorSummaryTagHelper : ComponentTagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public string Title { get; set; } = "There is a problem";

    public string? Description { get; set; }

    /// <summary>What is wrong, where it does not come from the model state: a sentence and the id of a control.</summary>
    public IReadOnlyList<(string Sentence, string? Control)>? Errors { get; set; }

    public bool? DisableAutoFocus { get; set; }

    protected override IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        if (Errors is not null) return Summary(Errors, rest);
        var state = ViewContext.ViewData.ModelState;
        var fields = PageFields.Of(ViewContext.HttpContext);
        if (state.IsValid || fields.Summarised) return null;
        fields.Summarised = true;
        return new Late(() => Summary([.. fields.Errors(state)], rest));
    }

    private Element Summary(IReadOnlyList<(string Sentence, string? Control)> errors, TagHelperAttributeList rest)
    {
        var body = new Element("div", "govuk-error-summary__body");
        if (Description is not null) body.Add(new Element("p").Text(Description));
        if (errors.Count > 0) body.Add(new Element("ul", "govuk-list govuk-error-summary__list").Add([.. errors.Select(Line)]));
        return new Element("div", "govuk-error-summary")
            .Class(Class)
            .With("data-disable-auto-focus", DisableAutoFocus switch { true => "true", false => "false", null => null })
            .With("data-module", "govuk-error-summary")
            .With(rest)
            .Add(new Element("div").With("role", "alert").Add(new Element("h2", "govuk-error-summary__title").Text(Title), body));
    }

    private static Element Line((string Sentence, string? Control) error) => error.Control is null
        ? new Element("li").Text(error.Sentence)
        : new Element("li").Add(new Element("a").With("href", $"#{error.Control}").Text(error.Sentence));

    private sealed class Late(Func<IHtmlContent> markup) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => markup().WriteTo(writer, encoder);
    }
}
