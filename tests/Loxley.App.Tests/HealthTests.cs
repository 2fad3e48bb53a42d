using System.Net;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests;

/// <summary>What a proxy or a watch asks the host.</summary>
public sealed class HealthTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("/health/live", "alive")]
    [InlineData("/health/ready", "ready")]
    public async Task A_host_with_its_database_is_alive_and_ready(string path, string word) => (await AskAsync(host, path)).ShouldBe((HttpStatusCode.OK, word));

    [Fact]
    public async Task A_host_whose_database_is_gone_is_alive_and_not_ready()
    {
        var gone = TestDatabase.Kind == DatabaseKind.Sqlite
            ? DatabaseAddress.Sqlite(Path.Combine(TestDatabase.Folder, "no-such-folder", "loxley.db"))
            : DatabaseAddress.Postgres("postgres://loxley@127.0.0.1:1/loxley");
        var lost = new TestHost { Adjust = s => s with { Database = gone } };
        await lost.InitializeAsync();

        (await AskAsync(lost, "/health/live")).ShouldBe((HttpStatusCode.OK, "alive"));
        (await AskAsync(lost, "/health/ready")).ShouldBe((HttpStatusCode.ServiceUnavailable, "the database does not answer"));
        await lost.DisposeAsync();
    }

    private static async Task<(HttpStatusCode Status, string Word)> AskAsync(TestHost host, string path)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var answer = await http.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
