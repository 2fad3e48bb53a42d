using System.Globalization;

namespace Loxley.App.Tests.Support;

/// <summary>A stopped clock. LOXLEY_TODAY moves the whole suite to an awkward day; timers never ring.</summary>
internal sealed class TestClock : TimeProvider
{
    private static readonly DateTimeOffset Usual = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);

    private DateTimeOffset now = Environment.GetEnvironmentVariable("LOXLEY_TODAY") is { Length: > 0 } today
        ? DateTimeOffset.Parse(today, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : Usual;

    public DateTime Now => now.UtcDateTime;

    public override DateTimeOffset GetUtcNow() => now;

    public void Set(DateTime instant) => now = new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc));

    public void Pass(TimeSpan time) => now += time;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new NeverRings();

    private sealed class NeverRings : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
