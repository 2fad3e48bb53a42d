using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Trail;

namespace Loxley.App.Kernel.Backup;

/// <summary>What was put back, in what it differs from what the backup says, and which migrations were applied after.</summary>
public sealed record Restored(Manifest Manifest, IReadOnlyList<string> Differences, IReadOnlyList<string> Applied);

/// <summary>Puts a backup into an empty place, after it has read all of it once to see that no byte has changed.</summary>
public sealed class BackupReader(LoxleySettings settings, TimeProvider time)
{
    /// <exception cref="BackupException">The file is no whole backup, or the place is not empty; nothing was written.</exception>
    /// <param name="file">The archive.</param>
    /// <param name="partnership">A partnership that must be in it, where one was named.</param>
    /// <param name="progress">Is told what is being done.</param>
    public async Task<Restored> RestoreAsync(string file, string? partnership, Action<string> progress)
    {
        if (!File.Exists(file)) throw new BackupException($"There is no file {file}.");
        await using var stream = File.OpenRead(file);
        progress("Checking the digests");
        if (!await ArchiveSeal.HoldsAsync(stream)) throw new BackupException($"{file} is damaged, or is no backup of Loxley's. Nothing was restored.");
        try
        {
            await using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            var manifest = await ReadAsync(archive);
            Suits(manifest, partnership);
            await RefuseUnlessEmptyAsync();
            foreach (var part in manifest.Parts) await CheckAsync(archive, part);
            return await PutBackAsync(archive, manifest, progress);
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException)
        {
            throw new BackupException($"{file} cannot be read: {broken.Message}", broken);
        }
    }

    private static async Task<Manifest> ReadAsync(ZipArchive archive)
    {
        await using var content = await Entry(archive, Manifest.Name).OpenAsync();
        return await JsonSerializer.DeserializeAsync<Manifest>(content, Manifest.Options) ?? throw new InvalidDataException("its manifest is empty");
    }

    private static ZipArchiveEntry Entry(ZipArchive archive, string name) =>
        archive.GetEntry(name) ?? throw new InvalidDataException($"it holds no {name}");

    private static async Task CheckAsync(ZipArchive archive, Part part)
    {
        await using var content = await Entry(archive, part.Name).OpenAsync();
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content)) != part.Sha256) throw new InvalidDataException($"{part.Name} does not have its digest");
    }

    private void Suits(Manifest manifest, string? partnership)
    {
        var slugs = manifest.Heads.Select(head => head.Partnership).ToList();
        if (partnership is not null && !slugs.Contains(partnership, StringComparer.Ordinal))
        {
            throw new BackupException($"There is no partnership called {partnership} in the backup. There is: {string.Join(", ", slugs)}. Nothing was restored.");
        }
        var (kind, files) = (settings.Database.Kind, Migrator.Files(settings.Database.Kind));
        if (manifest.Database != Manifest.NameOf(kind))
        {
            throw new BackupException($"The backup is of {manifest.Database} and this host uses {Manifest.NameOf(kind)}: set LOXLEY_DATABASE, or leave it out, to match.");
        }
        if (manifest.Migration > files[^1].Number)
        {
            throw new BackupException($"The backup was made by release {manifest.Release}, which is newer than this one. Restore it with that release.");
        }
    }

    private async Task RefuseUnlessEmptyAsync()
    {
        if (Directory.Exists(settings.DataFolder) && Directory.EnumerateFileSystemEntries(settings.DataFolder).Any())
        {
            throw new BackupException($"{settings.DataFolder} is not empty. Restore into an empty folder with --data.");
        }
        if (new AnchorFolder(settings.AnchorFolder).Files().Count > 0)
        {
            throw new BackupException($"{settings.AnchorFolder} holds the anchors of another database. Name an empty folder in LOXLEY_ANCHORS.");
        }
        if (settings.Database.Kind == DatabaseKind.Postgres && !await Migrator.IsEmptyAsync(settings.Database))
        {
            throw new BackupException("The database holds tables already. Make an empty one and name it in LOXLEY_DATABASE.");
        }
    }

    private async Task<Restored> PutBackAsync(ZipArchive archive, Manifest manifest, Action<string> progress)
    {
        progress("Restoring the database");
        settings.MakeDataFolder();
        await using (var copy = await Entry(archive, DatabaseCopy.NameOf(settings.Database.Kind)).OpenAsync()) await DatabaseCopy.InAsync(settings.Database, copy);
        progress("Restoring the anchors");
        var folder = new AnchorFolder(settings.AnchorFolder);
        Directory.CreateDirectory(folder.Folder);
        foreach (var part in manifest.Parts.Where(part => part.Name.StartsWith(BackupWriter.AnchorPart, StringComparison.Ordinal)))
        {
            await using var content = await Entry(archive, part.Name).OpenAsync();
            await using var anchors = new FileStream(Path.Combine(folder.Folder, Path.GetFileName(part.Name)), PrivateFile.New());
            await content.CopyToAsync(anchors);
        }
        foreach (var part in manifest.Parts.Where(part => part.Name.StartsWith(BackupWriter.KeyPart, StringComparison.Ordinal)))
        {
            using var key = new StreamReader(await Entry(archive, part.Name).OpenAsync());
            folder.Trust(await key.ReadToEndAsync());
        }
        await using var connection = Migrator.Connection(settings.Database);
        await connection.OpenAsync();
        var contents = await Contents.ReadAsync(connection, settings.Database.Kind);
        await connection.CloseAsync();
        return new Restored(manifest, [.. contents.Differences(manifest)], await Migrator.MigrateAsync(settings.Database, time));
    }
}
