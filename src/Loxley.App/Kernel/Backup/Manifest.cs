using System.Text.Json;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Backup;

/// <summary>What a backup says of itself.</summary>
/// <param name="Release">The release that made it.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Database">sqlite or postgres: a backup goes back to the kind it came from.</param>
/// <param name="Migration">The number of the last migration.</param>
/// <param name="Heads">The end of each partnership's chain.</param>
/// <param name="Counts">Rows of each table.</param>
/// <param name="Parts">The files in the archive.</param>
public sealed record Manifest(
    string Release,
    DateTime MadeAt,
    string Database,
    int Migration,
    IReadOnlyList<ChainHead> Heads,
    IReadOnlyDictionary<string, long> Counts,
    IReadOnlyList<Part> Parts)
{
    public const string Name = "manifest.json";

    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    internal static string NameOf(DatabaseKind kind) => kind switch { DatabaseKind.Sqlite => "sqlite", DatabaseKind.Postgres => "postgres" };
}

/// <summary>The last seal of a partnership; number 0 where there is none yet.</summary>
public sealed record ChainHead(string Partnership, long Number, string Hash);

/// <summary>One file of a backup.</summary>
public sealed record Part(string Name, long Bytes, string Sha256);

/// <summary>A file is no backup, is damaged, or cannot be restored here; the message says which.</summary>
public sealed class BackupException(string message, Exception? cause = null) : Exception(message, cause);
