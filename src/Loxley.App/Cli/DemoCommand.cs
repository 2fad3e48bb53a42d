using System.CommandLine;
using System.Globalization;
using Loxley.App.Demo;
using Loxley.App.Kernel.Data;
using Loxley.Core.Time;

namespace Loxley.App.Cli;

/// <summary><c>loxley demo</c>: makes the invented city in an empty folder or database.</summary>
internal static class DemoCommand
{
    /// <summary>Whose city it is where nobody says.</summary>
    public const string Protocol = "nottingham";

    public static Option<double> Scale() =>
        new("--scale") { Description = "How large the city is: 1 has 66,000 children", DefaultValueFactory = _ => 0.05 };

    public static Command Make(Func<string, string?>? variable)
    {
        var data = Shared.Data();
        var scale = Scale();
        var seed = new Option<long>("--seed") { Description = "The same seed makes the same city", DefaultValueFactory = _ => 1 };
        var today = new Option<DateOnly?>("--today")
        {
            Description = "The day on which the city's latest contacts came, such as 2026-09-16; today if not given",
            CustomParser = StartMoment.ParseDate,
        };
        var partnership = new Option<string>("--partnership") { Description = "The partnership, by its protocol", DefaultValueFactory = _ => Protocol };
        var command = new Command("demo", "Make the invented city: every person in it is made up") { data, scale, seed, today, partnership };
        command.SetAction(async (parsed, _) =>
        {
            var settings = LoxleySettings.Read(parsed.GetValue(data)!, variable);
            var options = new DemoOptions(
                parsed.GetValue(partnership)!, parsed.GetValue(seed), parsed.GetValue(scale), Now(parsed.GetValue(today), Shared.Time));
            await DemoCity.MakeAsync(settings, options, Shared.Time, parsed.InvocationConfiguration.Error);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"The invented city is ready. Start it with: loxley serve --data {settings.DataFolder}"));
            await parsed.InvocationConfiguration.Output.WriteLineAsync(DemoSignIns.Text);
            return 0;
        });
        return command;
    }

    /// <summary>Late in the morning of the day named, or now.</summary>
    public static DateTime Now(DateOnly? today, TimeProvider time) =>
        today is { } day && day != London.Date(time.Now()) ? London.Instant(day, new TimeOnly(11, 0)) : time.Now();
}
