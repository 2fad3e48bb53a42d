using System.CommandLine;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;

namespace Loxley.App.Cli;

/// <summary><c>loxley members add</c>: gives somebody a part, and an account where they have none.</summary>
internal static class MembersAddCommand
{
    private const int PasswordBytes = 15;

    public static Command Make(Func<string, string?>? variable)
    {
        var (data, partnership) = (Shared.Data(), Shared.Partnership());
        var email = new Argument<string>("email") { Description = "The address that they sign in by" };
        var name = new Option<string>("--name") { Description = "Their name", Required = true };
        var role = new Option<Role>("--role") { Description = $"Their role: {string.Join(", ", Roles.OfPeople)}", Required = true };
        var agency = new Option<string>("--agency") { Description = "Their agency, by its id in the protocol", Required = true };
        var team = new Option<string?>("--team") { Description = "Their team, by its id in the protocol" };
        var command = new Command("add", "Give somebody a part. A new account's password is printed once") { email, name, role, agency, team, data, partnership };
        command.SetAction((parsed, _) => MembersCommand.InsideAsync(parsed.GetValue(data)!, parsed.GetValue(partnership), variable, async (services, db) =>
        {
            var password = Convert.ToHexStringLower(Ids.Random(PasswordBytes));
            var member = new NewMember(parsed.GetValue(name)!, parsed.GetValue(email)!, password, parsed.GetValue(role), parsed.GetValue(agency)!, parsed.GetValue(team));
            Check(member, db.Protocol, London.Date(db.Now));
            var (joined, isNew) = await services.GetRequiredService<Joining>().AddAsync(member);
            var output = parsed.InvocationConfiguration.Output;
            await output.WriteLineAsync($"{joined.Name} has a part as {joined.Role.Label().ToLowerInvariant()}.");
            await output.WriteLineAsync(isNew ? $"They sign in by {member.Email} with the password {password} and should change it." : "They sign in as they did before.");
        }));
        return command;
    }

    private static void Check(NewMember member, PartnershipProtocol protocol, DateOnly today)
    {
        if (member.Role == Role.System) throw new RefusedException($"Nobody signs in as Loxley itself. Roles: {string.Join(", ", Roles.OfPeople)}.");
        var agencies = protocol.Agencies.Where(a => a.Period.Covers(today)).Select(a => a.Id).ToList();
        if (!agencies.Contains(member.Agency)) throw new RefusedException($"There is no agency {member.Agency}. There is: {string.Join(", ", agencies)}.");
        var teams = protocol.Teams.Where(t => t.Agency == member.Agency && t.Period.Covers(today)).Select(t => t.Id).ToList();
        if (member.Team is { } team && !teams.Contains(team)) throw new RefusedException($"{member.Agency} has no team {team}. It has: {(teams.Count == 0 ? "none" : string.Join(", ", teams))}.");
    }
}
