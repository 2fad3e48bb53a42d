using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Loxley.App.Kernel.Data;

/// <summary>Instants are UTC and cut to microseconds, which is what both databases keep.</summary>
public static class Instant
{
    public static DateTime Now(this TimeProvider time) => Cut(time.GetUtcNow().UtcDateTime);

    public static DateTime Cut(DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMicrosecond));

    /// <summary>Refuses an instant of any other kind on its way in, and says it is UTC on its way out (SQLite loses that).</summary>
    public sealed class Converter() : ValueConverter<DateTime, DateTime>(
        instant => Checked(instant),
        stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

    private static DateTime Checked(DateTime instant) => instant.Kind == DateTimeKind.Utc
        ? instant
        : throw new ArgumentException("An instant is UTC.", nameof(instant));
}
