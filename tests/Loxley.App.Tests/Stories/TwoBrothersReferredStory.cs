using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Pages;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>A school refers two brothers. One gets early help, one does not become a referral, and the school hears why from a person and in writing.</summary>
[Trait("Category", "Browser")]
public sealed class TwoBrothersReferredStory() : Story("Two brothers referred")
{
    private Member worker = null!;

    [Fact]
    public async Task A_school_refers_two_brothers_and_hears_about_both()
    {
        worker = await Town.WorkerAsync();
        var (manager, caller) = (await Town.ManagerAsync(), await Town.CallerAsync());
        await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31));

        var school = await EnterAsync(caller);
        await WriteAsync(school);
        var desk = await EnterAsync(worker);
        await FindAsync(desk, "Robin Thistlewood", "Robin Thistlewood, born 31 March 2015");
        await DecideAsync(desk, "Early help", "needs-growing", d => d.WriteAsync("Who in the family agrees, and to what?", "The mother, to a family worker"), "A family worker rings the mother this week.");
        await FindAsync(desk, "Merle Thistlewood", "None of these: make a record of the child");
        await DecideAsync(desk, "Contact only, with advice or a service", "advice-given", d => d.WriteAsync("What advice is given, or which service helps?", "The school nurse"), "The school nurse weighs him each month.");
        var approval = await EnterAsync(manager);
        foreach (var name in new[] { "Robin Thistlewood", "Merle Thistlewood" }) await ApproveAsync(approval, name);
        foreach (var name in new[] { "Robin Thistlewood", "Merle Thistlewood" }) await RingAsync(desk, name);
        await ReadAsync(school);
        await OnTimeAsync();
        await Checks.FinishAsync();
    }

    [Fact]
    public async Task At_night_the_duty_team_acts_alone_and_approval_follows()
    {
        Host.Clock.Pass(TimeSpan.FromHours(13));
        var (night, manager, caller) = (await Town.JoinAsync(Role.FrontDoorWorker, "Nyla Nightjar", "council", "emergency-duty-team"), await Town.ManagerAsync(), await Town.CallerAsync());
        worker = night;
        var school = await EnterAsync(caller);
        await school.PressAsync("Refer a child");
        await school.TickAsync("Yes");
        await school.WriteAsync("If so, what is happening?", "He is on the roof and nobody is at home");
        await school.PressAsync("Continue");
        await school.ArrivesAsync("Add a child");
        await school.GetByText("Ring now.").WaitForAsync();
        await Checks.CheckAsync(school, "a child in danger, to be named");
        await school.WriteAsync("Child's given name", "Robin");
        await school.PressAsync("Save and continue");
        await school.GetByText("as an urgent contact").WaitForAsync();
        await Checks.CheckAsync(school, "the form of a child in danger");

        var duty = await EnterAsync(night);
        await GoAsync(duty, "/messages");
        await duty.GetByRole(AriaRole.Button, new() { Name = "Open message: A child is said to be in danger now" }).ClickAsync();
        await duty.SeesAsync("He is on the roof and nobody is at home", "Red: a child may not be safe now");
        await MatchAsync(duty, "None of these: make a record of the child");
        await DecideAsync(duty, "Referral to social care", "child-in-need", d => d.ChooseAsync("What is the next step?", "Strategy discussion at once"), "The fire service has him. Thank you.", heeds: false);
        var contact = await Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().SingleAsync());
        (contact.Stage, contact.ActedAt is not null, contact.ToldAt is not null).ShouldBe((ContactStage.AwaitingApproval, true, true));
        await ApproveAsync(await EnterAsync(manager), "Robin");
        (await Town.RowAsync<Contact>(contact.Id)).Stage.ShouldBe(ContactStage.Finished);
        await Checks.FinishAsync();
    }

    private async Task WriteAsync(IPage school)
    {
        await Checks.CheckAsync(school, "a school's work");
        await school.PressAsync("Refer a child");
        await school.ArrivesAsync("Refer a child");
        await school.PressAsync("Continue");
        (await school.ProblemAsync()).ShouldContain("Choose whether a child is in danger now");
        await Checks.CheckAsync(school, "refer a child, with nothing chosen");
        await school.TickAsync("No");
        await school.PressAsync("Continue");
        await ChildAsync(school, "Add a child", "Robin", "He carries his brother home");
        await ChildAsync(school, "Add another child", "Merle", "He cries when it gets dark");
        await school.FollowAsync("The family");
        await school.WriteAsync("Who lives with them, and who looks after them?", "The mother and the two boys");
        await school.PressAsync("Save and continue");
        await school.FollowAsync("Why you may share this");
        await school.TickAsync("Consent: the family agreed, freely and knowing what to");
        await school.TickAsync("Early help is offered");
        await school.WriteAsync("Who agreed, and when?", "The mother, this morning");
        await Checks.CheckAsync(school, "why it may be shared");
        await school.PressAsync("Save and continue");
        await school.PressAsync("Check and send");
        await school.SeesAsync("What is missing before it can be sent");
        await Checks.CheckAsync(school, "check, with something missing");
        await school.FollowAsync("What the family knows");
        await school.TickAsync("Yes");
        await school.WriteAsync("How and when is it safe to reach the child and the family?", "After midday");
        await school.PressAsync("Save and continue");
        await school.FollowAsync("The level of need");
        await school.TickAsync("Extensive");
        await school.PressAsync("Save and continue");
        await school.FollowAsync("You");
        await school.TickAsync("School");
        await school.WriteAsync("How can the front door reach you today?", "0115 496 0613");
        await school.PressAsync("Save and continue");
        await Checks.CheckAsync(school, "the list of topics");
        await school.PressAsync("Check and send");
        await school.PressAsync("Send to the front door");
        await school.SeesAsync("What became of it", "Being looked at");
        await Checks.CheckAsync(school, "what was sent");
    }

    private async Task ChildAsync(IPage school, string button, string name, string worry)
    {
        await school.PressAsync(button);
        await school.ArrivesAsync("Add a child");
        await school.WriteAsync("Child's given name", name);
        await school.WriteAsync("Child's family name", "Thistlewood");
        await school.WriteAsync("What do you fear may happen to this child?", "That he is alone when something happens");
        await school.WriteAsync("What worries you about how this child is doing?", worry);
        await school.WriteAsync("What does this child say?", "\"I lock the door\"");
        if (name == "Robin") await Checks.CheckAsync(school, "a child of the form");
        await school.PressAsync("Save and continue");
        await school.SeesAsync($"{name} Thistlewood");
    }

    private async Task FindAsync(IPage desk, string name, string which)
    {
        await GoAsync(desk, "/contacts");
        await desk.FollowAsync(name);
        await desk.SeesAsync("What the referral form says", "After midday", "Children who are referred with this one");
        await Checks.CheckAsync(desk, $"the contact of {name}");
        await MatchAsync(desk, which);
    }

    private static async Task MatchAsync(IPage desk, string which)
    {
        await desk.PressAsync("Say who this child is");
        await desk.ArrivesAsync("Who is this child?");
        await desk.TickAsync(which);
        await desk.PressAsync("Save");
        await desk.PressAsync("Take this contact");
    }

    private async Task DecideAsync(IPage desk, string outcome, string reason, Func<IPage, Task> moreAsync, string answer, bool heeds = true)
    {
        await desk.PressAsync("Decide");
        await desk.ArrivesAsync("Decide what is to be done");
        await desk.TickAsync(outcome);
        await moreAsync(desk);
        await desk.GetByLabel("Reason", new() { Exact = true }).SelectOptionAsync(reason);
        await desk.WriteAsync("Why, in your own words", "The school says it as it is");
        await desk.WriteAsync("What the caller is told", answer);
        if (heeds) await desk.TickAsync("I have read who must not be told and how it is safe, and this heeds it");
        await Checks.CheckAsync(desk, $"decide on {outcome}");
        await desk.GetByRole(AriaRole.Button, new() { NameRegex = new("approval") }).ClickAsync();
        await desk.SeesAsync("Awaiting approval");
    }

    private async Task ApproveAsync(IPage desk, string name)
    {
        await GoAsync(desk, "/");
        await desk.FollowAsync(name);
        await desk.PressAsync("Approve the decision");
        await desk.PressAsync("Approve");
        await desk.SeesAsync("Decision approved");
    }

    private async Task RingAsync(IPage desk, string name)
    {
        await GoAsync(desk, "/");
        await desk.SeesAsync("Callers to be told");
        await desk.FollowAsync(name);
        await desk.PressAsync("Tell the caller");
        await desk.SeesAsync($"They are told why in person or by telephone by {When.Minute(Host.Clock.Now.AddHours(24))}", "They have been told in writing.", "0115 496 0613");
        await desk.TickAsync("Yes");
        await desk.WriteAsync("How were they told?", "by telephone");
        await desk.TickAsync("Somebody spoke with them, in person or by telephone");
        await desk.TickAsync("I have read who must not be told and how it is safe, and this heeds it");
        await Checks.CheckAsync(desk, $"ring the school about {name}");
        await desk.PressAsync("Save");
        await desk.SeesAsync("The professional was told in person or by telephone", "Finished");
    }

    private async Task ReadAsync(IPage school)
    {
        await GoAsync(school, "/referrals");
        await school.Locator("main th a").First.ClickAsync();
        await school.SeesAsync("Early help. Answered on", "Contact only, with advice or a service. Answered on");
        await Checks.CheckAsync(school, "both answers");
        await school.GetByRole(AriaRole.Row, new() { NameRegex = new("Robin Thistlewood") }).GetByRole(AriaRole.Link).ClickAsync();
        await school.SeesAsync("A family worker rings the mother this week.", "Why: ");
        await school.SeesNothingOfAsync("The school says it as it is");
        await Checks.CheckAsync(school, "an answer");
    }

    /// <summary>By the table of limits nothing was late, and nothing runs on.</summary>
    private async Task OnTimeAsync()
    {
        var clocks = await Town.ReadAsync(db => db.Clocks.AsNoTracking().ToListAsync());
        clocks.Select(c => c.Rule).Distinct().ShouldBe(["referral-decision", "contact-acknowledgement", "contact-approval", "referral-not-accepted-feedback"], ignoreOrder: true);
        clocks.ShouldAllBe(c => c.StoppedAt != null && c.StoppedAt <= c.DueAt && c.BreachedAt == null);
        clocks.Where(c => c.Rule == "referral-not-accepted-feedback").Select(c => c.DueAt - c.StartedAt).ShouldAllBe(due => due == TimeSpan.FromHours(24));
    }
}
