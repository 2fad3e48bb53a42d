using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>On paper: no navigation and no buttons, nothing cut off, every word and every link.</summary>
internal static class PrintGate
{
    /// <summary>A4 between margins of 10 mm, in pixels.</summary>
    private const int PaperWidth = 718;

    public static async Task<List<string>> WrongAsync(IPage page)
    {
        await page.SetViewportSizeAsync(PaperWidth, 900);
        var (words, links) = (await Gates.AskAsync(page, "words"), await Gates.AskAsync(page, "links"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        List<string> wrong = [.. await Gates.AskAsync(page, "printed"), .. (await Gates.AskAsync(page, "wide")).Select(w => $"{w} on paper")];
        var paper = await page.PdfAsync(new PagePdfOptions { Format = "A4", Margin = new() { Top = "10mm", Right = "10mm", Bottom = "10mm", Left = "10mm" } });
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, paper);
            var said = Plain(await ReadAsync("pdftotext", "-raw", file, "-"));
            var led = await ReadAsync("pdfinfo", "-url", file);
            wrong.AddRange(words.Distinct(StringComparer.Ordinal).Where(w => !said.Contains(Plain(w), StringComparison.OrdinalIgnoreCase)).Select(w => $"is not on paper: {w}"));
            wrong.AddRange(links.Distinct(StringComparer.Ordinal).Where(l => !led.Contains(l, StringComparison.Ordinal)).Select(l => $"does not lead anywhere from paper: {l}"));
        }
        finally
        {
            File.Delete(file);
        }
        return wrong;
    }

    /// <summary>A word may be broken over lines.</summary>
    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private static async Task<string> ReadAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said;
    }
}
