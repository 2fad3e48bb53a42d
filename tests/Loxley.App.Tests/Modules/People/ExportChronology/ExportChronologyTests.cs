using System.Diagnostics;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.People.ExportChronology;

public sealed class ExportChronologyTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
        await Town.NoteAsync(worker, child, "Taken to hospital at night. 子供 <script>", significant: true);
        await Town.NoteAsync(worker, child, "An ordinary day");
    }

    [Fact]
    public async Task It_is_a_tagged_PDF_with_title_and_language_that_holds_what_was_asked_for()
    {
        using var visitor = await OpenAsync();
        var file = await visitor.DownloadAsync("Export", ("Reason", "court"), ("Note", "Nottingham Family Court"));

        (file.MediaType, file.Name).ShouldBe(("application/pdf", $"chronology-{Host.Clock.Now:yyyy-MM-dd}.pdf"));
        var (info, text) = (await ToolAsync("pdfinfo", file.Bytes), Visitor.Tidy(await ToolAsync("pdftotext", file.Bytes)));
        info.ShouldMatch(@"Tagged:\s+yes");
        info.ShouldMatch(@"Title:\s+Chronology of Robin Thistlewood");
        info.ShouldMatch(@"JavaScript:\s+no");
        System.Text.Encoding.Latin1.GetString(file.Bytes).ShouldContain("/Lang (en-GB)");
        text.ShouldContain("Taken to hospital at night.");
        text.ShouldContain("Nottingham Family Court");
        text.ShouldNotContain("An ordinary day");
        var act = await Town.ActOfAsync<ChronologyExported>(child);
        (act.Name, act.Reason, act.ActorName).ShouldBe(("ExportChronology", "court", "Wanda Fieldfare"));
        (await visitor.GoAsync($"/children/{child}/chronology?all=yes")).Text.ShouldContain("Chronology exported: court proceedings");
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task It_is_a_table_that_says_how_it_was_made_where_a_table_is_asked_for(string name, string mediaType)
    {
        using var visitor = await OpenAsync();
        var file = await visitor.DownloadAsync("Export", ("Reason", "court"), ("As", name));

        (file.MediaType, file.Name).ShouldBe((mediaType, $"chronology-{Host.Clock.Now:yyyy-MM-dd}.{name}"));
        (await Town.ActOfAsync<ChronologyExported>(child)).Reason.ShouldBe("court");
        if (name != "csv") return;
        var text = System.Text.Encoding.UTF8.GetString(file.Bytes);
        text.ShouldContain("Taken to hospital at night. 子供 <script>");
        text.ShouldNotContain("An ordinary day");
    }

    [Fact]
    public async Task A_sort_of_file_that_is_not_offered_is_refused()
    {
        using var visitor = await OpenAsync();
        await visitor.PostAsync(visitor.Path, [.. visitor.Fields(visitor.FormWith("As"), ("Reason", "court")).Where(f => f.Key != "As"), new("As", "owl")]);
        visitor.Errors.ShouldBe(["Choose what sort of file"]);
    }

    [Fact]
    public async Task It_must_be_said_why()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Choose why it is exported", "Export", ("Note", "My own file"));
    }

    [Fact]
    public async Task Nothing_of_it_is_left_on_the_host()
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "loxley-*");
        using var visitor = await OpenAsync();
        await visitor.DownloadAsync("Export", ("Reason", "court"));
        foreach (var left in Directory.GetDirectories(Path.GetTempPath(), "loxley-*").Except(before)) File.Exists(Path.Combine(left, "page.html")).ShouldBeFalse();
    }

    private async Task<Visitor> OpenAsync() => await (await Town.EnterAsync(worker)).GoAsync($"/children/{child}/chronology/export");

    private static async Task<string> ToolAsync(string tool, byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            using var process = Process.Start(new ProcessStartInfo(tool, tool == "pdfinfo" ? [file] : [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return said;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
