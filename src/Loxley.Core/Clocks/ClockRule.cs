using System.Globalization;

namespace Loxley.Core.Clocks;

/// <summary>The unit a limit is counted in. Each unit has one counting rule, in <see cref="DueTime"/>.</summary>
public enum ClockUnit
{
    /// <summary>Days other than Saturdays, Sundays and bank holidays of England and Wales. The start day is day 0.</summary>
    WorkingDays,

    /// <summary>Every day counts. The start day is day 0.</summary>
    CalendarDays,

    /// <summary>Seven calendar days each.</summary>
    Weeks,

    /// <summary>The corresponding date of a later month, or that month's last day where there is none.</summary>
    Months,

    /// <summary>Elapsed hours between instants, weekends, holidays and clock changes included.</summary>
    Hours,

    /// <summary>Days on which the school is open to pupils; needs a school's own calendar.</summary>
    SchoolDays,

    /// <summary>Half-day attendance sessions; needs a school's own register.</summary>
    SchoolSessions,

    /// <summary>No quantity in law: as soon as possible, or set by the local protocol.</summary>
    NoFixedLimit,
}

/// <summary>How far the wording of a rule has been checked.</summary>
public enum Mark
{
    /// <summary>Read in a copy of the source.</summary>
    V,

    /// <summary>Known from background and not re-read: check the source before relying on it.</summary>
    K,
}

/// <summary>Who set a rule.</summary>
public enum RuleOrigin
{
    /// <summary>Law or national guidance. It is code and cannot be edited in a protocol.</summary>
    Statute,

    /// <summary>A partnership's own protocol.</summary>
    Local,
}

/// <summary>Whose time a clock measures.</summary>
public enum Bearer
{
    /// <summary>The agency that answers for the child: what is late is late in its own work.</summary>
    Agency,

    /// <summary>Whoever told of the worry: it delays nobody else's work, and they are reminded.</summary>
    Referrer,
}

/// <summary>
/// One dated row of law or local rule: what starts a clock, how long it runs, what stops it, and where that is written.
/// A change of law closes one row (<see cref="To"/>) and opens another with the same <see cref="Id"/>.
/// </summary>
public sealed record ClockRule
{
    /// <summary>Stable name in kebab-case, such as <c>referral-decision</c>. One id may have several dated rows.</summary>
    public required string Id { get; init; }

    /// <summary>The clock as the field calls it, a noun phrase.</summary>
    public required string Name { get; init; }

    /// <summary>How many units; zero for <see cref="ClockUnit.NoFixedLimit"/>, and where the limit is the same day.</summary>
    public required int Quantity { get; init; }

    /// <summary>What <see cref="Quantity"/> counts.</summary>
    public required ClockUnit Unit { get; init; }

    /// <summary>The limit in words: "45 working days", "1 month", "the same day", "no fixed limit".</summary>
    public string Limit => Unit switch
    {
        ClockUnit.NoFixedLimit => "no fixed limit",
        _ when Quantity == 0 => "the same day",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Quantity} {UnitName(Unit)}{(Quantity == 1 ? "" : "s")}"),
    };

    /// <summary>The event in the world that starts it, in words.</summary>
    public required string Starts { get; init; }

    /// <summary>The event in the world that ends it, in words.</summary>
    public required string Stops { get; init; }

    /// <summary>Names of the facts that start it; empty while the room that would state them is awaited.</summary>
    public IReadOnlyList<string> StartFacts { get; init; } = [];

    /// <summary>Names of the facts that stop it. Where there are several, every one is needed.</summary>
    public IReadOnlyList<string> StopFacts { get; init; } = [];

    /// <summary>Names of the facts that end it without its purpose having been met, such as a record made in error.</summary>
    public IReadOnlyList<string> EndFacts { get; init; } = [];

    /// <summary>The document that sets the limit, with its section.</summary>
    public required string Source { get; init; }

    /// <summary>Which edition of <see cref="Source"/> was read.</summary>
    public required string Edition { get; init; }

    /// <summary>First start date the row applies to.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last start date the row applies to; none while it is in force.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the wording was checked.</summary>
    public required Mark Mark { get; init; }

    /// <summary>Law, or a partnership's protocol.</summary>
    public RuleOrigin Origin { get; init; } = RuleOrigin.Statute;

    /// <summary>Whose time it measures.</summary>
    public Bearer RunsOn { get; init; } = Bearer.Agency;

    /// <summary>Edge cases, extensions and exemptions that a practitioner needs to know, in words.</summary>
    public string Notes { get; init; } = "";

    /// <summary>The room that will state its facts is not built yet.</summary>
    public bool Awaited => StartFacts.Count == 0;

    /// <summary>Whether the row applies to a clock that starts on <paramref name="date"/> (a London date).</summary>
    public bool InForce(DateOnly date) => From <= date && (To is null || date <= To);

    private static string UnitName(ClockUnit unit) => unit switch
    {
        ClockUnit.WorkingDays => "working day",
        ClockUnit.CalendarDays => "day",
        ClockUnit.Weeks => "week",
        ClockUnit.Months => "month",
        ClockUnit.Hours => "hour",
        ClockUnit.SchoolDays => "school day",
        ClockUnit.SchoolSessions => "school session",
        ClockUnit.NoFixedLimit => "",
    };
}
