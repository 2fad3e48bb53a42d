using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Trail;
using Loxley.App.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Cli;

/// <summary>A host that somebody has worked on: a child, a contact, a disclosure, sealed and anchored, and one act since.</summary>
internal static class Filled
{
    public static Task<Town> FillAsync(this CommandLine loxley) => FillAsync(loxley.Settings);

    public static async Task<Town> FillAsync(LoxleySettings settings)
    {
        Directory.CreateDirectory(settings.DataFolder);
        await Migrator.MigrateAsync(settings.Database, new TestClock());
        var host = new TestHost { Adjust = _ => settings };
        await host.InitializeAsync();
        try
        {
            var town = await Town.MakeAsync(host);
            var worker = await town.WorkerAsync();
            var child = await town.ChildAsync(worker);
            await town.ContactAsync(worker, child);
            await ShowAsync(host, town, worker, child);
            await SealAsync(host);
            await town.ChildAsync(worker, "Wren");
            return town;
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task ShowAsync(TestHost host, Town town, Member worker, Guid child)
    {
        var at = host.Clock.Now;
        var row = new DisclosureRow
        {
            PartnershipId = town.Partnership.Id,
            Id = Ids.At(at),
            At = at,
            MemberId = worker.Id,
            MemberName = worker.Actor.Name,
            Role = worker.Actor.Role.ToString(),
            Agency = worker.Actor.Agency!,
            Page = "/children/{id}",
            ChildId = child,
            Why = "Front door",
            Granted = true,
        };
        row.Digest = Disclosure.DigestOf(row);
        await host.Services.GetRequiredService<DisclosureWriter>().WriteAsync([row]);
    }

    private static async Task SealAsync(TestHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Sealer>().RunAsync();
        await scope.ServiceProvider.GetRequiredService<Anchorer>().RunAsync();
    }
}
