using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>A form at which something reaches the front door or is decided there, opened and with what is typed into it.</summary>
/// <param name="Visitor">Who has it open.</param>
/// <param name="By">As whom they are signed in; nobody at the public door.</param>
/// <param name="Button">What is pressed.</param>
/// <param name="Typed">What is typed, words in the first field.</param>
/// <param name="Saved">How often what was typed is saved.</param>
internal sealed record Door(Visitor Visitor, Member? By, string Button, (string Field, string Value)[] Typed, Func<Task<int>> Saved)
{
    public const string Public = "the public door";
    public const string Record = "a contact recorded before the child is found";
    public const string RecordOnChild = "a contact recorded on a child's page";
    public const string PassOn = "a worry passed on";
    public const string Topic = "a topic of a referral form";
    public const string ReferChild = "a child of a referral form";
    public const string Send = "a referral form sent";
    public const string Decide = "a decision";
    public const string Approve = "an approval";

    private const string Words = "He is out alone at night,\nand cold";

    public static IReadOnlyList<string> All { get; } = [Public, Record, RecordOnChild, PassOn, Topic, ReferChild, Send, Decide, Approve];

    /// <summary>Those at which somebody is signed in.</summary>
    public static TheoryData<string> SignedIn { get; } = [.. All.Where(d => d != Public)];

    public static TheoryData<string> Every { get; } = [.. All];

    /// <summary>Those at which something may be said more than once.</summary>
    public static TheoryData<string> Receiving { get; } = [Public, Record, RecordOnChild, PassOn];

    /// <summary>Those at which a child is described.</summary>
    public static IReadOnlyList<string> Describing { get; } = [Public, Record, ReferChild];

    public static async Task<Door> OpenAsync(string name, TestHost host, Town town)
    {
        var worker = await town.WorkerAsync();
        return name switch
        {
            Public => new(await host.NewVisitor().GoAsync($"/worried/{town.Partnership.Slug}"), null, "Send",
                [("Worry", Words), ("Child.Besides", "About seven"), ("Source", "1B"), ("Named", "false"), ("FamilyKnows", "unknown"), ("Safely.NotToTell", "The family")], ContactsAsync),
            Record => await EnterAsync(worker, "/contacts/new", "Record this contact",
                [("Worry", Words), ("Source", "1B"), ("FamilyKnows", "unknown"), ("Child.GivenName", "Robin")], ContactsAsync),
            RecordOnChild => await EnterAsync(worker, $"/children/{await town.ChildAsync(worker)}/contacts/new", "Record this contact",
                [("Worry", Words), ("Source", "1B"), ("FamilyKnows", "true")], ContactsAsync),
            PassOn => await EnterAsync(worker, $"/pass-on/{await RestrictedAsync()}", "Pass this worry on", [("Worry", Words), ("Source", "1B"), ("FamilyKnows", "true")], ContactsAsync),
            Topic or ReferChild or Send => await ReferringAsync(name),
            Decide => await EnterAsync(worker, $"/contacts/{await TakenAsync()}/decide", "Send to a manager for approval",
                [("Rationale", Words), ("Outcome", "referral"), ("OutcomeReason", "child-in-need"), ("NextStep", ReferralNextSteps.Assessment)],
                () => town.ReadAsync(db => db.Set<Contact>().CountAsync(c => c.Rationale == Words && c.Stage == ContactStage.AwaitingApproval))),
            Approve => await EnterAsync(await town.ManagerAsync(), $"/contacts/{await DecidedAsync()}/approve", "Approve", [("Note", Words)],
                () => town.ReadAsync(db => db.Set<Referral>().CountAsync())),
            _ => throw new ArgumentException(name, nameof(name)),
        };

        async Task<Door> EnterAsync(Member by, string page, string button, (string, string)[] typed, Func<Task<int>> saved) =>
            new(await (await town.EnterAsync(by)).GoAsync(page), by, button, typed, saved);

        async Task<Door> ReferringAsync(string form)
        {
            var author = await town.CallerAsync();
            var referral = await town.ReferralAsync(author, null, "Robin");
            return form switch
            {
                Topic => await EnterAsync(author, $"/referrals/{referral}/family", "Save and continue", [("Answers[household]", Words)],
                    () => town.ReadAsync(async db => ReferralAnswers.Read((await db.Set<ReferralForm>().AsNoTracking().SingleAsync()).Answers).Of("household") == Words ? 1 : 0)),
                ReferChild => await EnterAsync(author, $"/referrals/{referral}/children/new", "Save and continue", [("Child.Besides", Words), ("Child.GivenName", "Merle"), ("Answers[voice]", Words)],
                    () => town.ReadAsync(db => db.Set<ReferredChild>().CountAsync(c => c.Description == Words))),
                _ => await EnterAsync(author, $"/referrals/{referral}/check", "Send to the front door", [], ContactsAsync),
            };
        }

        Task<int> ContactsAsync() => town.ReadAsync(db => db.Set<Contact>().CountAsync());

        async Task<Guid> RestrictedAsync()
        {
            var child = await town.ChildAsync(worker);
            await town.RestrictAsync(await town.ManagerAsync(), child);
            return child;
        }

        async Task<Guid> TakenAsync()
        {
            var contact = await town.ContactAsync(worker, await town.ChildAsync(worker));
            await town.ActAsync(worker, contact, (c, at) => c.Take(worker.Actor, at));
            return contact;
        }

        async Task<Guid> DecidedAsync()
        {
            var contact = await town.ContactAsync(worker, await town.ChildAsync(worker));
            await town.DecideAsync(worker, contact);
            return contact;
        }
    }

    /// <summary>What pressing the button sends.</summary>
    public List<KeyValuePair<string, string>> Fields => Visitor.Fields(Visitor.FormOf(Button), Typed);
}
