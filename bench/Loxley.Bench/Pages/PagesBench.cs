using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.Bench.Cities;

namespace Loxley.Bench.Pages;

/// <summary>The three pages that are read most, beside a static one.</summary>
internal static class PagesBench
{
    private const int Children = 2_000;

    public static async Task<bool> RunAsync(Asked asked)
    {
        var reached = true;
        foreach (var kind in asked.Databases) reached &= await RunAsync(kind, asked);
        return reached;
    }

    private static async Task<bool> RunAsync(DatabaseKind kind, Asked asked)
    {
        var city = await CityPlace.OfAsync(kind, asked);
        var children = await ChildrenAsync(city);
        await using var host = await HostProcess.StartAsync(city);
        await Report.TellAsync($"signing {Turns.Users} users in, twice");
        var door = await Turns.SignInAsync(host, [.. CityCast.Everybody.Where(c => c.Role.Holds(Right.ContactTake))]);
        var everybody = await Turns.SignInAsync(host, CityCast.Everybody);
        return await Turns.RunAsync("Pages", kind, host,
        [
            new("Child's page", host, door, (_, n) => $"/children/{children[n % children.Count]}"),
            new("Contact queue", host, door, (_, _) => "/contacts"),
            new("My work", host, everybody, (_, _) => "/"),
        ]);
    }

    /// <summary>Children of whom a front door worker may see the record.</summary>
    private static async Task<IReadOnlyList<Guid>> ChildrenAsync(CityPlace city)
    {
        await using var room = await CityRoom.OpenAsync(city);
        return await room.ChildrenAsync(room.Of(Role.FrontDoorWorker)[0], Children);
    }
}
