using System.Globalization;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Pages;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.RegisterChild;

/// <summary>Which school a child attends and with which practice they are registered, from a day until a day.</summary>
public sealed class RegisterChildTests(TestHost host) : SliceTest(host)
{
    private const string Primary = "thistlemoon-primary";

    private Member worker = null!;

    private Guid child;

    private DateOnly Today => London.Date(Host.Clock.Now);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker, bornOn: Today.AddYears(-8));
    }

    [Fact]
    public async Task A_school_stands_with_those_who_work_with_the_child_until_the_child_leaves()
    {
        using var desk = await Town.EnterAsync(worker);
        (await desk.GoAsync($"/children/{child}/involved")).Text.ShouldContain("Schools, practices and other settings Add a school, practice or other setting None is recorded.");
        await AddAsync(desk, Primary, Today.AddYears(-4));

        desk.Text.ShouldContain($"Thistlemoon Primary SchoolPrimary school 0115 496 0619 {When.Day(Today.AddYears(-4))}");
        (await Town.ActOfAsync<ChildRegistered>(child)).Name.ShouldBe("RegisterChild");
        (await desk.GoAsync($"/children/{child}")).Text.ShouldContain($"Thistlemoon Primary School Primary school {When.Day(Today.AddYears(-4))} No end");
        desk.Text.ShouldContain("Registered with Thistlemoon Primary School");

        await desk.GoAsync($"/children/{child}/involved");
        await desk.FollowAsync("End the registration with Thistlemoon Primary School");
        desk.Text.ShouldContain("This child has been registered with Thistlemoon Primary School since");
        await desk.PressAsync("End this registration", [.. Date("Until", Today.AddDays(-3)), ("Reason", "The family moved")]);
        desk.Text.ShouldContain($"Earlier settings Thistlemoon Primary School, {When.Day(Today.AddYears(-4))} to {When.Day(Today.AddDays(-3))}");
        (await Town.ActOfAsync<RegistrationEnded>(child)).Name.ShouldBe("EndRegistration");
        (await desk.GoAsync($"/children/{child}/chronology")).Text.ShouldContain("No longer registered with Thistlemoon Primary School: The family moved");
        (await desk.GoAsync($"/children/{child}")).Page.QuerySelectorAll("main th").ShouldNotContain(h => Visitor.Tidy(h.TextContent) == "Thistlemoon Primary School");
    }

    [Fact]
    public async Task The_chronology_says_on_which_day_it_began_and_no_time()
    {
        using var desk = await Town.EnterAsync(worker);
        await AddAsync(desk, "elderlamp-surgery", Today.AddYears(-7));
        await desk.GoAsync($"/children/{child}/chronology?view=table");
        desk.Text.ShouldContain("Registered with Elderlamp Surgery");
        desk.Text.ShouldContain(When.Day(Today.AddYears(-7)));
        desk.Text.ShouldNotContain($"{When.Day(Today.AddYears(-7))} at");
    }

    [Fact]
    public async Task Only_settings_that_are_open_today_are_offered_with_their_kind()
    {
        using var desk = await Town.EnterAsync(worker);
        await desk.GoAsync($"/children/{child}/settings/add");
        var offered = desk.Page.QuerySelectorAll("main option").Select(o => Visitor.Tidy(o.TextContent)).ToList();
        offered.ShouldContain(o => o.StartsWith("Duskwren Medical Centre, GP practice, NG", StringComparison.Ordinal));
        offered.ShouldNotContain(o => o.StartsWith("Tinderfinch", StringComparison.Ordinal));
        offered[1..].ShouldBe(offered[1..].Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_in_words()
    {
        using var desk = await Town.EnterAsync(worker);
        await desk.GoAsync($"/children/{child}/settings/add");
        await RefusedAsync(desk, "Choose where the child goes or is registered", "Add");
        await RefusedAsync(desk, "Choose a setting from the list", "Add", ("Setting", "tinderfinch-primary"));
        await RefusedAsync(desk, "Since when must be today or in the past", "Add", [("Setting", Primary), .. Date("Since", Today.AddDays(1))]);
        await RefusedAsync(desk, "Since when must be the child's day of birth or later", "Add", [("Setting", Primary), .. Date("Since", Today.AddYears(-8).AddDays(-1))]);
        await AddAsync(desk, Primary, Today.AddYears(-1));
        await desk.GoAsync($"/children/{child}/settings/add");
        await RefusedAsync(desk, "This child is registered there already. Choose another, or end that registration first", "Add", ("Setting", Primary));
    }

    [Fact]
    public async Task An_end_is_neither_in_the_future_nor_before_the_beginning_and_nobody_is_twice_in_one_place()
    {
        using var desk = await Town.EnterAsync(worker);
        await AddAsync(desk, Primary, Today.AddDays(-30));
        await desk.FollowAsync("End the registration with Thistlemoon Primary School");
        desk.ValueOf("Until.Day").ShouldBe(Today.Day.ToString(CultureInfo.InvariantCulture));
        var end = desk.Path;
        await RefusedAsync(desk, "Enter why the registration ends", "End this registration");
        await RefusedAsync(desk, "The last day must be today or in the past", "End this registration", [.. Date("Until", Today.AddDays(1)), ("Reason", "Moved")]);
        await RefusedAsync(desk, $"The last day must be {When.Day(Today.AddDays(-30))}, when it began, or later", "End this registration", [.. Date("Until", Today.AddDays(-31)), ("Reason", "Moved")]);
        await desk.PressAsync("End this registration", [.. Date("Until", Today.AddDays(-10)), ("Reason", "Moved")]);
        await desk.GoAsync(end);
        await RefusedAsync(desk, "This registration has ended already", "End this registration", ("Reason", "Moved"));

        await desk.GoAsync($"/children/{child}/settings/add");
        await RefusedAsync(desk, $"This child was registered there until {When.Day(Today.AddDays(-10))}. Since when must be after that", "Add", [("Setting", Primary), .. Date("Since", Today.AddDays(-10))]);
        await AddAsync(desk, Primary, Today.AddDays(-9));
        (await Town.ReadAsync(db => db.Set<Registration>().CountAsync(r => r.ChildId == child))).ShouldBe(2);
    }

    [Fact]
    public async Task Two_who_register_one_child_at_once_register_it_once()
    {
        using var left = await Town.EnterAsync(worker);
        using var right = await Town.EnterAsync(await Town.ManagerAsync());
        for (var i = 0; i < 20; i++)
        {
            child = await Town.ChildAsync(worker, $"Wren {i}");
            await Task.WhenAll(new[] { left, right }.Select(desk => AddAsync(desk, Primary, Today)));
            (await Town.ReadAsync(db => db.Set<Registration>().CountAsync(r => r.ChildId == child))).ShouldBe(1);
            new[] { left, right }.Count(v => v.Errors.Count > 0).ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_lead_professional_reads_where_the_child_goes_and_changes_nothing()
    {
        using var desk = await Town.EnterAsync(worker);
        await AddAsync(desk, Primary, Today);
        using var reader = await Town.EnterAsync(await Town.JoinAsync(Role.LeadProfessional, "Leonie Marlgarth", "council", null));
        await reader.GoAsync($"/children/{child}/involved");
        reader.Text.ShouldContain("Thistlemoon Primary School");
        reader.Buttons.ShouldBeEmpty();
        reader.Page.QuerySelectorAll("main a[href^='/registrations/']").ShouldBeEmpty();
    }

    private async Task AddAsync(Visitor desk, string setting, DateOnly since)
    {
        await desk.GoAsync($"/children/{child}/settings/add");
        await desk.PressAsync("Add", [("Setting", setting), .. Date("Since", since)]);
    }

    private static (string, string)[] Date(string field, DateOnly date) =>
    [
        ($"{field}.Day", date.Day.ToString(CultureInfo.InvariantCulture)), ($"{field}.Month", date.Month.ToString(CultureInfo.InvariantCulture)),
        ($"{field}.Year", date.Year.ToString(CultureInfo.InvariantCulture)),
    ];
}
