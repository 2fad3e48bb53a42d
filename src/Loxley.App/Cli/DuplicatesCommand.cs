using System.CommandLine;
using System.Globalization;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.People.Search;

namespace Loxley.App.Cli;

/// <summary>
/// <c>loxley duplicates</c>: records of a whole partnership that may be of one person, by id, with score and reasons and no
/// names. It makes the list anew that people judge from.
/// </summary>
internal static class DuplicatesCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var (data, partnership, json) = (Shared.Data(), Shared.Partnership(), Shared.Json());
        var least = new Option<double>("--least") { Description = "The least score, from 0.8 to 1", DefaultValueFactory = _ => PossibleDuplicates.Least };
        var command = new Command("duplicates", "List records that may be of one person") { least, data, partnership, json };
        command.SetAction(async (parsed, _) =>
        {
            if (parsed.GetValue(least) is not (>= 0.8 and <= 1)) throw new RefusedException("--least must be between 0.8 and 1.");
            var output = parsed.InvocationConfiguration.Output;
            var settings = await Shared.OpenAsync(parsed.GetValue(data)!, variable);
            await using var services = Shared.Services(settings);
            await using var scope = services.CreateAsyncScope();
            await Shared.ActAsOperatorAsync(scope.ServiceProvider, parsed.GetValue(partnership));
            var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
            var all = await PossibleDuplicates.FindAsync(db, Math.Min(parsed.GetValue(least), PossibleDuplicates.Least));
            await PossibleDuplicates.KeepAsync(db, scope.ServiceProvider.GetRequiredService<Machinery>(), all);
            List<PossibleDuplicate> found = [.. all.Where(d => d.Likeness.Score >= parsed.GetValue(least))];
            if (parsed.GetValue(json)) await output.WriteJsonAsync(found.Select(d => new { d.First, d.Second, Score = Math.Round(d.Likeness.Score, 3), d.Likeness.Reasons }));
            else foreach (var line in Lines(found)) await output.WriteLineAsync(line);
            return 0;
        });
        return command;
    }

    private static IEnumerable<string> Lines(List<PossibleDuplicate> found) => found.Count == 0
        ? ["No two records are so much alike."]
        :
        [
            .. Words.Table(
            [
                ["Score", "One record", "The other", "Why"],
                .. found.Select(d => new[] { d.Likeness.Score.ToString("0.00", CultureInfo.InvariantCulture), $"/people/{d.First}", $"/people/{d.Second}", d.Reasons }),
            ]),
            "",
            "A score proves nothing. Restricted records, people with a sealed link and pairs that somebody has judged are left out.",
        ];
}
