namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>One number of a pagination; without an address it is the gap between numbers that are far apart.</summary>
public sealed record PageLink(string? Number, string? Href, bool Current = false, string? HiddenText = null)
{
    public static PageLink Gap { get; } = new(null, null);

    /// <summary>The first page, the last, the one shown and its neighbours, with gaps between.</summary>
    public static IReadOnlyList<PageLink> Around(int page, int of, Func<int, string> address)
    {
        List<PageLink> links = [];
        var before = 0;
        foreach (var number in Enumerable.Range(1, Math.Max(of, 1)).Where(n => n == 1 || n == of || Math.Abs(n - page) <= 1))
        {
            if (number - before == 2) links.Add(Number(before + 1));
            else if (number - before > 2) links.Add(Gap);
            links.Add(Number(number));
            before = number;
        }
        return links;

        PageLink Number(int n) => new(n.ToString(System.Globalization.CultureInfo.InvariantCulture), address(n), n == page);
    }
}
