using System.Globalization;

namespace Loxley.Core.Time;

/// <summary>Age on a date. A person born on 29 February reaches an age on 1 March in a year without that day.</summary>
public static class Age
{
    /// <summary>The date on which an age is reached.</summary>
    /// <param name="born">Date of birth.</param>
    /// <param name="years">The age.</param>
    public static DateOnly Reached(DateOnly born, int years)
    {
        var birthday = born.AddYears(years);
        return birthday.Day == born.Day ? birthday : birthday.AddDays(1);
    }

    /// <summary>Whole years of age; negative before the birth.</summary>
    /// <param name="born">Date of birth, or the expected one.</param>
    /// <param name="on">The date of reading.</param>
    public static int Years(DateOnly born, DateOnly on)
    {
        var years = on.Year - born.Year;
        return on < Reached(born, years) ? years - 1 : years;
    }

    /// <summary>"unborn", "under 1", or the number of years, for a list or a sentence.</summary>
    /// <param name="born">Date of birth, or the expected one.</param>
    /// <param name="on">The date of reading.</param>
    public static string Words(DateOnly born, DateOnly on) => Years(born, on) switch
    {
        < 0 => "unborn",
        0 => "under 1",
        var years => years.ToString(CultureInfo.InvariantCulture),
    };
}
