namespace Loxley.Core.Clocks;

/// <summary>The time limits of law and national guidance, as dated rows with their sources.</summary>
public static partial class Statute
{
    /// <summary>
    /// Every row: the front door and protection, care and leaving care, incidents and complaints, education. A limit and
    /// its extension are two rows; the extension starts when the first limit ends.
    /// </summary>
    public static IReadOnlyList<ClockRule> Rules { get; } = [.. FrontDoor, .. Care, .. Incidents, .. Education];

    private static ClockRule Row(
        string id, string name, int quantity, ClockUnit unit, string starts, string stops, Authority authority, Mark mark,
        string notes = "") => new()
        {
            Id = id, Name = name, Quantity = quantity, Unit = unit, Starts = starts, Stops = stops,
            Source = authority.Source, Edition = authority.Edition, From = authority.From, To = authority.To,
            Mark = mark, Notes = notes,
        };

    private static ClockRule Unfixed(
        string id, string name, string starts, string stops, Authority authority, Mark mark, string notes) =>
        Row(id, name, 0, ClockUnit.NoFixedLimit, starts, stops, authority, mark, notes);

    private sealed record Authority(string Source, string Edition, DateOnly From, DateOnly? To = null)
    {
        public Authority At(string section) => this with { Source = $"{Source}, {section}" };
    }
}
