using System.Data.Common;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Backup;

/// <summary>What is in a database, to be compared after a restore.</summary>
internal sealed record Contents(int Migration, IReadOnlyList<ChainHead> Heads, IReadOnlyDictionary<string, long> Counts)
{
    private const string LastSeals = """
        SELECT p.slug, coalesce(s.number, 0), coalesce(s.hash, '')
        FROM partnership p LEFT JOIN seal s ON s.partnership_id = p.id
            AND s.number = (SELECT max(number) FROM seal WHERE partnership_id = p.id)
        ORDER BY p.slug
        """;

    public static async Task<Contents> ReadAsync(DbConnection connection, DatabaseKind kind, DbTransaction? transaction = null)
    {
        var numbers = await connection.ListAsync("SELECT max(number) FROM migration", row => row.GetInt32(0), transaction);
        var heads = await connection.ListAsync(
            LastSeals, row => new ChainHead(row.GetString(0), row.GetInt64(1), row.GetString(2)), transaction);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in await connection.TablesAsync(kind, transaction))
        {
            counts[table] = (await connection.ListAsync($"SELECT count(*) FROM \"{table}\"", row => row.GetInt64(0), transaction))[0];
        }
        return new Contents(numbers[0], heads, counts);
    }

    /// <summary>In what this differs from what a backup says.</summary>
    public IEnumerable<string> Differences(Manifest manifest)
    {
        if (Migration != manifest.Migration) yield return $"the database is at migration {Migration}, the backup says {manifest.Migration}";
        foreach (var slug in Heads.Concat(manifest.Heads).Select(head => head.Partnership).Distinct(StringComparer.Ordinal))
        {
            var (here, said) = (Heads.FirstOrDefault(h => h.Partnership == slug), manifest.Heads.FirstOrDefault(h => h.Partnership == slug));
            if (here != said) yield return $"the chain of {slug} ends at seal {here?.Number ?? 0}, and not as the backup says at seal {said?.Number ?? 0}";
        }
        foreach (var table in Counts.Keys.Union(manifest.Counts.Keys, StringComparer.Ordinal))
        {
            var (here, said) = (Counts.GetValueOrDefault(table), manifest.Counts.GetValueOrDefault(table));
            if (here != said) yield return $"{table} holds {here} rows, the backup says {said}";
        }
    }
}
