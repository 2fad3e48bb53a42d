using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Trail;

namespace Loxley.App.Kernel.Backup;

/// <summary>
/// Makes one archive of a host: the database, the anchors, and the public keys that check them. The key that signs stays
/// where it is, so that who holds a backup cannot forge an anchor.
/// </summary>
public sealed class BackupWriter(LoxleySettings settings, TimeProvider time)
{
    internal const string AnchorPart = "anchors/";
    internal const string KeyPart = "anchor-keys/";

    private readonly List<Part> parts = [];

    public static string Release { get; } =
        typeof(BackupWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <exception cref="BackupException">The file is there already, or the database could not be copied.</exception>
    public async Task<Manifest> WriteAsync(string file, Action<string> progress)
    {
        if (File.Exists(file)) throw new BackupException($"{file} is there already. Name a new file, or move that one away.");
        // A name of its own: another backup may be writing the same file, and must not lose what it has.
        var work = $"{file}.{Ids.Next():N}";
        var unfinished = work + ".unfinished";
        try
        {
            Manifest manifest;
            await using (var stream = new FileStream(unfinished, PrivateFile.New()))
            {
                await using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) manifest = await FillAsync(archive, work, progress);
                progress("Writing the digest of the whole");
                await ArchiveSeal.WriteAsync(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(unfinished, file, overwrite: false);
            return manifest;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private async Task<Manifest> FillAsync(ZipArchive archive, string work, Action<string> progress)
    {
        archive.Comment = ArchiveSeal.Blank;
        // Anchors first: an anchor later than the copy of the database would speak of a seal that the copy lacks.
        progress("Copying the anchors");
        var folder = new AnchorFolder(settings.AnchorFolder);
        foreach (var anchors in folder.Files())
        {
            await AddAsync(archive, AnchorPart + Path.GetFileName(anchors), WholeLines(anchors));
        }
        foreach (var (index, key) in folder.PublicKeys().Index())
        {
            await AddAsync(archive, string.Create(CultureInfo.InvariantCulture, $"{KeyPart}{index + 1}.pem"), new MemoryStream(Encoding.ASCII.GetBytes(key)));
        }
        progress("Copying the database");
        var kind = settings.Database.Kind;
        var contents = await DatabaseCopy.OutAsync(
            settings.Database, work + ".database", copy => AddAsync(archive, DatabaseCopy.NameOf(kind), copy));
        var manifest = new Manifest(
            Release, time.Now(), Manifest.NameOf(kind), contents.Migration, contents.Heads, contents.Counts, parts);
        await using var entry = await archive.CreateEntry(Manifest.Name).OpenAsync();
        await JsonSerializer.SerializeAsync(entry, manifest, Manifest.Options);
        return manifest;
    }

    private async Task AddAsync(ZipArchive archive, string name, Stream content)
    {
        await using var entry = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (bytes, buffer) = (0L, new byte[1 << 17]);
        while (await content.ReadAsync(buffer) is > 0 and var read)
        {
            digest.AppendData(buffer, 0, read);
            await entry.WriteAsync(buffer.AsMemory(0, read));
            bytes += read;
        }
        parts.Add(new Part(name, bytes, Convert.ToHexStringLower(digest.GetHashAndReset())));
    }

    /// <summary>A file that is being added to, up to its last whole line.</summary>
    private static MemoryStream WholeLines(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        return new MemoryStream(bytes, 0, bytes.AsSpan().LastIndexOf((byte)'\n') + 1);
    }
}
