using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Any number of choices; one box alone is yes or no.</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    public IReadOnlyCollection<string> Values { get; set; } = [];

    private protected override string Kind => "checkboxes";

    private protected override IReadOnlyCollection<string> Given => Values;
}
