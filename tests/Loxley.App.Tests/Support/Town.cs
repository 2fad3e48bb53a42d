using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Jobs;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.PassOnWorry;
using Loxley.App.Modules.People;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Support;

/// <summary>Somebody of a town, with the address they sign in by.</summary>
internal sealed record Member(Actor Actor, string Email)
{
    public Guid Id => Actor.MemberId;
}

/// <summary>A partnership of a test's own.</summary>
internal sealed partial class Town
{
    public const string Password = "a long enough password";

    private readonly TestHost host;

    private Town(TestHost host, Partnership partnership)
    {
        this.host = host;
        Partnership = partnership;
    }

    public Partnership Partnership { get; }

    public static async Task<Town> MakeAsync(TestHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        var id = Ids.At(host.Clock.Now);
        var partnership = new Partnership { Id = id, Slug = $"town-{id:N}", Protocol = "nottingham" };
        db.Add(partnership);
        await scope.ServiceProvider.GetRequiredService<Machinery>().SaveAsync(db);
        return new Town(host, partnership);
    }

    /// <summary>The only partnership of a host that has one.</summary>
    public static async Task<Town> OfAsync(TestHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return new Town(host, await scope.ServiceProvider.GetRequiredService<LoxleyDb>().Set<Partnership>().SingleAsync());
    }

    public Task<Member> WorkerAsync(string name = "Wanda Fieldfare") => JoinAsync(Role.FrontDoorWorker, name, "council", "children-and-families-direct");

    public Task<Member> ManagerAsync(string name = "Magnus Redwing") => JoinAsync(Role.FrontDoorManager, name, "council", "children-and-families-direct");

    public Task<Member> CallerAsync(string name = "Carys Dunnock") => JoinAsync(Role.ReferringProfessional, name, "schools", "school-safeguarding-leads");

    public async Task<Member> JoinAsync(Role role, string name, string agency, string? team)
    {
        var email = $"{Ids.Next():N}@town.example";
        var member = await RunAsync(null, (services, _) =>
            services.GetRequiredService<Joining>().JoinAsync(new NewMember(name, email, Password, role, agency, team)));
        return new Member(member.AsActor("nottingham"), email);
    }

    /// <summary>Ends a member's part in the town now.</summary>
    public Task<int> LeaveAsync(Member member) => RunAsync(null, async (_, db) =>
    {
        var row = await db.Memberships.SingleAsync(m => m.Id == member.Id);
        var act = db.Begin("LeaveTown");
        row.Until = act.At;
        db.Take(Deed.Of(new MessageRead(row.Id, act.At)));
        return await db.SaveChangesAsync();
    });

    /// <summary>Lets a colleague stand in for a member, from now for some days.</summary>
    public Task<Guid> CoverAsync(Member away, Member stands, int days = 7) => RunAsync(away, async (_, db) =>
    {
        var (one, other) = (await db.Memberships.SingleAsync(m => m.Id == away.Id), await db.Memberships.SingleAsync(m => m.Id == stands.Id));
        var act = db.Begin("GiveCover");
        var today = London.Date(act.At);
        var (cover, deed) = Cover.Give(one, other, (today, today.AddDays(days)), CoverReason.Leave, [], act.At);
        db.Take(deed.With([.. (await CoverKeeper.RestingOnAsync(db, away.Id, act.At)).Select(g => cover.GroundFor(g, act.At))]));
        await db.SaveChangesAsync();
        return cover.Id;
    });

    /// <summary>Signs a member in and gives their browser.</summary>
    public async Task<Visitor> EnterAsync(Member member) => await host.NewVisitor().SignInAsync(member.Email);

