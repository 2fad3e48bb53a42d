using System.Text.RegularExpressions;
using Loxley.App.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Loxley.App.Tests.House;

/// <summary>
/// No page reads a table from end to end, whatever is in it. SQLite plans from the schema alone and says so beforehand;
/// PostgreSQL weighs what the tables hold, and in a test town they hold too little to tell.
/// </summary>
[Trait("Category", "Sqlite")]
[Collection(TourGroup.Name)]
public sealed partial class QueryPlanTests(Tour tour)
{
    /// <summary>What may be read whole, by which queries, and why that is no fault.</summary>
    private static readonly IReadOnlyList<(string Table, string Query, string Why)> Allowed =
    [
        ("membership", "", "The people who work in one partnership: hundreds"),
        ("possible_duplicate", "", "A list of a thousand pairs at most"),
        ("people_duplicate_judgement", "LIMIT", "In the order of their index, no further than the page shows"),
        ("people_glass_break", "LIMIT", "In the order of their index, no further than the page shows"),
    ];

    [Fact]
    public async Task No_query_reads_all_the_rows_of_a_partnership()
    {
        var queries = tour.Filling.Concat(tour.Visits.SelectMany(v => v.Queries)).Distinct(StringComparer.Ordinal).ToList();
        queries.Count.ShouldBeGreaterThan(50);

        var faults = new List<string>();
        foreach (var query in queries) faults.AddRange((await WholeAsync(query)).Where(table => !IsAllowed(table, query)).Select(table => $"{table} by {query}"));

        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""SELECT * FROM "act" AS "a" WHERE "a"."partnership_id" = @p AND "a"."name" = 'x'""", "act")]
    [InlineData("""SELECT * FROM "act" AS "a" WHERE "a"."name" = 'x'""", "act")]
    [InlineData("""SELECT * FROM "ground" AS "g" WHERE "g"."partnership_id" = @p AND "g"."subject_id" = @s""", null)]
    [InlineData("""SELECT * FROM (SELECT "id" FROM "ground" AS "g" WHERE "g"."partnership_id" = @p AND "g"."subject_id" = @s LIMIT 5) AS "g0" """, null)]
    public async Task What_a_query_reads_whole_is_found(string query, string? table) => (await WholeAsync(query)).ShouldBe(table is null ? [] : [table]);

    private static bool IsAllowed(string table, string query) => Allowed.Any(a => a.Table == table && query.Contains(a.Query, StringComparison.Ordinal));

    /// <summary>The tables of which a query reads every row, or every row of one partnership.</summary>
    private static async Task<IReadOnlyList<string>> WholeAsync(string query)
    {
        await using var connection = new SqliteConnection((await TestDatabase.ReadyAsync()).ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {query}";
        foreach (var name in Parameter().Matches(query).Select(m => m.Value).Distinct(StringComparer.Ordinal)) command.Parameters.AddWithValue(name, DBNull.Value);
        var tables = Table().Matches(query).ToDictionary(m => m.Groups["alias"].Value, m => m.Groups["table"].Value, StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync();
        var whole = new List<string>();
        while (await reader.ReadAsync())
        {
            // What is scanned under a name that is no table's has been read by a query within this one.
            if (Unled().Match(reader.GetString(3)) is { Success: true } step && tables.TryGetValue(step.Groups["alias"].Value, out var table)) whole.Add(table);
        }
        return whole;
    }

    [GeneratedRegex("""(FROM|JOIN) "(?<table>\w+)" AS "(?<alias>\w+)\x22""", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Table();

    /// <summary>A step that no index leads to its rows, or none but by the partnership.</summary>
    [GeneratedRegex(@"^(SCAN (?<alias>\w+)|SEARCH (?<alias>\w+) USING (COVERING )?INDEX \w+ \(partnership_id=\?\))", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Unled();

    [GeneratedRegex(@"@\w+", RegexOptions.None, 1_000)]
    private static partial Regex Parameter();
}
