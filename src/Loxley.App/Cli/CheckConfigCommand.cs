using System.CommandLine;

namespace Loxley.App.Cli;

/// <summary><c>loxley check-config</c>: says of each setting whether it works, and what to do where it does not.</summary>
internal static class CheckConfigCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var (data, partnership, json) = (Shared.Data(), Shared.Partnership(), Shared.Json());
        var command = new Command("check-config", "Check the settings, the protocol and everything this host needs") { data, partnership, json };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var checks = await new ConfigChecks(parsed.GetValue(data)!, variable ?? Environment.GetEnvironmentVariable, parsed.GetValue(partnership)).RunAsync();
            var ok = checks.All(check => check.Ok);
            if (parsed.GetValue(json)) await output.WriteJsonAsync(new { Ok = ok, Checks = checks });
            else foreach (var line in Lines(checks)) await output.WriteLineAsync(line);
            return ok ? 0 : 1;
        });
        return command;
    }

    private static IEnumerable<string> Lines(IReadOnlyList<ConfigCheck> checks)
    {
        foreach (var check in checks)
        {
            yield return $"{(check.Ok ? "ok" : "wrong"),-5}  {check.Name,-9}  {check.Says}";
            foreach (var problem in check.Problems) yield return $"{"",-18}{problem}";
        }
    }
}
