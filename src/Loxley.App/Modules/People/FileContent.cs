using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Loxley.App.Kernel.Forms;

namespace Loxley.App.Modules.People;

/// <summary>A file that was sent, known by its bytes and never by its name.</summary>
public sealed record FileContent(byte[] Bytes, string MediaType, string Ending)
{
    /// <summary>The most bytes of one file.</summary>
    public const int Largest = 10 << 20;

    private static readonly (byte[] Begins, string MediaType, string Ending)[] Known =
    [
        ("%PDF-"u8.ToArray(), "application/pdf", "pdf"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg", "jpg"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png", "png"),
        ("GIF87a"u8.ToArray(), "image/gif", "gif"),
        ("GIF89a"u8.ToArray(), "image/gif", "gif"),
    ];

    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <exception cref="RefusedException">There is no file, or it is empty, too large or of another kind.</exception>
    public static async Task<FileContent> ReadAsync(IFormFile? file)
    {
        if (file is null) throw new RefusedException(RecordRefusals.NoFile);
        if (file.Length == 0) throw new RefusedException(RecordRefusals.EmptyFile);
        if (file.Length > Largest) throw new RefusedException(RecordRefusals.FileTooLarge);
        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(bytes);
        return Read(bytes);
    }

    public static FileContent Read(byte[] bytes)
    {
        foreach (var (begins, type, ending) in Known)
        {
            if (bytes.AsSpan().StartsWith(begins)) return new FileContent(bytes, type, ending);
        }
        if (IsWord(bytes)) return new FileContent(bytes, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
        return IsText(bytes) ? new FileContent(bytes, "text/plain; charset=utf-8", "txt") : throw new RefusedException(RecordRefusals.OtherFile);
    }

    /// <summary>A zip with a Word document in it and no macros.</summary>
    private static bool IsWord(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8)) return false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("word/document.xml") is not null
                && !zip.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsText(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
