using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ViewChild;

/// <summary>Somebody with a part in the child's records, or a setting where the child is registered, and why.</summary>
public sealed record Involved(string Who, IReadOnlyList<string> Whys, DateTime Since, DateTime? Until);

/// <summary>A child's page: who it is, who is involved and why, what is due, and what has happened.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(5)]
public sealed class ViewChildModel(LoxleyDb db) : ChildIdPage(db)
{
    private const int Latest = 15;

    private static readonly string[] Routine = [.. FactTypes.Of(Weight.Routine)];

    public override RecordPart Part => RecordPart.Overview;

    /// <summary>Why the reader may see this record.</summary>
    public string Why { get; private set; } = "";

    public IReadOnlyList<Involved> Involved { get; private set; } = [];

    public IReadOnlyList<DueLine> Due { get; private set; } = [];

    /// <summary>The latest of what has happened, without routine work.</summary>
    public IReadOnlyList<ChronologyLine> Chronology { get; private set; } = [];

    public bool HappenedEarlier { get; private set; }

    public bool MayRestrict => Child.RestrictedAt is null && Db.Actor.Role.Holds(Right.ChildRestrict);

    public bool MayRecordContact => Db.Actor.Role.Holds(Right.ContactRecord);

    public bool MaySeeTrail => Db.Actor.Role.Holds(Right.TrailRead);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        Why = ((Subject)HttpContext.Items["childId"]!).Why;
        Involved = await InvolvedAsync(ct);
        Due = await Panels.DueAsync(Db, Db.Clocks.Where(c => c.ChildId == ChildId && c.StoppedAt == null && c.EndedAt == null), ct);
        var lines = await Panels.ChronologyAsync(Db, Db.Facts.Where(f => f.ChildId == ChildId && !EF.Constant(Routine).Contains(f.Name)), Latest + 1, ct);
        Chronology = [.. lines.Take(Latest)];
        HappenedEarlier = lines.Count > Latest;
    }

    /// <summary>Those with a part in the records, whoever else works with the child, and then the schools and practices where the child is registered. One query reads the people.</summary>
    private async Task<IReadOnlyList<Involved>> InvolvedAsync(CancellationToken ct)
    {
        var now = Db.Now;
        var grounds = Db.Grounds.Where(g => g.ChildId == ChildId && g.Kind != GroundKind.Purpose && ((g.From <= now && g.Until > now) || g.Kind == GroundKind.BreakGlass))
            .LeftJoin(Db.Memberships, g => g.MemberId, m => m.Id, (g, m) => new
            {
                Opened = g.Kind == GroundKind.BreakGlass,
                g.SourceId,
                PartyOrRole = g.Party,
                Name = m!.Name,
                Agency = m!.Agency,
                g.Why,
                From = (DateTime?)g.From,
                Until = (DateTime?)g.Until,
                Since = (DateOnly?)null,
            });
        // Whoever signs in here has a ground, and the others have none.
        var others = Db.Set<Involvement>().Where(i => i.ChildId == ChildId && i.Until == null && i.MemberId == null).Select(i => new
        {
            Opened = false,
            SourceId = i.Id,
            PartyOrRole = i.Role,
            i.Name,
            i.Agency,
            i.Why,
            From = (DateTime?)null,
            Until = (DateTime?)null,
            Since = (DateOnly?)i.Since,
        });
        var all = await grounds.Concat(others).ToListAsync(ct);
        // Somebody who opened the record goes on seeing how that is reviewed, and has no part in the child's record by it.
        // Told apart here: asked in the query, each ground looks at all the others.
        var opened = all.Where(g => g.Opened).Select(g => g.SourceId).ToHashSet();
        var people = all.Where(g => g.From <= now && g.Until > now && (g.Opened || !opened.Contains(g.SourceId))).GroupBy(r => r.PartyOrRole).Select(g => new Involved(
            Who(g.Key, g.First().Name, g.First().Agency),
            [.. g.OrderBy(r => r.From).Select(r => r.Why).Distinct()],
            g.Min(r => r.From)!.Value,
            g.Max(r => r.Until) is { } until && until < Ground.Never ? until : null));
        var unsigned = all.Where(r => r.Since is not null).Select(r => new Involved(
            $"{r.Name}, {Protocol.AgencyName(r.Agency)}", [$"{Protocol.Label(ListIds.InvolvementRoles, r.PartyOrRole)}: {r.Why}"], London.Midnight(r.Since!.Value), null));
        var settings = Registrations.Select(r => new Involved(Protocol.SettingName(r.Setting), [Protocol.Setting(r.Setting)?.Kind.Label() ?? "Setting"], London.Midnight(r.Since), null));
        return [.. people.Concat(unsigned).OrderBy(i => i.Since), .. settings];
    }

    private string Who(string party, string? name, string? agency)
    {
        if (name is not null) return $"{name}, {Protocol.AgencyName(agency)}";
        var parts = party.Split(':', 2);
        return parts[0] == "team" ? Protocol.TeamName(parts[1]) : Protocol.AgencyName(parts[1]);
    }
}
