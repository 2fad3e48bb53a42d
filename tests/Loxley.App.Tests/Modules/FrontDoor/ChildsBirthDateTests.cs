using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>A child's date of birth at every door: half of one is refused kindly, one to come as well, and an age that is guessed will do.</summary>
public sealed class ChildsBirthDateTests(TestHost host) : SliceTest(host)
{
    private static readonly (string Day, string Month, string Year, string Sentence)[] Wrong =
    [
        ("31", "3", "", "Child's date of birth must include a year"),
        ("", "", "2015", "Child's date of birth must include a day and month"),
        ("", "3", "2015", "Child's date of birth must include a day"),
        ("31", "2", "2015", "Child's date of birth must be a real date"),
        ("31", "3", "15", "Child's date of birth must have a year of 4 numbers"),
        ("seven", "", "", "Child's date of birth must include a month and year"),
    ];

    public static TheoryData<string> Doors => [.. Door.Describing];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Half_a_date_is_refused_and_stays_as_it_was_typed(string name)
    {
        var door = await Door.OpenAsync(name, Host, Town);
        using var visitor = door.Visitor;
        visitor.Text.ShouldContain("If you do not know all of it, leave it empty and say below about how old the child is");
        foreach (var (day, month, year, sentence) in Wrong) await RefusedAsync(visitor, sentence, door.Button, Born(door, day, month, year));
    }

    [Theory]
    [InlineData(Door.Public, "The date of birth must be on or before the day of the contact")]
    [InlineData(Door.Record, "The date of birth must be on or before the day of the contact")]
    [InlineData(Door.ReferChild, "The date of birth must be today or in the past. For a child not born yet, leave it empty and say when the birth is expected")]
    public async Task A_date_to_come_is_refused_and_todays_is_not(string name, string sentence)
    {
        var door = await Door.OpenAsync(name, Host, Town);
        using var visitor = door.Visitor;
        var today = London.Date(Host.Clock.Now);
        await RefusedAsync(visitor, sentence, door.Button, Born(door, today.AddDays(1)));
        await RefusedAsync(visitor, sentence, door.Button, Born(door, today.AddYears(20)));
        await visitor.PressAsync(door.Button, Born(door, today));
        (await door.Saved()).ShouldBe(1);
        (await BornAsync()).ShouldBe([today]);
    }

    [Fact]
    public async Task Nobody_is_born_between_a_call_and_its_being_written_down()
    {
        var door = await Door.OpenAsync(Door.Record, Host, Town);
        using var visitor = door.Visitor;
        var today = London.Date(Host.Clock.Now);
        var call = today.AddDays(-3);
        (string, string)[] typed = [.. Born(door, today.AddDays(-1)), ("ReceivedOn.Day", $"{call.Day}"), ("ReceivedOn.Month", $"{call.Month}"), ("ReceivedOn.Year", $"{call.Year}")];
        await RefusedAsync(visitor, "The date of birth must be on or before the day of the contact", door.Button, typed);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task An_age_that_is_guessed_is_enough(string name)
    {
        var door = await Door.OpenAsync(name, Host, Town);
        using var visitor = door.Visitor;
        await visitor.PressAsync(door.Button, [.. door.Typed.Where(t => !t.Field.StartsWith("Child.", StringComparison.Ordinal)), ("Child.Besides", "About seven, at Elder School")]);

        visitor.Errors.ShouldBeEmpty();
        (await Town.ReadAsync(async db => await db.Set<Contact>().CountAsync(c => c.Description == "About seven, at Elder School" && c.BornOn == null)
            + await db.Set<ReferredChild>().CountAsync(c => c.Description == "About seven, at Elder School" && c.BornOn == null))).ShouldBe(1);
    }

    private Task<List<DateOnly?>> BornAsync() => Town.ReadAsync(async db =>
    {
        var contacts = await db.Set<Contact>().Where(c => c.BornOn != null).Select(c => c.BornOn).ToListAsync();
        return contacts.Count > 0 ? contacts : await db.Set<ReferredChild>().Where(c => c.GivenName == "Merle").Select(c => c.BornOn).ToListAsync();
    });

    private static (string, string)[] Born(Door door, DateOnly on) => Born(door, $"{on.Day}", $"{on.Month}", $"{on.Year}");

    private static (string, string)[] Born(Door door, string day, string month, string year) => [.. door.Typed, ("Child.BornOn.Day", day), ("Child.BornOn.Month", month), ("Child.BornOn.Year", year)];
}
