using System.Globalization;
using Loxley.Core.Time;

namespace Loxley.App.Kernel.Pages;

/// <summary>Dates and times as the pages write them, in London's time.</summary>
public static class When
{
    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateTime instant) => Day(London.Date(instant));

    public static string Minute(DateTime instant)
    {
        var local = London.Local(instant);
        return local.ToString("d MMMM yyyy 'at' h:mm", CultureInfo.InvariantCulture) + (local.Hour < 12 ? "am" : "pm");
    }
}
