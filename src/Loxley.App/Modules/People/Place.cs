using System.Globalization;

namespace Loxley.App.Modules.People;

/// <summary>A place in a list that is ordered by time: the entry after which it goes on.</summary>
public sealed record Place(DateTime At, Guid Id)
{
    public static Place? Read(string? text) =>
        text?.Split('.') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTime.MaxValue.Ticks && Guid.TryParseExact(id, "N", out var entry)
            ? new Place(new DateTime(at, DateTimeKind.Utc), entry)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.Ticks}.{Id:N}");
}
