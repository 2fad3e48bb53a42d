namespace Loxley.Core.Clocks;

/// <summary>The time limits of law and national guidance, as dated rows with their sources.</summary>
public static partial class Statute
{
    /// <summary>Every row, in the order in which a child's way through the services meets them.</summary>
    public static IReadOnlyList<ClockRule> Rules { get; } = [.. FrontDoor()];
}
