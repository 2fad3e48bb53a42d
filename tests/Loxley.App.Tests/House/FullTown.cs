using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.PassOnWorry;
using Loxley.App.Modules.People;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.App.Tests.Support;
using Loxley.Core.Families;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.House;

/// <summary>A town with something on every page: a member of each role, children seen and unseen, contacts at every stage.</summary>
internal sealed class FullTown
{
    private readonly TestHost host;

    private readonly Telling telling;

    private FullTown(TestHost host, Telling telling, Town town, IReadOnlyDictionary<Role, Member> members) =>
        (this.host, this.telling, Town, Members) = (host, telling, town, members);

    public Town Town { get; }

    public IReadOnlyDictionary<Role, Member> Members { get; }

    /// <summary>Everybody that a page can name.</summary>
    public Dictionary<string, Guid> Children { get; } = [];

    private Member Worker => Members[Role.FrontDoorWorker];

    private Member Manager => Members[Role.FrontDoorManager];

    private Member Caller => Members[Role.ReferringProfessional];

    public static async Task<FullTown> MakeAsync(TestHost host, Telling? told = null)
    {
        told ??= new Telling();
        var town = await Town.MakeAsync(host);
        var members = new Dictionary<Role, Member>
        {
            [Role.FrontDoorWorker] = await town.WorkerAsync(told.Member("Wanda")),
            [Role.FrontDoorManager] = await town.ManagerAsync(told.Member("Magnus")),
            [Role.ReferringProfessional] = await town.CallerAsync(told.Member("Carys")),
        };
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.System && !members.ContainsKey(r)).ToList())
        {
            members[role] = await town.JoinAsync(role, $"{role.Label()} of the town", "council", null);
        }
        var full = new FullTown(host, told, town, members);
        if (told.Several > 0) await full.FillAsync();
        return full;
    }

    /// <summary>The ids of the rows that a route parameter may lead to: <c>contactId</c> leads to a contact, <c>clockId</c> to a clock.</summary>
    public Task<List<Guid>> IdsAsync(string parameter) => Town.ReadAsync(async db =>
    {
        if (parameter == "passedOnId") return await db.Set<ActRow>().Where(a => a.Name == PassOnWorryModel.Act).Select(a => a.Id).ToListAsync();
        if (parameter is "childId" or "unseenChildId") return await db.Set<Person>().Where(p => p.Kind == PersonKind.Child).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync();
        var name = parameter[..^2];
        var entity = db.Model.GetEntityTypes().Select(e => e.ClrType)
            .SingleOrDefault(t => t.IsSubclassOf(typeof(Entity)) && (Same(t.Name, name) || Same(t.Name, name + "Row")))
            ?? throw new InvalidOperationException($"No table is named after {parameter}.");
        var set = (IQueryable<Entity>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(entity).Invoke(db, null)!;
        return await set.Where(e => e.PartnershipId == Town.Partnership.Id).OrderBy(e => e.Id).Select(e => e.Id).ToListAsync();
    });

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private async Task FillAsync()
    {
        var first = await ChildAsync(Worker, "Robin");
        // Whoever looks at the first few contacts meets one about a child not found yet, and one that an adviser has in hand.
        await Town.ActAsync(Worker, await Town.UnmatchedAsync(Worker, Caller, "Godwit", telling.Child.FamilyName), (c, at) => c.Amend(c.Worry, Heeded, at));
        await ReferAsync();
        for (var i = 0; i < telling.Several; i++)
        {
            var child = await ChildAsync(Worker, Given(i, Wrens));
            foreach (var stage in Enum.GetValues<ContactStage>()) await ContactAsync(i == 0 ? first : child, stage, Outcomes[i % Outcomes.Length]);
            await KeepAsync(Worker, "contact", child);
            await RecordAsync(i == 0 ? first : child, child, i);
            var owl = await RestrictedAsync(Given(i, "Owl", "Harrier", "Kestrel"));
            await GlassAsync(owl, reviewed: i == 0);
            await Town.PassOnAsync(Worker, owl, Manager);
            foreach (var member in Members.Values) await MessageAsync(member);
        }
        for (var i = 0; i < telling.Several; i++)
        {
            await Town.UnmatchedAsync(Worker, Caller, Given(i, "Dotterel", "Plover", "Knot"), telling.Child.FamilyName);
            await KeepAsync(Worker, "new-contact", Ids.At(host.Clock.Now), ("Worry", telling.Worry));
        }
        await FamilyAsync(first);
        await DuplicatesAsync(first);
        await RestrictedAsync("Nightjar");
        await Town.CoverAsync(Worker, Manager);
        foreach (var member in Members.Values.Where(m => m.Actor.Role.Holds(Right.ChildSearch))) await KeepAsync(member, "search", Guid.Empty, ("Query", telling.Child.FamilyName));
    }

    private static readonly (string Outcome, string Reason)[] Outcomes = [("referral", "child-in-need"), ("early-help", "step-down"), ("contact-only", "advice-given")];

    private static readonly SafeContact Heeded = new()
    {
        NotToTell = "The stepfather", HowSafely = "By day, on the mother's own telephone", CommunicationNeeds = "An interpreter for Polish", AddressToHide = "The aunt's, from the stepfather",
    };

    private static readonly string[] Wrens = ["Wren", "Siskin", "Dunlin"];

    /// <summary>The given name of the person who comes at a place of a list: a town with more people than names counts them.</summary>
    private static string Given(int at, params string[] names) => at < names.Length ? names[at] : $"{names[0]} {at}";

    private async Task<Guid> ChildAsync(Member by, string given)
    {
        var id = await Town.ChildAsync(by, given, telling.Child.FamilyName, like: telling.Child);
        Children[$"{given} {telling.Child.FamilyName}"] = id;
        return id;
    }

    /// <summary>A contact of long ago, so that its clocks are late, at a stage.</summary>
    private async Task ContactAsync(Guid child, ContactStage stage, (string Outcome, string Reason) decided)
    {
        // Ids lie in the order of time: who looks at the first few contacts meets every stage.
        host.Clock.Pass(TimeSpan.FromSeconds(1));
        var contact = await Town.ContactAsync(Worker, child, Caller, host.Clock.Now.AddDays(-20), worry: telling.Worry, adjust: telling.Contact);
        if (stage == ContactStage.Waiting) return;
        if (stage == ContactStage.ForSocialWorker)
        {
            await Town.ActAsync(Worker, contact, (c, at) => c.Take(Worker.Actor, at));
            await Town.ActAsync(Worker, contact, (c, at) => c.PassToSocialWorker(Worker.Actor, telling.Reason, at).And(c.Rate("red", null, at)));
            return;
        }
        if (stage == ContactStage.Taken)
        {
            await Town.ActAsync(Worker, contact, (c, at) => c.Take(Worker.Actor, at));
            await KeepAsync(Worker, "decision", contact);
            return;
        }
        await Town.DecideAsync(Worker, contact, decided.Outcome, decided.Reason, telling.Reason);
        if (stage == ContactStage.AwaitingApproval) return;
        await Town.ActAsync(Manager, contact, (c, at) => c.Approve(Manager.Actor, null, at));
        if (decided.Outcome == "referral") await TakeOnAsync(contact);
        if (stage == ContactStage.Finished) await Town.ActAsync(Worker, contact, (c, at) => c.Tell("by telephone", byVoice: true, at));
    }

    /// <summary>Social care takes a contact on.</summary>
    private Task<int> TakeOnAsync(Guid id) => ActAsync(Worker, async (db, at) =>
    {
        var contact = await db.Set<Contact>().SingleAsync(c => c.Id == id);
        var earlier = await db.Set<Referral>().Where(r => r.ChildId == contact.ChildId).Select(r => new EarlierReferral(r.Number, r.ReceivedOn)).ToListAsync();
        return Referral.Receive(contact, earlier, 12, () => Ids.At(at), "council", null, at);
    });

    /// <summary>Referrals that are begun, urgent, left unsent, and sent.</summary>
    private async Task ReferAsync()
    {
        await Town.ReferralAsync(Caller);
        await Town.ReferralAsync(Caller, null, "Avocet", "Brambling");
        await Town.ReferralAsync(Caller, telling.Worry[..Math.Min(3_000, telling.Worry.Length)], "Crossbill");
        var sent = await Town.ReferralAsync(Caller, null, "Firecrest", "Gannet");
        await Town.SendAsync(Caller, sent);
        await Town.DoAsync<ReferralForm>(Caller, await Town.ReferralAsync(Caller, null, "Hobby"), (f, at) => f.Leave(null, 4, () => Ids.At(at), at));
    }

    /// <summary>A family of three generations, and people who work with the child.</summary>
    private Task<int> FamilyAsync(Guid child) => ActAsync(Worker, async (db, at) =>
    {
        Guid NewId() => Ids.At(at);
        var person = await db.Set<Person>().SingleAsync(p => p.Id == child);
        var deed = Deed.Of();
        void Add(string given, RelationType type, PersonKind kind)
        {
            var details = new PersonDetails
            {
                Kind = kind, GivenName = given, FamilyName = telling.Child.FamilyName, Sex = "F", Address = telling.Child.Address,
                OtherNames = [new OtherName(NameKind.KnownAs, given, telling.MemberFamilyName)], Identifiers = [new PersonIdentifier(IdentifierKind.Nhs, "9434765919")],
            };
            var (relative, made) = Person.Record(details, NewId(), NewId(), Worker.Actor, "An agency", at);
            Children[relative.Name] = relative.Id;
            deed = deed.And(made).And(Relationship.Record(person, relative, new Tie(type, false, Responsibility.Holds, type == RelationType.Parent, false), NewId(), at).Deed);
        }
        foreach (var i in Enumerable.Range(0, telling.Several))
        {
            Add(Given(i, "Merle", "Linnet", "Teal"), RelationType.Sibling, PersonKind.Child);
            Add(Given(i, "Avis", "Columba", "Marta"), RelationType.Grandparent, PersonKind.Adult);
            var details = new InvolvementDetails($"Dr {telling.Member("Heron")}", "gp", "gp-practices", "0115 496 0000", telling.Reason[..Math.Min(300, telling.Reason.Length)], DateOnly.FromDateTime(at));
            deed = deed.And(Involvement.Begin(child, null, details, "GP", NewId, at).Deed);
            var (registration, registered) = Registration.Begin(person, db.Protocol.Settings[i].Id, DateOnly.FromDateTime(at).AddDays(-i), [], NewId(), at);
            deed = deed.And(registered);
            // The last is one where the child no longer goes.
            if (i == telling.Several - 1) deed = deed.And(registration.End(DateOnly.FromDateTime(at), telling.Reason[..Math.Min(300, telling.Reason.Length)], at));
        }
        Add("Ouzel", RelationType.Parent, PersonKind.Adult);
        return deed;
    });

    /// <summary>Notes, warnings and drafts in a child's record.</summary>
    private async Task RecordAsync(Guid child, Guid other, int number)
    {
        await KeepAsync(Worker, "note", child, ("Text", telling.Worry));
        var note = await Town.NoteAsync(Worker, child, telling.Worry, host.Clock.Now.AddDays(-number), significant: number == 0, "home-visit",
            other == child ? [] : [new NoteChild(other, Shown: true, telling.Reason, telling.Reason)]);
        await Town.DoAsync<Note>(Worker, note, (n, at) => n.Correct(Worker.Actor, telling.Reason, telling.Reason, Ids.At(at), at));
        if (number == 1) await Town.DoAsync<Note>(Worker, note, (n, at) => n.Withdraw(Worker.Actor, telling.Reason, at));
        var soon = DateOnly.FromDateTime(host.Clock.Now.AddDays(1 + number));
        var warning = await Town.WarningAsync(Worker, child, telling.Reason, reviewOn: soon);
        if (number == 0) await Town.DoAsync<Warning>(Manager, warning, (w, at) => w.Agree(Manager.Actor, at));
        var document = await Town.DocumentAsync(Worker, child, telling.Reason[..Math.Min(200, telling.Reason.Length)]);
        if (number == 1) await Town.DoAsync<Document>(Worker, document, (d, at) => d.Withdraw(Worker.Actor, telling.Reason, at));
        if (number == 1) await Town.DoAsync<Warning>(Worker, warning, (w, at) => w.End(Worker.Actor, telling.Reason, at));
    }

    /// <summary>Records that wait to be judged, and some judged each way.</summary>
    private async Task DuplicatesAsync(Guid first)
    {
        List<Guid> others = [.. Enumerable.Range(0, telling.Several).Select(i => Children[$"{Given(i, Wrens)} {telling.Child.FamilyName}"])];
        for (var i = 0; i < others.Count; i++)
        {
            await Town.PairAsync(others[i], i == 0 ? first : others[i - 1], 0.99 - (0.01 * (i % 9)));
            if (i == 0) continue;
            var judgement = await Town.JudgeAsync(Manager, first, others[i], i switch { 1 => first, 2 => null, 3 => others[i], _ => null }, telling.Reason);
            if (i == 2) await Town.WithdrawAsync(Manager, judgement, telling.Reason);
        }
    }

    private async Task<Guid> RestrictedAsync(string given)
    {
        var id = await ChildAsync(Manager, given);
        using var visitor = await Town.EnterAsync(Manager);
        await (await visitor.GoAsync($"/children/{id}/restrict")).PressAsync("Restrict this record", ("Reason", telling.Reason));
        return id;
    }

    private async Task GlassAsync(Guid child, bool reviewed)
    {
        var glass = Guid.Empty;
        await ActAsync(Worker, (_, at) =>
        {
            var (row, deed) = GlassBreak.Break(child, Worker.Actor, "immediate-danger", telling.Reason, () => Ids.At(at), at, []);
            glass = row.Id;
            return Task.FromResult(deed);
        });
        if (reviewed) await ActAsync(Manager, async (db, at) => (await db.Set<GlassBreak>().SingleAsync(g => g.Id == glass)).Review(Manager.Actor, true, telling.Reason, at));
    }

    private Task<int> MessageAsync(Member to) => ActAsync(null, (_, at) =>
        Task.FromResult(Message.To(to.Id, "There is news", "/messages", Guid.Empty, () => Ids.At(at), at).And(Deed.Of(new MessageRead(Guid.Empty, at)))));

    private Task<bool> KeepAsync(Member by, string form, Guid subject, params (string Field, string Value)[] fields) => Town.RunAsync(by, async (services, _) =>
    {
        await services.GetRequiredService<Drafts>().KeepAsync(form, subject, fields.ToDictionary(f => f.Field, f => f.Value));
        return true;
    });

    private Task<int> ActAsync(Member? by, Func<LoxleyDb, DateTime, Task<Deed>> decide) => Town.RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("FillTown");
        db.Take(await decide(db, act.At));
        return await db.SaveChangesAsync();
    });
}
