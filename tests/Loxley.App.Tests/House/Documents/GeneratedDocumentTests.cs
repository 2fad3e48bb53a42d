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
    public void Nothing_else_stands_there() => Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)!)
        .ShouldBeSubsetOf(["clocks.md", "facts.md", "rights.md", "routes.md"]);

    private static string Folder => Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "generated")).FullName;

    private static void Check(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        if (Writes) File.WriteAllText(file, text);
        var (kept, now) = (File.Exists(file) ? File.ReadAllLines(file) : [], text.Split('\n', StringSplitOptions.None)[..^1]);
        now.Except(kept).Select(line => "+ " + line).Concat(kept.Except(now).Select(line => "- " + line)).ShouldBeEmpty(
            $"docs/generated/{name} is out of date. Run LOXLEY_WRITE_DOCS=1 dotnet test tests/Loxley.App.Tests --filter GeneratedDocumentTests, and commit what changed.");
        kept.ShouldBe(now);
    }
}
