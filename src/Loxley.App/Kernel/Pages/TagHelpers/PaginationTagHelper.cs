using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The way through a list that takes several pages. A list of one page shows none.</summary>
[HtmlTargetElement("govuk-pagination")]
public sealed class PaginationTagHelper : ComponentTagHelper
{
    private const string Block = "govuk-pagination";
    private const string Left = "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string Right = "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    /// <summary>The page shown, the first being 1; with <see cref="Of"/> and <see cref="Address"/> it makes the whole.</summary>
    public int Page { get; set; } = 1;

    public int Of { get; set; }

    public Func<int, string>? Address { get; set; }

    public IReadOnlyList<PageLink> Numbers { get; set; } = [];

    public string? PreviousHref { get; set; }

    public string? PreviousText { get; set; }

    public string? PreviousLabel { get; set; }

    public string? NextHref { get; set; }

    public string? NextText { get; set; }

    public string? NextLabel { get; set; }

    public string Label { get; set; } = "Pagination";

    private bool IsBlock => Numbers.Count == 0;

    protected override IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        if (Address is not null && Of > 1) Count(Address);
        if (PreviousHref is null && NextHref is null && IsBlock) return null;
        return new Element("nav", Block)
            .Class($"{Block}--block", IsBlock)
            .Class(Class)
            .With("aria-label", Label)
            .With(rest)
            .Add(
                Arrow("prev", PreviousHref, PreviousText, PreviousLabel),
                IsBlock ? null : new Element("ul", $"{Block}__list").Add([.. Numbers.Select(Item)]),
                Arrow("next", NextHref, NextText, NextLabel));
    }

    private void Count(Func<int, string> address)
    {
        Numbers = PageLink.Around(Page, Of, address);
        if (Page > 1) PreviousHref = address(Page - 1);
        if (Page < Of) NextHref = address(Page + 1);
    }

    private static Element Item(PageLink link)
    {
        var item = new Element("li", $"{Block}__item");
        if (link.Href is null) return item.Class($"{Block}__item--ellipsis").Text("⋯");
        return item.Class($"{Block}__item--current", link.Current).Add(new Element("a", $"govuk-link {Block}__link")
            .With("href", link.Href)
            .With("aria-label", link.HiddenText ?? $"Page {link.Number}")
            .With("aria-current", link.Current ? "page" : null)
            .Text(link.Number));
    }

    private Element? Arrow(string way, string? href, string? text, string? label)
    {
        if (href is null) return null;
        var title = new Element("span", $"{Block}__link-title").Class($"{Block}__link-title--decorated", IsBlock && label is null);
        title = text is not null ? title.Text(text) : title.Text(way == "prev" ? "Previous" : "Next").Add(Parts.Hidden(" page"));
        var iconFirst = IsBlock || way == "prev";
        var link = new Element("a", $"govuk-link {Block}__link").With("href", href).With("rel", way)
            .Add(iconFirst ? Icon(way) : null, title);
        if (label is not null && IsBlock) link.Add(Parts.Hidden(":"), new Element("span", $"{Block}__link-label").Text(label));
        return new Element("div", $"{Block}__{way}").Add(link.Add(iconFirst ? null : Icon(way)));
    }

    private static Element Icon(string way) => new Element("svg", $"{Block}__icon {Block}__icon--{way}")
        .With("xmlns", "http://www.w3.org/2000/svg")
        .With("height", "13")
        .With("width", "15")
        .With("aria-hidden", "true")
        .With("focusable", "false")
        .With("viewBox", "0 0 15 13")
        .Add(new Element("path").With("d", way == "prev" ? Left : Right));
}
