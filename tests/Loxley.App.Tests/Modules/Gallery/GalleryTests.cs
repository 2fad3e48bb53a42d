using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Gallery;

/// <summary>The components as a page uses them: nothing typed becomes markup, and every error leads to its control.</summary>
public sealed class GalleryTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Payload = "<script>alert(1)</script><img src=x onerror=alert(2)> \"quoted\" 'single' &amp; </textarea>";

    [Fact]
    public async Task Nothing_typed_becomes_markup()
    {
        using var visitor = host.NewVisitor();
        await visitor.GoAsync("/gallery");
        var images = visitor.Page.QuerySelectorAll("img").Length;
        await visitor.PressAsync("Save and continue",
            ("Known", Payload), ("Account", Payload), ("School", Payload), ("Contact", Payload), ("Telephone", Payload),
            ("Kinds", Payload), ("Born.Day", Payload), ("Born.Month", Payload), ("Born.Year", Payload), ("Seen", Payload));
        visitor.Page.QuerySelectorAll("main script").ShouldBeEmpty();
        visitor.Page.QuerySelectorAll("img").Length.ShouldBe(images);
        foreach (var field in new[] { "Known", "Telephone", "Seen", "Born.Day", "Born.Month", "Born.Year" })
        {
            ((IHtmlInputElement)visitor.Page.QuerySelector($"[name='{field}']")!).Value.ShouldBe(Payload, field);
        }
        ((IHtmlTextAreaElement)visitor.Page.QuerySelector("[name=Account]")!).Value.ShouldBe(Payload);
        visitor.Errors[0].ShouldBe("Date of birth must be a real date");
    }

    [Fact]
    public async Task What_was_typed_comes_back_with_its_error()
    {
        using var visitor = host.NewVisitor();
        await visitor.GoAsync("/gallery");
        await visitor.PressAsync("Save and continue", ("Born.Day", "31"), ("Born.Month", "Feb"), ("Born.Year", "2014"), ("Account", "\n\nTwo blank lines first"), ("School", "1"), ("Contact", "none"));
        visitor.Title.ShouldBe("Error: Gallery of components - Loxley");
        visitor.Errors[0].ShouldBe("Date of birth must be a real date");
        ((IHtmlInputElement)visitor.Page.QuerySelector("[name='Born.Month']")!).Value.ShouldBe("Feb");
        ((IHtmlTextAreaElement)visitor.Page.QuerySelector("[name=Account]")!).Value.ShouldBe("\n\nTwo blank lines first");
        ((IHtmlSelectElement)visitor.Page.QuerySelector("[name=School]")!).Value.ShouldBe("1");
        visitor.Page.QuerySelectorAll<IHtmlInputElement>("[name=Contact]").Where(r => r.IsChecked).Select(r => r.Value).ShouldBe(["none"]);
        visitor.Page.QuerySelectorAll<IHtmlInputElement>("[name=Kinds]").Where(r => r.IsChecked).Select(r => r.Value).ShouldBe(["harm"]);
    }

    [Fact]
    public async Task Every_line_of_the_summary_leads_to_a_control_and_says_what_stands_beside_it()
    {
        using var visitor = host.NewVisitor();
        await visitor.GoAsync("/gallery?errors=true");
        var lines = visitor.Page.QuerySelector(".govuk-error-summary")!.QuerySelectorAll("li");
        lines.Length.ShouldBe(11);
        foreach (var link in lines.SelectMany(line => line.QuerySelectorAll("a")))
        {
            var control = visitor.Page.QuerySelector(link.GetAttribute("href")!)!;
            control.LocalName.ShouldBeOneOf("input", "textarea", "select");
            var beside = control.Closest(".govuk-form-group--error")!.QuerySelector(".govuk-error-message")!;
            Visitor.Tidy(beside.TextContent).ShouldBe($"Error: {link.TextContent}");
        }
        lines.Select(line => line.QuerySelector("a")?.GetAttribute("href")).ShouldBe(
            ["#WrongName", "#WrongAccount", "#WrongSchool", "#WrongLong", "#WrongContact", "#WrongKinds", "#WrongDate-Month", "#WrongSeen", "#WrongPassword", "#WrongSearch", null]);
    }

    [Fact]
    public async Task Every_form_that_is_posted_carries_its_token_and_a_key_and_leaves_checking_to_the_server()
    {
        using var visitor = host.NewVisitor();
        await visitor.GoAsync("/gallery");
        foreach (var form in visitor.Page.QuerySelectorAll("form[method=post]"))
        {
            form.QuerySelectorAll("[name=__RequestVerificationToken]").Length.ShouldBe(1);
            form.QuerySelectorAll("[name=__key]").Length.ShouldBe(1);
            form.HasAttribute("novalidate").ShouldBeTrue();
        }
        visitor.Page.QuerySelectorAll("[name=__key]").Select(key => key.GetAttribute("value")).ShouldBeUnique();
        visitor.Page.QuerySelectorAll("[style], [onclick], style, script:not([src])").ShouldBeEmpty();
    }
}
