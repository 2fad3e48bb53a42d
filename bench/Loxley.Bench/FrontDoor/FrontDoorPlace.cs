using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.Bench.Cities;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.Bench.FrontDoor;

/// <summary>The referral forms of one professional that are asked for.</summary>
internal sealed record FormsOfOne(Guid Unsent, Guid Sent);

/// <summary>A city to which referral forms were added, and contacts until so many are open. What a city of <c>--city</c> lacks stays in it.</summary>
internal sealed class FrontDoorPlace
{
    private const int Contacts = 5_000;

    /// <summary>How many forms each professional has sent before.</summary>
    private const int Sent = 10;

    /// <summary>How many contacts one act writes down, so that they are there in a minute.</summary>
    private const int InOneAct = 25;

    private readonly CityRandom chance = new(4, "front door");
    private readonly CityRoom room;

    private FrontDoorPlace(CityRoom room) => this.room = room;

    /// <summary>By the name of the professional.</summary>
    public Dictionary<string, FormsOfOne> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>How many contacts are open, of those that a worker sees.</summary>
    public int Open { get; private set; }

    /// <summary>Contacts about which nothing is decided yet.</summary>
    public IReadOnlyList<Guid> ToDecide { get; private set; } = [];

    public static async Task<FrontDoorPlace> MakeAsync(CityPlace city)
    {
        await Report.TellAsync("writing referral forms and contacts");
        await using var inside = await CityRoom.OpenAsync(city);
        var place = new FrontDoorPlace(inside);
        foreach (var professional in inside.Of(Role.ReferringProfessional)) await place.ReferAsync(professional);
        await place.FillAsync();
        return place;
    }

    private async Task ReferAsync(Actor professional)
    {
        var sent = Guid.Empty;
        for (var n = 0; n < Sent; n++) sent = await WriteAsync(professional, send: true);
        Forms[professional.Name] = new(await WriteAsync(professional, send: false), sent);
    }

    /// <summary>A form about two of a family, with every topic answered.</summary>
    private Task<Guid> WriteAsync(Actor professional, bool send) => room.AsAsync(professional, async db =>
    {
        var act = db.Begin("WriteReferral");
        var (form, deed) = ReferralForm.Begin(Ids.At(act.At), act.Actor, danger: false, null, () => Ids.At(act.At), act.At);
        var described = Described();
        List<ReferredChild> children = [.. CityReferred.Boys.Select(_ => new ReferredChild { Id = Ids.At(act.At), FormId = form.Id, AddedAt = act.At })];
        foreach (var (child, answers) in children.Zip(CityReferred.Boys)) deed = deed.And(child.Write(described with { GivenName = Described().GivenName }, answers, act.At).With(child));
        foreach (var topic in ReferralTopics.All) deed = deed.And(form.Write(topic, CityReferred.Family, act.At));
        db.Take(deed);
        if (send) await new ReferralPost(db, new CallerNews(db, room.Settings)).SendAsync(form, children, act);
        await db.SaveChangesAsync();
        return form.Id;
    });

    private async Task FillAsync()
    {
        var workers = room.Of(Role.FrontDoorWorker);
        var missing = Contacts - await OpenAsync(workers[0]);
        var children = missing > 0 ? await room.ChildrenAsync(workers[0], missing) : [];
        foreach (var (some, n) in children.Chunk(InOneAct).Select((some, n) => (some, n))) await RecordAsync(workers[n % workers.Count], some);
        Open = await OpenAsync(workers[0]);
        var undecided = await room.AsAsync(workers[0], db => db.Set<Contact>().Where(c => c.Stage == ContactStage.Waiting || c.Stage == ContactStage.Taken).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync());
        ToDecide = CityRoom.Spread(undecided, undecided.Count);
    }

    private Task<int> OpenAsync(Actor worker) => room.AsAsync(worker, db => db.Set<Contact>().Unfinished().CountAsync());

    /// <summary>Contacts of the last hours. Every second is about a child who is not found on record yet, and one in five is taken.</summary>
    private Task<int> RecordAsync(Actor worker, Guid[] children) => room.AsAsync(worker, async db =>
    {
        var act = db.Begin("RecordContact");
        var readers = new ContactReaders(db.Protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(act.At)));
        foreach (var (child, n) in children.Select((child, n) => (child, n)))
        {
            var (contact, deed) = Details(n % 2 == 0 ? child : null, act.At).Receive(Ids.At(act.At), () => Ids.At(act.At), readers, act.At);
            db.Take(n % 5 == 0 ? deed.And(contact.Take(act.Actor, act.At)) : deed);
        }
        return await db.SaveChangesAsync();
    });

    private ContactDetails Details(Guid? child, DateTime at) => new()
    {
        ChildId = child,
        Described = child is null ? Described() : null,
        ReceivedAt = at.AddSeconds(-chance.Between(1, 2 * 60 * 60)),
        Method = "telephone",
        Source = "2A",
        CallerName = new CityNames(chance).Full(),
        CallerReach = "0115 496 0613",
        Worry = CityWords.Worry(chance),
        FamilyKnows = true,
        ToldItArrived = false,
    };

    private DescribedChild Described()
    {
        var names = new CityNames(chance);
        var family = names.Family();
        var (address, postcode) = new CityStreets(chance).Next();
        return new() { GivenName = names.Given(family), FamilyName = family, BornOn = new DateOnly(2012, 1, 1).AddDays(chance.Below(4_000)), Address = address, Postcode = postcode };
    }
}
