using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>One choice of a few.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    public string? Value { get; set; }

    private protected override string Kind => "radios";

    private protected override IReadOnlyCollection<string> Given => Value is null ? [] : [Value];
}
