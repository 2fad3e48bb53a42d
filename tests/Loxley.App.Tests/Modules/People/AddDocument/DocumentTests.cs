using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.AddDocument;

public sealed class DocumentTests(TestHost host) : SliceTest(host)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 and so on");

    private Member worker = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
    }

    [Fact]
    public async Task A_document_stands_in_the_record_and_is_given_out_as_a_file_with_a_safe_name()
    {
        using var visitor = await OpenAsync();
        await SendAsync(visitor, Pdf, "evil.html", title: "Report: \"school\" / 3");

        visitor.Path.ShouldBe($"/children/{child}/documents");
        visitor.Text.ShouldContain("Report: \"school\" / 3 (PDF, under 1 KB)");
        visitor.Text.ShouldContain("Wanda Fieldfare, Nottingham City Council");
        var document = await OnlyAsync();
        (document.MediaType, document.Size, document.Sha256).ShouldBe(("application/pdf", Pdf.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Pdf))));
        var file = await visitor.TakeFileAsync($"/documents/{document.Id}");
        file.Bytes.ShouldBe(Pdf);
        (file.MediaType, file.Disposition, file.Name).ShouldBe(("application/pdf", "attachment", "Report-school-3.pdf"));
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await Town.ActOfAsync<DocumentAdded>(child)).Name.ShouldBe("AddDocument");
        // The trail tells of the document and does not keep its bytes again.
        (await Town.ReadAsync(db => db.Set<App.Kernel.Acts.ChangeRow>().Where(c => c.RecordId == child).Select(c => c.Table).ToListAsync())).ShouldNotContain("people_document_bytes");
    }

    [Theory]
    [InlineData("MZ\u0090\0a program", "The file must be a PDF, a Word document (.docx), a picture (JPEG, PNG or GIF) or plain text")]
    [InlineData("PK\u0003\u0004not a document", "The file must be a PDF, a Word document (.docx), a picture (JPEG, PNG or GIF) or plain text")]
    [InlineData("", "The file is empty. Choose another")]
    public async Task A_file_is_known_by_its_bytes_and_not_by_its_name(string bytes, string sentence)
    {
        using var visitor = await OpenAsync();
        await SendAsync(visitor, Encoding.Latin1.GetBytes(bytes), "letter.pdf");
        visitor.Errors.ShouldBe([sentence]);
        visitor.ValueOf("About.Title").ShouldBe("Letter from school");
        (await Town.ReadAsync(db => db.Set<Document>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_of_ten_megabytes_is_taken_and_a_larger_one_is_refused_kindly()
    {
        using var visitor = await OpenAsync();
        await SendAsync(visitor, [.. Pdf, .. new byte[FileContent.Largest - Pdf.Length + 1]], "big.pdf");
        visitor.Errors.ShouldBe(["The file must be 10 MB or less. Save it smaller, or in parts, and choose it again"]);
        await SendAsync(visitor, [.. Pdf, .. new byte[FileContent.Largest - Pdf.Length]], "big.pdf");
        (await OnlyAsync()).Size.ShouldBe(FileContent.Largest);
    }

    [Fact]
    public async Task Who_may_not_see_the_record_gets_no_document()
    {
        var document = await Town.DocumentAsync(worker, child);
        await Town.RestrictAsync(await Town.ManagerAsync(), child);
        using var visitor = await Town.EnterAsync(worker);
        (await visitor.GoAsync($"/documents/{document}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_new_version_stands_beside_the_old_one_and_is_made_once()
    {
        var document = await Town.DocumentAsync(worker, child, text: "First");
        using var visitor = await (await Town.EnterAsync(worker)).GoAsync($"/documents/{document}/replace");
        using var other = await (await Town.EnterAsync(worker)).GoAsync($"/documents/{document}/replace");
        await SendAsync(visitor, "Second"u8.ToArray(), "letter.txt");

        visitor.Text.ShouldContain("Version 1 of");
        Encoding.UTF8.GetString((await visitor.TakeFileAsync($"/documents/{document}")).Bytes).ShouldBe("First");
        await SendAsync(other, "Third"u8.ToArray(), "letter.txt");
        other.Status.ShouldBe(HttpStatusCode.Conflict);
        (await Town.ReadAsync(db => db.Set<Document>().OrderBy(d => d.Number).Select(d => d.Number).ToListAsync())).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_withdrawn_document_is_out_of_the_list_and_can_be_read_with_the_reason()
    {
        var document = await Town.DocumentAsync(worker, child);
        using var visitor = await (await Town.EnterAsync(worker)).GoAsync($"/documents/{document}/withdraw");
        await visitor.PressAsync("Withdraw this document", ("Why", "It is about another child"));
        visitor.Text.ShouldContain("There is no document.");
        visitor.Page.QuerySelector("details")!.TextContent.ShouldContain("It is about another child");
        (await visitor.TakeFileAsync($"/documents/{document}")).Bytes.Length.ShouldBeGreaterThan(0);
        await visitor.GoAsync($"/documents/{document}/withdraw");
        await RefusedAsync(visitor, "This version has been replaced or withdrawn. Go to the documents of this record to see what is there now", "Withdraw this document", ("Why", "Again"));
    }

    private async Task<Visitor> OpenAsync() => await (await Town.EnterAsync(worker)).GoAsync($"/children/{child}/documents/new");

    private Task<Document> OnlyAsync() => Town.ReadAsync(db => db.Set<Document>().AsNoTracking().SingleAsync());

    private static async Task SendAsync(Visitor visitor, byte[] bytes, string name, string title = "Letter from school")
    {
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in visitor.Fields(visitor.FormWith("About.Title"), ("About.Title", title), ("About.Kind", "letter")).Where(f => f.Key != "Chosen"))
        {
            content.Add(new StringContent(value), field);
        }
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(file, "Chosen", name);
        await visitor.PostAsync(visitor.Path, content);
    }
}
