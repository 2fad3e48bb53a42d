using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.House.Documents;

/// <summary>The documents in docs/generated say what the program is. LOXLEY_WRITE_DOCS=1 writes them anew.</summary>
public sealed class GeneratedDocumentTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("LOXLEY_WRITE_DOCS") == "1";

    private ProtocolStore Protocols => host.Services.GetRequiredService<ProtocolStore>();

    [Fact]
    public void Clocks() => Check("clocks.md", ClocksDocument.Text(Protocols));

    [Fact]
    public void Facts() => Check("facts.md", FactsDocument.Text(Protocols));

    [Fact]
    public async Task Routes() => Check("routes.md", RoutesDocument.Text(await HouseEndpoint.AllAsync(host.Services)));

    [Fact]
    public async Task Rights()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<LoxleyDb>().GetService<IDesignTimeModel>().Model;
        IReadOnlyEntityType[] tables = [.. model.GetEntityTypes().OrderBy(t => t.GetTableName(), StringComparer.Ordinal)];

        Check("rights.md", RightsDocument.Text(await HouseEndpoint.AllAsync(host.Services), tables));
    }

    [Fact]
    public void Nothing_else_stands_there() => Strays(Directory.GetFiles(Folder)).ShouldBeEmpty();

    [Fact]
    public void A_document_that_is_out_of_date_is_found()
    {
        var (one, other) = (new HouseEndpoint { Route = "/a", Right = Right.ChildRead, Budget = 3 }, new HouseEndpoint { Route = "/b", Right = Right.ChildRead, Budget = 3 });
        var kept = Lines(RoutesDocument.Text([one, other]));

        Differences(kept, RoutesDocument.Text([one, other])).ShouldBeEmpty();
        Differences(kept, RoutesDocument.Text([one, other with { Budget = 4 }])).Select(d => d[..2]).ShouldBe(["+ ", "- "]);
        Differences(kept, RoutesDocument.Text([one])).ShouldHaveSingleItem().ShouldStartWith("- | `/b`");
        Differences(kept, RoutesDocument.Text([other, one])).ShouldBe(["the lines stand in another order"]);
        Differences([], RoutesDocument.Text([one])).ShouldNotBeEmpty();
        Strays(["docs/generated/routes.md", "docs/generated/notes.md"]).ShouldBe(["notes.md"]);
    }

    private static string Folder => Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "generated")).FullName;

    private static void Check(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        if (Writes) File.WriteAllText(file, text);
        Differences(File.Exists(file) ? File.ReadAllLines(file) : [], text).ShouldBeEmpty(
            $"docs/generated/{name} is out of date. Run LOXLEY_WRITE_DOCS=1 dotnet test tests/Loxley.App.Tests --filter GeneratedDocumentTests, and commit what changed.");
    }

    private static List<string> Differences(IReadOnlyList<string> kept, string text)
    {
        var now = Lines(text);
        List<string> found = [.. now.Except(kept).Select(line => "+ " + line), .. kept.Except(now).Select(line => "- " + line)];
        return found.Count == 0 && !kept.SequenceEqual(now) ? ["the lines stand in another order"] : found;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.None)[..^1];

    private static IEnumerable<string> Strays(IEnumerable<string> files) => files.Select(f => Path.GetFileName(f)).Except(["clocks.md", "facts.md", "rights.md", "routes.md"]);
}
