using System.Net;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Errors;

/// <summary>What goes wrong is said in plain words, with what to do next, and under its own code.</summary>
public sealed class ErrorPagesTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData(400, "We could not read what was sent")]
    [InlineData(403, "You cannot do this")]
    [InlineData(404, "Page not found")]
    [InlineData(409, "This was changed by somebody else")]
    [InlineData(500, "There is a problem with Loxley")]
    public async Task Each_code_has_its_own_words(int code, string heading)
    {
        using var visitor = host.NewVisitor();
        await visitor.GoAsync($"/error/{code}");
        visitor.Heading.ShouldBe(heading);
        visitor.Title.ShouldBe($"{heading} - Loxley");
        visitor.Page.QuerySelectorAll("main p").Length.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task A_form_without_its_token_is_told_so()
    {
        using var visitor = host.NewVisitor();
        await visitor.PostAsync("/gallery", []);
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Heading.ShouldBe("We could not read what was sent");
    }
}
