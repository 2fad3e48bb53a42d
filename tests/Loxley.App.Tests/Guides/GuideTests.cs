using AngleSharp.Dom;
using Loxley.App.Tests.House;
using Loxley.App.Tests.States;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Guides;

/// <summary>The guides say what the pages say, show pictures that are there, and lead to papers that are there.</summary>
[Trait("Category", "Browser")]
public sealed class GuideTests(TestHost host) : IClassFixture<TestHost>
{
    /// <summary>Only a script says these: they stand on the cover of a page that is hidden.</summary>
    private static readonly string[] Scripted = ["Show the page"];

    [Fact]
    public async Task Every_word_in_bold_stands_on_a_page_of_a_full_town()
    {
        var said = await SaidAsync();
        said.UnionWith(Scripted);
        Unsaid(Guide.All, said).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_in_bold_that_no_page_says_is_found() =>
        Unsaid([new Guide("planted.md", "Press **Save** and then **Send it by owl**.")], ["Save"]).ShouldBe(["planted.md: Send it by owl"]);

    [Fact]
    public void Every_picture_and_every_paper_that_is_named_is_there_and_no_picture_is_left_over()
    {
        foreach (var guide in Guide.All)
        {
            foreach (var file in guide.Pictures.Concat(guide.Links)) File.Exists(Path.Combine(Guide.Folder, file)).ShouldBeTrue($"{guide.Name} names {file}");
        }
        Guide.All.SelectMany(g => g.Pictures).Order(StringComparer.Ordinal).ShouldBe(
            Directory.GetFiles(Path.Combine(Guide.Folder, "pictures")).Select(f => $"pictures/{Path.GetFileName(f)}").Order(StringComparer.Ordinal));
        var index = Guide.All.Single(g => g.Name == "README.md").Links.ToList();
        foreach (var guide in Guide.All.Where(g => g.Name != "README.md")) index.ShouldContain(guide.Name);
    }

    private static IReadOnlyList<string> Unsaid(IEnumerable<Guide> guides, HashSet<string> said) =>
        [.. guides.SelectMany(g => g.Quoted.Where(q => !said.Contains(q)).Select(q => $"{g.Name}: {q}"))];

    /// <summary>What can be pressed, followed, filled in or read as a heading, on every page that anybody can see.</summary>
    private async Task<HashSet<string>> SaidAsync()
    {
        HashSet<string> said = new(StringComparer.Ordinal);
        var pages = (await HouseEndpoint.AllAsync(host.Services)).Where(e => e.Model is not null && e.Answers("Get")).ToList();
        await new StateFinder(host, "guides", await FullTown.MakeAsync(host)) { Looked = (_, document) => said.UnionWith(Words(document)) }.FindAsync(pages);
        return said;
    }

    private static IEnumerable<string> Words(IDocument document) => document
        .QuerySelectorAll("a, button, h1, h2, h3, legend, label, summary, th, dt, .govuk-tag")
        .Select(e => Visitor.Tidy(string.Concat(e.ChildNodes.Where(n => n is not IElement { ClassName: "govuk-visually-hidden" }).Select(n => n.TextContent))));
}
