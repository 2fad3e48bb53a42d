using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Demo;

/// <summary>Says how to sign in to a demo.</summary>
internal static class DemoSignIns
{
    /// <summary>The password, and the address of the first of each role.</summary>
    public static string Text { get; } = string.Join('\n',
    [
        $"Everybody in the demo city is invented. Sign in with the password \"{DemoCity.Password}\" as:",
        .. CityCast.Everybody.GroupBy(m => (m.Role, Night: m.Team == CityCast.NightTeam)).Select(g => $"  {g.First().Email}  {Label(g.Key.Role, g.Key.Night)}"),
    ]);

    /// <summary>Nothing where no partnership of the host is a demo.</summary>
    public static async Task<string?> ForAsync(LoxleyDb db) =>
        await db.Set<Partnership>().AsNoTracking().AnyAsync(p => p.Demo) ? Text : null;

    private static string Label(Role role, bool night) => night ? "Emergency duty worker" : role.Label();
}
