using System.Diagnostics;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Support;

/// <summary>A page as the browser prints it: what is read on the paper, and what the file says of itself.</summary>
internal sealed record Paper(string Text, string About)
{
    public static async Task<Paper> PrintAsync(IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("LOXLEY_SCREENSHOTS") is { Length: > 0 } kept ? kept : null;
        var file = Path.Combine(folder ?? Path.GetTempPath(), $"{FileName.Of(name)}-{Guid.CreateVersion7():N}.pdf");
        try
        {
            await page.PdfAsync(new PagePdfOptions { Path = file, Format = "A4", Tagged = true, Outline = true });
            return new Paper(await ReadAsync("pdftotext", "-layout", file, "-"), await ReadAsync("pdfinfo", file));
        }
        finally
        {
            if (folder is null) File.Delete(file);
        }
    }

    private static async Task<string> ReadAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, program);
        return said;
    }
}
