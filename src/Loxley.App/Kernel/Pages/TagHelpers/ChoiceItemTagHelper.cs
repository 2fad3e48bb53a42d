using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>One radio or checkbox. What stands between its tags shows only while it is chosen.</summary>
[HtmlTargetElement("govuk-radio")]
[HtmlTargetElement("govuk-checkbox")]
public sealed class ChoiceItemTagHelper : ComponentTagHelper
{
    private string? id;
    private ChoiceGroup? group;

    public string Value { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string? Id { get; set; }

    /// <summary>Set only where the field does not know: the group's value decides.</summary>
    public bool? Checked { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Whether choosing this box clears the others: "None of these".</summary>
    public bool Exclusive { get; set; }

    protected override void Begin(TagHelperContext context)
    {
        // Fields inside what this item reveals belong to no group, and the id is taken in the order of the page.
        group = ChoiceGroup.Of(context);
        var next = group.NextId();
        id = Id ?? next;
        if (Label.Length == 0) throw new InvalidOperationException($"The item {id} needs a label.");
    }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        if (Exclusive) rest.Add("data-behaviour", "exclusive");
        return new ChoiceItem(group!, id!, Value, Label)
        {
            Hint = Hint,
            Checked = Checked ?? group!.IsChosen(Value),
            Disabled = Disabled,
            Conditional = inside.IsEmptyOrWhiteSpace ? null : inside,
            Rest = rest,
        }.Markup();
    }
}
