using System.Net;
using AngleSharp.Html.Dom;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>The database is away while a form is sent: whom to ring is said, what was typed stays on the page, and it is saved once.</summary>
public sealed class OutageTests(OwnHost own) : IClassFixture<OwnHost>, IAsyncLifetime
{
    private Town town = null!;

    public static TheoryData<string> Every => Door.Every;

    public async Task InitializeAsync() => town = await Town.MakeAsync(own.Host);

    /// <summary>A test that fails must not leave the next one without a database.</summary>
    public Task DisposeAsync() => own.BringBackAsync();

    [Theory]
    [MemberData(nameof(Every))]
    public async Task What_was_typed_outlives_it_and_is_saved_once(string name)
    {
        var door = await Door.OpenAsync(name, own.Host, town);
        using var visitor = door.Visitor;
        await own.TakeAwayAsync();
        await visitor.PressAsync(door.Button, door.Typed);
        ShouldSayWhomToRing(visitor);
        foreach (var (field, value) in door.Typed) visitor.ValueOf(field).ShouldBe(value);
        visitor.Page.QuerySelectorAll(".lox-leave").Length.ShouldBe(name == Door.Public ? 2 : 0, "Whoever has no account must be able to leave at once");
        // It goes nowhere while the database is still away, and is not lost either.
        await visitor.PressAsync("Send it again");
        ShouldSayWhomToRing(visitor);
        await own.BringBackAsync();
        (await door.Saved()).ShouldBe(0);

        var form = (IHtmlFormElement)visitor.Page.QuerySelector("main form")!;
        var (address, fields) = (form.GetAttribute("action")!, visitor.Fields(form));
        await visitor.PressAsync("Send it again");
        (visitor.Status, visitor.Errors.Count).ShouldBe((HttpStatusCode.OK, 0), visitor.Text);
        var shown = visitor.Path;
        (await door.Saved()).ShouldBe(1);
        (await visitor.PostAsync(address, fields)).Path.ShouldBe(shown);
        (await door.Saved()).ShouldBe(1, "The same form is saved once");
    }

    [Fact]
    public async Task A_page_that_is_asked_for_says_whom_to_ring()
    {
        using var visitor = await town.EnterAsync(await town.WorkerAsync());
        await own.TakeAwayAsync();
        foreach (var page in new[] { "/contacts/new", $"/worried/{town.Partnership.Slug}", "/referrals" }) ShouldSayWhomToRing(await visitor.GoAsync(page));
        await own.BringBackAsync();
        (await visitor.GoAsync("/contacts/new")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static void ShouldSayWhomToRing(Visitor visitor)
    {
        (visitor.Status, visitor.Heading).ShouldBe((HttpStatusCode.ServiceUnavailable, "Loxley is not available"));
        foreach (var number in new[] { "999", "0115 496 0480", "0115 496 0100" }) visitor.Text.ShouldContain(number);
        // The browser keeps none of it, and lets nothing in from elsewhere.
        visitor.Headers.CacheControl!.NoStore.ShouldBeTrue();
        visitor.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'self'");
    }
}
