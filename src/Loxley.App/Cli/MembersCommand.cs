using System.CommandLine;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Cli;

/// <summary><c>loxley members</c>: who has a part in a partnership.</summary>
internal static class MembersCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var command = new Command("members", "Who has a part in a partnership");
        command.Subcommands.Add(List(variable));
        command.Subcommands.Add(MembersAddCommand.Make(variable));
        command.Subcommands.Add(End(variable));
        return command;
    }

    private static Command List(Func<string, string?>? variable)
    {
        var (data, partnership, json) = (Shared.Data(), Shared.Partnership(), Shared.Json());
        var command = new Command("list", "List everybody with a part now") { data, partnership, json };
        command.SetAction((parsed, _) => InsideAsync(parsed.GetValue(data)!, parsed.GetValue(partnership), variable, async (_, db) =>
        {
            var (output, now) = (parsed.InvocationConfiguration.Output, db.Now);
            var members = await db.Memberships.Where(m => m.From <= now && m.Until > now).Join(db.Set<Account>(), m => m.AccountId, a => a.Id, (m, a) => new { Member = m, a.Email })
                .OrderBy(m => m.Member.Name).ThenBy(m => m.Email).AsNoTracking().ToListAsync(CancellationToken.None);
            if (parsed.GetValue(json))
            {
                await output.WriteJsonAsync(members.Select(m => new { m.Member.Name, m.Email, Role = m.Member.Role.ToString(), m.Member.Agency, m.Member.Team, m.Member.From }));
                return;
            }
            IReadOnlyList<string[]> rows = [["Name", "Email", "Role", "Agency", "Team"], .. members.Select(m => new[] { m.Member.Name, m.Email!, m.Member.Role.ToString(), m.Member.Agency, m.Member.Team ?? "" })];
            foreach (var line in Words.Table(rows)) await output.WriteLineAsync(line);
        }));
        return command;
    }

    private static Command End(Func<string, string?>? variable)
    {
        var (data, partnership) = (Shared.Data(), Shared.Partnership());
        var email = new Argument<string>("email") { Description = "The address that they sign in by" };
        var command = new Command("end", "End somebody's part now: they are out at their next request") { email, data, partnership };
        command.SetAction((parsed, _) => InsideAsync(parsed.GetValue(data)!, parsed.GetValue(partnership), variable, async (services, _) =>
        {
            var member = await services.GetRequiredService<Joining>().LeaveAsync(parsed.GetValue(email)!);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{member.Name} has no part here any more.");
        }));
        return command;
    }

    /// <summary>Does something as the operator of a partnership.</summary>
    public static async Task<int> InsideAsync(string data, string? partnership, Func<string, string?>? variable, Func<IServiceProvider, LoxleyDb, Task> work)
    {
        var settings = await Shared.OpenAsync(data, variable);
        await using var services = Shared.Services(settings);
        await using var scope = services.CreateAsyncScope();
        await Shared.ActAsOperatorAsync(scope.ServiceProvider, partnership);
        await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<LoxleyDb>());
        return 0;
    }
}
