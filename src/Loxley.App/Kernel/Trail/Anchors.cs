using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Loxley.App.Kernel.Acts;
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
    public string KeyFile => Path.Combine(folder, "anchor-key.pem");

    public string FileOf(string partnership) => Path.Combine(folder, $"{partnership}.jsonl");

    public void Write(string partnership, long number, string hash, DateTime at)
    {
        Directory.CreateDirectory(folder);
        using var key = Key();
        var anchor = new Anchor(partnership, number, hash, ActComposer.Text(at), "");
        anchor = anchor with { Signature = Convert.ToBase64String(key.SignData(anchor.Signed(), HashAlgorithmName.SHA256)) };
        using var file = new FileStream(FileOf(partnership), FileMode.Append, FileAccess.Write, FileShare.Read);
        file.Write(JsonSerializer.SerializeToUtf8Bytes(anchor));
        file.WriteByte((byte)'\n');
        file.Flush(flushToDisk: true);
    }

    public IReadOnlyList<Anchor> Read(string partnership) => File.Exists(FileOf(partnership))
        ? [.. File.ReadLines(FileOf(partnership)).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<Anchor>(l)!)]
        : [];

    public bool Genuine(Anchor anchor)
    {
        using var key = Key();
        return key.VerifyData(anchor.Signed(), Convert.FromBase64String(anchor.Signature), HashAlgorithmName.SHA256);
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
        File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
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
            if (head is null || folder.Read(partnership.Slug) is [.., var last] && last.Number == head.Number) continue;
            folder.Write(partnership.Slug, head.Number, head.Hash, time.Now());
        }
    }
}
