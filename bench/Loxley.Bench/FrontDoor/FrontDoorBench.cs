using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.Bench.Cities;
using Loxley.Bench.Pages;

namespace Loxley.Bench.FrontDoor;

/// <summary>The pages of the front door on a very bad day, and those on which professionals refer, beside a static one.</summary>
internal static class FrontDoorBench
{
    public static async Task<bool> RunAsync(Asked asked)
    {
        var reached = true;
        foreach (var kind in asked.Databases) reached &= await RunAsync(kind, asked);
        return reached;
    }

    private static async Task<bool> RunAsync(DatabaseKind kind, Asked asked)
    {
        var city = await CityPlace.OfAsync(kind, asked);
        var place = await FrontDoorPlace.MakeAsync(city);
        await using var host = await HostProcess.StartAsync(city);
        await Report.TellAsync($"signing {Turns.Users} users in, twice");
        var door = await Turns.SignInAsync(host, [.. CityCast.Everybody.Where(c => c.Role.Holds(Right.ContactDecide))]);
        var professionals = await Turns.SignInAsync(host, [.. CityCast.Everybody.Where(c => place.Forms.ContainsKey(c.Name))]);
        string Unsent(Reader who) => $"/referrals/{place.Forms[who.Name!].Unsent}";
        return await Turns.RunAsync(FormattableString.Invariant($"Front door with {place.Open:N0} open contacts"), kind, host,
        [
            new("Contact queue", host, door, (_, _) => "/contacts"),
            new("Decision", host, door, (_, n) => $"/contacts/{place.ToDecide[n % place.ToDecide.Count]}/decide"),
            new("List of referral forms", host, professionals, (_, _) => "/referrals"),
            new("Topics of a referral form", host, professionals, (who, _) => Unsent(who)),
            new("One topic", host, professionals, (who, _) => $"{Unsent(who)}/family"),
            new("Check before sending", host, professionals, (who, _) => $"{Unsent(who)}/check"),
            new("Referral form that was sent", host, professionals, (who, _) => $"/referrals/{place.Forms[who.Name!].Sent}"),
        ]);
    }
}
