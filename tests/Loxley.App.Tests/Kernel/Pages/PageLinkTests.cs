using Loxley.App.Kernel.Pages.TagHelpers;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>The numbers under a long list: the ends, the page shown and its neighbours.</summary>
public sealed class PageLinkTests
{
    [Theory]
    [InlineData(1, 1, "[1]")]
    [InlineData(1, 2, "[1] 2")]
    [InlineData(1, 9, "[1] 2 … 9")]
    [InlineData(4, 9, "1 2 3 [4] 5 … 9")]
    [InlineData(5, 9, "1 … 4 [5] 6 … 9")]
    [InlineData(6, 9, "1 … 5 [6] 7 8 9")]
    [InlineData(9, 9, "1 … 8 [9]")]
    public void The_numbers_are(int page, int of, string numbers) =>
        string.Join(' ', PageLink.Around(page, of, n => $"/list?page={n}").Select(Written)).ShouldBe(numbers);

    private static string Written(PageLink link) => link switch
    {
        { Href: null } => "…",
        { Current: true } => $"[{link.Number}]",
        _ => link.Number!,
    };
}
