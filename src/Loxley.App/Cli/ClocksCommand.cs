using System.CommandLine;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Protocol;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Cli;

/// <summary><c>loxley clocks</c>: the time limits of the law and of the protocol, and when something is due by them.</summary>
internal static class ClocksCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var command = new Command("clocks", "The time limits of the law and of the protocol");
        command.Subcommands.Add(ClocksListCommand.Make(variable));
        command.Subcommands.Add(ClocksDueCommand.Make(variable));
        return command;
    }

    /// <summary>The rules of the partnership named, or of the only protocol there is.</summary>
    public static async Task<RuleBook> RulesAsync(string data, string? partnership, Func<string, string?>? variable)
    {
        var settings = await Shared.OpenAsync(data, variable);
        await using var services = Shared.Services(settings);
        await using var scope = services.CreateAsyncScope();
        var store = services.GetRequiredService<ProtocolStore>();
        var here = await scope.ServiceProvider.GetRequiredService<LoxleyDb>().Set<Partnership>().AsNoTracking()
            .Where(p => partnership == null || p.Slug == partnership).Select(p => p.Protocol).Distinct().ToListAsync();
        var choices = here.Count > 0 ? here : [.. store.Partnerships.Where(id => partnership is null || id == partnership)];
        return choices switch
        {
            [var one] => store.Rules(one),
            [] => throw new RefusedException($"There is no partnership called {partnership} here. There is a protocol for: {string.Join(", ", store.Partnerships)}."),
            _ => throw new RefusedException($"Say which partnership with --partnership: {string.Join(", ", choices.Order(StringComparer.Ordinal))}."),
        };
    }
}
