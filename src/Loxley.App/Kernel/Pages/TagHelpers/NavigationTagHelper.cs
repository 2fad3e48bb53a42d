using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The pages of one record or one room, in a row (<c>moj-sub-navigation</c>) or down the side (<c>moj-side-navigation</c>).</summary>
[HtmlTargetElement("moj-sub-navigation")]
[HtmlTargetElement("moj-side-navigation")]
public sealed class NavigationTagHelper : ComponentTagHelper
{
    /// <summary>What these pages are, for those who move by landmark.</summary>
    public string Label { get; set; } = "";

    protected override void Begin(TagHelperContext context)
    {
        if (Label.Length == 0) throw new InvalidOperationException("A navigation has a label.");
        context.Items[typeof(NavigationTagHelper)] = context.TagName;
    }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("nav", context.TagName).Class(Class).With("aria-label", Label).With(rest).Add(
            new Element("ul", $"{context.TagName}__list").Add(inside));
}

/// <summary>One page of a navigation.</summary>
[HtmlTargetElement("moj-navigation-item")]
public sealed class NavigationItemTagHelper : ComponentTagHelper
{
    public string Href { get; set; } = "";

    public bool Current { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var block = (string)context.Items[typeof(NavigationTagHelper)];
        var side = block == "moj-side-navigation";
        var link = new Element("a", side ? null : $"{block}__link")
            .With("href", Href)
            .With("aria-current", (Current, side) switch { (false, _) => null, (true, true) => "location", _ => "page" })
            .Add(inside);
        return new Element("li", $"{block}__item").Class($"{block}__item--active", side && Current).Class(Class).With(rest).Add(link);
    }
}