    /// <summary>Runs something as a member, or as the system.</summary>
    public async Task<T> RunAsync<T>(Member? member, Func<IServiceProvider, LoxleyDb, Task<T>> work)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Set(member?.Actor ?? Actor.System(Partnership.Id, "nottingham", "Test"));
        return await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<LoxleyDb>());
    }

    public Task<T> ReadAsync<T>(Func<LoxleyDb, Task<T>> read) => RunAsync(null, (_, db) => read(db));

    /// <summary>The one row of an id.</summary>
    public Task<T> RowAsync<T>(Guid id)
        where T : Entity => ReadAsync(db => db.Set<T>().AsNoTracking().SingleAsync(row => row.Id == id));

    /// <summary>A job looks through this town alone: the database holds the towns of other tests, whose clocks are not its own.</summary>
    public async Task LookAsync<TJob>()
        where TJob : PartnershipJob
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().LookAsync(Partnership);
    }

    /// <summary>How many acts have been done here; a refusal is none.</summary>
    public Task<int> ActsAsync() => ReadAsync(db => db.Set<ActRow>().CountAsync());

    /// <summary>The act that stated a fact about a record; it was stated once.</summary>
    public Task<ActRow> ActOfAsync<TFact>(Guid record)
        where TFact : Fact => ReadAsync(db => db.Facts.Where(f => f.RecordId == record && f.Name == typeof(TFact).Name).Join(db.Set<ActRow>(), f => f.ActId, a => a.Id, (_, a) => a).SingleAsync());

    /// <summary>The latest clock of a rule on a record.</summary>
    public Task<ClockRow> ClockAsync(Guid record, string rule) =>
        ReadAsync(db => db.Clocks.AsNoTracking().Where(c => c.RecordId == record && c.Rule == rule).OrderByDescending(c => c.StartedAt).FirstAsync());

    /// <summary>Closes a child's record to all but a manager.</summary>
    public async Task RestrictAsync(Member manager, Guid child)
    {
        using var visitor = await EnterAsync(manager);
        await visitor.GoAsync($"/children/{child}/restrict");
        await visitor.PressAsync("Restrict this record", ("Reason", "A relative works here"));
    }

    /// <summary>Sends somebody word.</summary>
    public Task<Guid> MessageAsync(Member to, string subject = "There is news", string link = "/messages") => RunAsync(null, async (_, db) =>
    {
        var act = db.Begin("Test");
        var sent = Message.To(to.Id, subject, link, Guid.Empty, () => Ids.At(act.At), act.At);
        // A message is part of an act about something else.
        db.Take(sent.And(Deed.Of(new MemberJoined(to.Id, act.At, to.Actor.Role, to.Actor.Agency!, to.Actor.Team))));
        await db.SaveChangesAsync();
        return sent.Added.OfType<Message>().Single().Id;
    });

    /// <summary>Opens a child's record as a member without other ground.</summary>
    public Task<Guid> GlassAsync(Member by, Guid child) => RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("BreakGlass", "missing-child");
        var (glass, deed) = GlassBreak.Break(child, by.Actor, "missing-child", "A neighbour rang", () => Ids.At(act.At), act.At, []);
        db.Take(deed);
        await db.SaveChangesAsync();
        return glass.Id;
    });

    public Task<Guid> ChildAsync(Member by, string given = "Robin", string family = "Thistlewood", DateOnly? bornOn = null, PersonDetails? like = null) => RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("RecordChild");
        var id = Ids.At(act.At);
        var details = (like ?? new PersonDetails()) with { GivenName = given, FamilyName = family, BornOn = bornOn ?? like?.BornOn };
        db.Take(Person.Record(details, id, Ids.At(act.At), by.Actor, db.Protocol.AgencyName(by.Actor.Agency), act.At).Deed);
        await db.SaveChangesAsync();
        return id;
    });

    public Task<Guid> ContactAsync(Member by, Guid child, Member? caller = null, DateTime? receivedAt = null, bool toldItArrived = false, string worry = "Often hungry at school", Func<ContactDetails, ContactDetails>? adjust = null) =>
        RunAsync(by, async (_, db) => (await ReceiveAsync(db, "RecordContact", (adjust ?? (c => c))(new ContactDetails
        {
            ChildId = child,
            ReceivedAt = receivedAt ?? db.Now,
            Method = "telephone",
            Source = "2A",
            CallerName = caller?.Actor.Name ?? "A neighbour",
            CallerId = caller?.Id,
            Worry = worry,
            FamilyKnows = true,
            ToldItArrived = toldItArrived,
        }))).Contact);

    /// <summary>A contact about a child of whom nobody has said who it is.</summary>
    public Task<Guid> UnmatchedAsync(Member by, Member? caller = null, string given = "Robin", string family = "Thistlewood") => ContactAsync(by, Guid.Empty, caller, adjust: c => c with
    {
        ChildId = null, Described = new DescribedChild { GivenName = given, FamilyName = family, BornOn = new DateOnly(2015, 3, 31), Address = "4 Alder Row", Postcode = "LX1 1AA", Besides = "Goes to Elder School" },
    });

    /// <summary>Passes on a worry about a child whose record the member may not see, and gives the act's id.</summary>
    public Task<Guid> PassOnAsync(Member by, Guid child, Member owner) => RunAsync(by, async (_, db) => (await ReceiveAsync(db, PassOnWorryModel.Act, new ContactDetails
    {
        ChildId = child, ReceivedAt = db.Now, Method = "telephone", Source = "1B", Worry = "Seen alone at night", FamilyKnows = true, ToldItArrived = true,
    }, [owner.Id])).Act);

    private static async Task<(Guid Contact, Guid Act)> ReceiveAsync(LoxleyDb db, string name, ContactDetails details, IReadOnlyList<Guid>? owners = null)
    {
        var act = db.Begin(name);
        var door = db.Protocol.TeamFor(TeamPurpose.FrontDoor, DateOnly.FromDateTime(act.At));
        var (contact, deed) = details.Receive(Ids.At(act.At), () => Ids.At(act.At), new ContactReaders(door) { Owners = owners }, act.At);
        db.Take(deed);
        await db.SaveChangesAsync();
        return (contact.Id, act.Id);
    }

    /// <summary>Does something to a contact as a member.</summary>
    public Task<int> ActAsync(Member by, Guid contact, Func<Contact, DateTime, Deed> deed) => RunAsync(by, async (_, db) =>
    {
        var row = await db.Set<Contact>().SingleAsync(c => c.Id == contact);
        var act = db.Begin("Test");
        db.Take(deed(row, act.At));
        return await db.SaveChangesAsync();
    });

    /// <summary>Somebody works with a child from today on: a member, or one who does not sign in here.</summary>
    public Task<Guid> InvolveAsync(Member by, Guid child, Member? member = null, string role = "social-worker", string name = "Ida Kestrel") => RunAsync(by, async (_, db) =>
    {
        var act = db.Begin("InvolveWorker");
        var details = new InvolvementDetails(member?.Actor.Name ?? name, role, "council", null, "An assessment", London.Date(act.At));
        var (involvement, deed) = Involvement.Begin(child, member?.Id, details, db.Protocol.Label(ListIds.InvolvementRoles, role), () => Ids.At(act.At), act.At);
        db.Take(deed);
        await db.SaveChangesAsync();
        return involvement.Id;
    });

    /// <summary>A decision with all that its outcome needs.</summary>
    public static ContactDecision Decision(Contact contact, string outcome = "referral", string reason = "child-in-need", string why = "Because of what was said") => new(outcome, reason, why)
    {
        Answer = "Thank you. This is what we do now.",
        AdviceOrService = outcome == ContactOutcomes.ContactOnly ? $"The children's centre. {why}" : null,
        PassedTo = outcome == ContactOutcomes.AllocatedWorker ? new PassedTo(null, "Ida Kestrel") : null,
        AgreedBy = outcome == ContactOutcomes.EarlyHelp ? "The mother, to a family worker" : null,
        NextStep = outcome == ContactOutcomes.Referral ? ReferralNextSteps.Assessment : null,
        ArrivedOn = outcome == ContactOutcomes.Referral ? contact.ReceivedOn : null,
    };

    public async Task DecideAsync(Member by, Guid contact, string outcome = "referral", string reason = "child-in-need", string why = "Because of what was said")
    {
        await ActAsync(by, contact, (c, at) => c.Take(by.Actor, at));
        await ActAsync(by, contact, (c, at) => c.Decide(by.Actor, Decision(c, outcome, reason, why), Approval.First, at));
    }
}
