using Loxley.App.Common.Documents;

namespace Loxley.App.Tests.Common.Documents;

public sealed class PdfTests
{
    [Fact]
    public async Task Without_a_browser_there_is_no_PDF()
    {
        using var pdf = new Pdf(browser: null);
        pdf.Available.ShouldBeFalse();
        (await pdf.PrintAsync("<p>A page")).ShouldBeNull();
    }

    [Fact]
    public async Task A_browser_that_fails_gives_none()
    {
        using var pdf = new Pdf("/bin/false");
        (await pdf.PrintAsync("<p>A page")).ShouldBeNull();
    }
}
