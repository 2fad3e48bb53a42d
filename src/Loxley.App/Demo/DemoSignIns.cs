using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Demo;

/// <summary>Says how to sign in to a demo.</summary>
internal static class DemoSignIns
{
    /// <summary>The password, and the address of the first of each kind of person.</summary>
    public static string Text { get; } = string.Join('\n',
    [
        $"Everybody in the demo city is invented. Sign in with the password \"{DemoCity.Password}\" as:",
        .. CityCast.Everybody.GroupBy(Label).Select(g => $"  {g.Key}: {g.First().Email}"),
    ]);

    /// <summary>Nothing where no partnership of the host is a demo.</summary>
    public static async Task<string?> ForAsync(LoxleyDb db) =>
        await db.Set<Partnership>().AsNoTracking().AnyAsync(p => p.Demo) ? Text : null;

    private static string Label(CastMember somebody) => somebody switch
    {
        { Team: CityCast.NightTeam } => "Emergency duty worker",
        { Role: Role.LeadProfessional, Agency: "schools" } => "Lead professional in a school",
        { Role: Role.LeadProfessional } => "Lead professional in community health",
        { Role: Role.ReferringProfessional, Agency: "schools" } => "Designated safeguarding lead of a school",
        { Role: Role.ReferringProfessional, Agency: "police" } => "Police officer who refers",
        { Role: Role.ReferringProfessional, Agency: "hospitals-trust" } => "Hospital nurse who refers",
        { Role: Role.ReferringProfessional, Agency: "community-health" } => "Health visitor who refers",
        { Role: Role.ReferringProfessional } => "GP who refers",
        _ => somebody.Role.Label(),
    };
}
