using System.Security.Cryptography;
using System.Text;

namespace Loxley.App.Kernel.Backup;

/// <summary>The last 64 bytes of an archive, its comment, are the digest of all that stands before them: no byte changes unseen.</summary>
internal static class ArchiveSeal
{
    private const int Length = 64;

    public static string Blank { get; } = new('0', Length);

    public static async Task WriteAsync(Stream archive)
    {
        var digest = await DigestAsync(archive);
        archive.Seek(-Length, SeekOrigin.End);
        await archive.WriteAsync(Encoding.ASCII.GetBytes(digest));
    }

    public static async Task<bool> HoldsAsync(Stream archive)
    {
        if (archive.Length < Length) return false;
        var digest = await DigestAsync(archive);
        var said = new byte[Length];
        archive.Seek(-Length, SeekOrigin.End);
        await archive.ReadExactlyAsync(said);
        return Encoding.ASCII.GetString(said) == digest;
    }

    private static async Task<string> DigestAsync(Stream archive)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (left, buffer) = (archive.Length - Length, new byte[1 << 17]);
        archive.Position = 0;
        while (left > 0)
        {
            var read = await archive.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)));
            if (read == 0) throw new EndOfStreamException();
            digest.AppendData(buffer, 0, read);
            left -= read;
        }
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
