using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.People;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>One child whose record a manager has closed to all others, and one opening of it that waits for review.</summary>
internal sealed class RestrictedStory(CityScribe scribe)
{
    /// <summary>The first contact after this that is not a referral is about the child.</summary>
    public static DateTime ComesAfter { get; } = London.Midnight(new DateOnly(2025, 11, 10));

    private static readonly DateTime Restricted = London.Instant(new DateOnly(2026, 2, 3), new TimeOnly(10, 20));

    private Guid child;
    private Actor owner = null!;
    private IReadOnlyList<Guid> records = [];

    public bool Told => records.Count > 0;

    /// <summary>Closes the record to all but a manager.</summary>
    /// <param name="rows">All that is known about the child, not yet sent.</param>
    /// <param name="manager">Who answers for the record from now on.</param>
    /// <returns>The rows with those that this made.</returns>
    public IReadOnlyList<Entity> Restrict(IReadOnlyList<Entity> rows, Actor manager)
    {
        var person = rows.OfType<Person>().Single();
        var open = rows.OfType<Ground>().Where(g => g.ChildId == person.Id).ToList();
        (child, owner, records) = (person.Id, manager, [.. open.Select(g => g.SubjectId).Distinct()]);
        var before = scribe.Read(person);
        var grounds = open.Where(g => g.Kind is GroundKind.Agency or GroundKind.Team).Select(scribe.Read).ToList();
        var act = scribe.Begin("RestrictChild", Restricted, manager);
        var deed = person.Restrict(manager, "Somebody who works for the council is a relative", open, () => scribe.Chance.Id(Restricted), Restricted);
        scribe.Save(act, deed, [], [before, .. grounds]);
        return [.. rows, .. deed.Added];
    }

    /// <summary>Somebody opens the record without other ground, and tells the owner by doing so.</summary>
    /// <param name="hand">The hand of the live tail.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    public void BreakGlass(CityScribe hand, Actor by, DateTime at)
    {
        Guid NewId() => hand.Chance.Id(at);
        const string Ground = "immediate-danger";
        const string Reason = "The police rang: the child may be at an address they are going to now";
        var act = hand.Begin("BreakGlass", at, by, Ground);
        var (glass, deed) = GlassBreak.Break(child, by, Ground, Reason, NewId, at, records);
        var told = deed.And(Message.To(
            owner.MemberId, "A record you answer for was opened without other ground", "/break-glass-reviews", glass.Id, NewId, at));
        var clocks = new List<ClockRow>();
        hand.Save(act, told, clocks);
        hand.Keep([.. told.Added, .. clocks]);
    }
}
