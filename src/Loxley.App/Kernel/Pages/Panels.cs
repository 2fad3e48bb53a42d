using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.Core.Clocks;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Pages;

/// <summary>A clock as a list shows it.</summary>
public sealed record DueLine(Guid ClockId, Guid RecordId, string Name, string Due, string Left, bool Late, bool Explained, string Source)
{
    /// <summary>It measures what the referrer does and delays nothing here, so that it is never shown as late.</summary>
    public bool OfReferrer { get; init; }
}

/// <summary>Limits as a page shows them, and whether its reader may say why one was late.</summary>
public sealed record LimitsView(IReadOnlyList<DueLine> Lines, bool CanExplain);

/// <summary>A fact as a chronology shows it.</summary>
public sealed record ChronologyLine(DateTime HappenedAt, DateTime RecordedAt, string Sentence, string? By, string? Link)
{
    /// <summary>Whether only the day is known.</summary>
    public bool DayOnly { get; init; }
}

/// <summary>What every record page shows of clocks and facts.</summary>
public static class Panels
{
    /// <summary>Clocks in the order in which they are due.</summary>
    public static async Task<IReadOnlyList<DueLine>> DueAsync(LoxleyDb db, IQueryable<ClockRow> clocks, CancellationToken ct)
    {
        var rows = await clocks.AsNoTracking().OrderBy(c => c.DueAt ?? Ground.Never).Take(50).ToListAsync(ct);
        return [.. rows.Select(row => Line(db, row))];
    }

    /// <summary>Facts, newest first.</summary>
    public static async Task<IReadOnlyList<ChronologyLine>> ChronologyAsync(LoxleyDb db, IQueryable<FactRow> facts, int most, CancellationToken ct)
    {
        var rows = await facts.AsNoTracking().OrderByDescending(f => f.HappenedAt).ThenByDescending(f => f.ActId).ThenByDescending(f => f.Position).Take(most)
            .Join(db.Set<ActRow>(), f => f.ActId, a => a.Id, (f, a) => new { f.Name, f.Content, f.HappenedAt, RecordedAt = a.At, f.ActId, f.Position, a.ActorName })
            .ToListAsync(ct);
        return [.. rows.OrderByDescending(r => r.HappenedAt).ThenByDescending(r => r.ActId).ThenByDescending(r => r.Position).Select(r =>
        {
            var fact = FactTypes.Read(r.Name, r.Content);
            return new ChronologyLine(r.HappenedAt, r.RecordedAt, fact.Say(db.Protocol), r.ActorName, fact.Link) { DayOnly = fact.DayOnly };
        })];
    }

    public static DueLine Line(LoxleyDb db, ClockRow row)
    {
        var rule = db.Rules.Find(row.Rule, row.RuleFrom);
        var words = (row.DueOn, row.DueAt) switch
        {
            ({ } on, { } at) => rule.Unit == ClockUnit.Hours ? When.Minute(at) : When.Day(on),
            _ => "No fixed limit",
        };
        var left = Left(db, row);
        var ofReferrer = rule.RunsOn == Bearer.Referrer;
        return new DueLine(row.Id, row.RecordId, rule.Name, words, left.Words, left.Late && !ofReferrer, row.LateReason is not null, rule.Source) { OfReferrer = ofReferrer };
    }

    /// <summary>When the limit runs out that a fact starts; nothing where no rule is started by it, or the rule gives no number.</summary>
    /// <typeparam name="TFact">The fact.</typeparam>
    /// <param name="db">Holds the rules of the partnership.</param>
    /// <param name="since">When the fact happened.</param>
    public static DateTime? DueBy<TFact>(LoxleyDb db, DateTime since)
        where TFact : Fact => db.Rules.RulesStartedBy(typeof(TFact).Name, London.Date(since)) is [var rule, ..] ? DueTime.From(rule, since, BankHolidays.EnglandAndWales)?.At : null;

    /// <summary>How long a clock has left, or how it ended, as a line of a list begins.</summary>
    public static TimeLeft Left(LoxleyDb db, ClockRow row)
    {
        if (row.DueOn is not { } on || row.DueAt is not { } at) return new TimeLeft("", Late: false);
        var (unit, due) = (db.Rules.Find(row.Rule, row.RuleFrom).Unit, new DueTime(on, at, row.Provisional));
        var left = (row.StoppedAt ?? row.EndedAt) is { } end
            ? TimeLeft.AtEnd(unit, due, end, BankHolidays.EnglandAndWales)
            : TimeLeft.Until(unit, due, db.Now, BankHolidays.EnglandAndWales);
        return left with { Words = char.ToUpperInvariant(left.Words[0]) + left.Words[1..] };
    }
}
