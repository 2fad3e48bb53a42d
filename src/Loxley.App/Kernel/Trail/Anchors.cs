using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Backup;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Trail;

/// <summary>The head of a chain at a minute, signed.</summary>
public sealed record Anchor(string Partnership, long Number, string Hash, string At, string Signature)
{
    public byte[] Signed() => Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Partnership}\n{Number}\n{Hash}\n{At}"));
}

/// <summary>
/// The folder outside the database where heads are written, with the key that signs them. A chain does not see that its
/// tail was cut off; the anchor does.
/// </summary>
public sealed class AnchorFolder(string folder)
{
    private static readonly JsonSerializerOptions Whole = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private const string PublicEnding = ".pub.pem";

    public string Folder => folder;

    public string KeyFile => Path.Combine(folder, "anchor-key.pem");

    public string FileOf(string partnership) => Path.Combine(folder, $"{partnership}.jsonl");

    /// <summary>The files of anchors, one a partnership.</summary>
    public IReadOnlyList<string> Files() =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)] : [];

    public void Write(string partnership, long number, string hash, DateTime at)
    {
        Directory.CreateDirectory(folder);
        using var key = Key();
        var anchor = new Anchor(partnership, number, hash, ActComposer.Text(at), "");
        anchor = anchor with { Signature = Convert.ToBase64String(key.SignData(anchor.Signed(), HashAlgorithmName.SHA256)) };
        using var file = new FileStream(FileOf(partnership), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        // A line that a crash tore is left for the verifier to find; the next begins on its own.
        var torn = !EndsALine(file);
        file.Seek(0, SeekOrigin.End);
        if (torn) file.WriteByte((byte)'\n');
        file.Write(JsonSerializer.SerializeToUtf8Bytes(anchor));
        file.WriteByte((byte)'\n');
        file.Flush(flushToDisk: true);
    }

    /// <summary>The number of the last seal anchored; reads the end of the file alone, which grows by a line a minute.</summary>
    public long? Last(string partnership)
    {
        if (!File.Exists(FileOf(partnership))) return null;
        using var file = File.OpenRead(FileOf(partnership));
        file.Seek(-Math.Min(file.Length, 4096), SeekOrigin.End);
        using var reader = new StreamReader(file);
        var line = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        try
        {
            return line is null ? null : JsonSerializer.Deserialize<Anchor>(line, Whole)?.Number;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <exception cref="JsonException">A line is not an anchor.</exception>
    public IReadOnlyList<Anchor> Read(string partnership) => File.Exists(FileOf(partnership))
        ? [.. File.ReadLines(FileOf(partnership)).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<Anchor>(l, Whole) ?? throw new JsonException("No anchor."))]
        : [];

    /// <summary>The public halves of this host's key and of the keys of hosts whose backups were restored here.</summary>
    public IReadOnlyList<string> PublicKeys()
    {
        if (!Directory.Exists(folder)) return [];
        var former = Directory.GetFiles(folder, "*" + PublicEnding).Order(StringComparer.Ordinal).Select(File.ReadAllText);
        if (!File.Exists(KeyFile)) return [.. former];
        using var own = Key();
        return [.. former.Append(own.ExportSubjectPublicKeyInfoPem()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Keeps the public half of another host's key, so that its anchors can still be checked.</summary>
    public void Trust(string publicKey)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"anchor-key-{ActComposer.Hash(publicKey)[..12]}{PublicEnding}"), publicKey);
    }

    /// <summary>The anchors that no known key has signed.</summary>
    public IReadOnlyList<Anchor> Forged(IReadOnlyList<Anchor> anchors)
    {
        var keys = PublicKeys().Select(Public).ToList();
        try
        {
            return [.. anchors.Where(anchor => !keys.Exists(key => Signed(anchor, key)))];
        }
        finally
        {
            keys.ForEach(key => key.Dispose());
        }
    }

    private static bool EndsALine(FileStream file)
    {
        if (file.Length == 0) return true;
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }

    private static bool Signed(Anchor anchor, ECDsa key)
    {
        var signature = new byte[anchor.Signature.Length];
        return Convert.TryFromBase64String(anchor.Signature, signature, out var length)
            && key.VerifyData(anchor.Signed(), signature.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    private static ECDsa Public(string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key;
    }

    private ECDsa Key()
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (File.Exists(KeyFile))
        {
            key.ImportFromPem(File.ReadAllText(KeyFile));
            return key;
        }
        Directory.CreateDirectory(folder);
        // Whole or not there, and never readable by another.
        var making = $"{KeyFile}.{Ids.Next():N}";
        using (var writer = new StreamWriter(new FileStream(making, PrivateFile.New()))) writer.Write(key.ExportPkcs8PrivateKeyPem());
        File.Move(making, KeyFile);
        return key;
    }
}

/// <summary>Each minute, writes the head of every chain outside the database, if it has moved.</summary>
public sealed class Anchorer(LoxleyDb db, AnchorFolder folder, TimeProvider time) : IJob
{
    public static TimeSpan Every { get; } = TimeSpan.FromMinutes(1);

    public async Task RunAsync()
    {
        foreach (var partnership in await db.Set<Partnership>().AsNoTracking().ToListAsync())
        {
            var head = await db.Set<SealRow>().AsNoTracking().Where(s => s.PartnershipId == partnership.Id)
                .OrderByDescending(s => s.Number).Select(s => new { s.Number, s.Hash }).FirstOrDefaultAsync();
            if (head is null || folder.Last(partnership.Slug) == head.Number) continue;
            folder.Write(partnership.Slug, head.Number, head.Hash, time.Now());
        }
    }
}
