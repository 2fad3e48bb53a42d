using System.Net;
using AngleSharp.Html.Dom;
using Loxley.App.Kernel.Access;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>A form is sent more than once: by a second press, after the back button, or after the sign-in has ended.</summary>
public sealed class SentAgainTests(TestHost host) : SliceTest(host)
{
    private const string Otherwise = "He is out alone at night, and barefoot";

    public static TheoryData<string> Every => Door.Every;

    public static TheoryData<string> Receiving => Door.Receiving;

    public static TheoryData<string> SignedIn => Door.SignedIn;

    [Theory]
    [MemberData(nameof(Every))]
    public async Task The_same_form_is_saved_once_and_answered_the_same(string name)
    {
        var door = await Door.OpenAsync(name, Host, Town);
        using var visitor = door.Visitor;
        var (page, fields) = (visitor.Path, door.Fields);
        await visitor.PostAsync(page, fields);
        var (shown, acts) = (visitor.Path, await Town.ActsAsync());
        await visitor.PostAsync(page, fields);

        (visitor.Status, visitor.Path).ShouldBe((HttpStatusCode.OK, shown));
        (await door.Saved()).ShouldBe(1);
        (await Town.ActsAsync()).ShouldBe(acts);
    }

    [Theory]
    [MemberData(nameof(Receiving))]
    public async Task The_back_button_and_other_words_are_asked_about_and_may_be_said_as_well(string name)
    {
        var door = await Door.OpenAsync(name, Host, Town);
        using var visitor = door.Visitor;
        var (page, fields) = (visitor.Path, door.Fields);
        await visitor.PostAsync(page, fields);
        await visitor.PostAsync(page, fields.Select(f => f.Key == "Worry" ? new("Worry", Otherwise) : f));

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        visitor.Errors.Single().ShouldStartWith("This form was saved before, with other words. What you typed now is still in it.");
        visitor.ValueOf("Worry").ShouldBe(Otherwise);
        (await Town.ReadAsync(db => db.Set<Contact>().CountAsync())).ShouldBe(1);
        await visitor.PressAsync(door.Button);
        (await Town.ReadAsync(db => db.Set<Contact>().CountAsync(c => c.Worry == Otherwise))).ShouldBe(1);
    }

    [Theory]
    [InlineData(Door.Decide, "Rationale", "This contact has been decided already")]
    [InlineData(Door.Approve, "Note", "There is no decision waiting for approval on this contact")]
    public async Task The_back_button_does_not_decide_again(string name, string words, string refusal)
    {
        var door = await Door.OpenAsync(name, Host, Town);
        using var visitor = door.Visitor;
        var (page, fields) = (visitor.Path, door.Fields);
        await visitor.PostAsync(page, fields);
        await visitor.PostAsync(page, fields.Select(f => f.Key == words ? new(words, Otherwise) : f));
        (visitor.Status, visitor.ValueOf(words)).ShouldBe((HttpStatusCode.Conflict, Otherwise));
        await RefusedAsync(visitor, refusal, door.Button);

        visitor.ValueOf(words).ShouldBe(Otherwise);
        (await door.Saved()).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(SignedIn))]
    public async Task What_was_typed_outlives_a_long_absence_and_goes_with_one_press(string name)
    {
        var door = await Door.OpenAsync(name, Host, Town);
        using var visitor = door.Visitor;
        Host.Clock.Pass(TimeSpan.FromHours(13));
        await visitor.PressAsync(door.Button, door.Typed);
        (visitor.Status, visitor.Heading).ShouldBe((HttpStatusCode.Unauthorized, "You were signed out"));
        await GoesWithOnePressAsync(door);
    }

    [Theory]
    [MemberData(nameof(SignedIn))]
    public async Task What_was_typed_outlives_an_idle_half_hour_and_goes_with_one_press(string name)
    {
        var door = await Door.OpenAsync(name, Host, Town);
        using var visitor = door.Visitor;
        Host.Clock.Pass(Sessions.Idle + Sessions.Step);
        await visitor.PressAsync(door.Button, door.Typed);
        (visitor.Status, visitor.Heading).ShouldBe((HttpStatusCode.Unauthorized, "You were signed out"));
        await GoesWithOnePressAsync(door);
    }

    private static async Task GoesWithOnePressAsync(Door door)
    {
        var visitor = door.Visitor;
        (await door.Saved()).ShouldBe(0);
        var form = (IHtmlFormElement)visitor.Page.QuerySelector("main form")!;
        var (page, kept) = (form.GetAttribute("action")!, visitor.Fields(form));
        // As in a new tab: the page with what was typed stays as it is.
        await visitor.SignInAsync(door.By!.Email);
        await visitor.PostAsync(page, kept);

        (visitor.Status, visitor.Errors.Count).ShouldBe((HttpStatusCode.OK, 0), visitor.Text);
        (await door.Saved()).ShouldBe(1);
    }
}
