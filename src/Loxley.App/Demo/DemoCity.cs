using System.Security.Cryptography;
using System.Text;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Kernel.Trail;
using Loxley.App.Modules.People.Search;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Loxley.App.Demo;

/// <summary>What the invented city is made from.</summary>
/// <param name="Partnership">The partnership, by its protocol's id.</param>
/// <param name="Seed">The same seed, the same city.</param>
/// <param name="Scale">One is a city of 66,000 children.</param>
/// <param name="Now">The live tail ends here.</param>
public sealed record DemoOptions(string Partnership, long Seed, double Scale, DateTime Now);

/// <summary>The invented city, made into an empty folder or database.</summary>
public static class DemoCity
{
    /// <summary>Everybody of the demo signs in with it.</summary>
    public const string Password = "everybody here is invented";

    /// <exception cref="ConfigurationException">There is something there already; the message says what.</exception>
    public static async Task MakeAsync(LoxleySettings settings, DemoOptions options, TimeProvider time, TextWriter progress)
    {
        Check(options);
        await using var ground = await DemoGround.OpenAsync(settings, options, PartnershipId(options), time);
        SealRow head;
        await using (var services = Cli.Shared.Services(ground.Settings, time))
        await using (var scope = services.CreateAsyncScope())
        {
            head = await FillAsync(scope.ServiceProvider, ground.Settings, options, progress);
            var partnership = await scope.ServiceProvider.GetRequiredService<LoxleyDb>().Set<Partnership>().AsNoTracking().SingleAsync();
            await ActivatorUtilities.CreateInstance<DuplicateFinder>(scope.ServiceProvider).LookAsync(partnership);
        }
        await ground.FinishAsync();
        new AnchorFolder(settings.AnchorFolder).Write(options.Partnership, head.Number, head.Hash, options.Now);
    }

    /// <summary>The same for the same content, so that a city can be known again.</summary>
    internal static Guid PartnershipId(DemoOptions options)
    {
        var content = FormattableString.Invariant($"{options.Partnership}/{options.Seed}/{options.Scale:R}");
        return Ids.At(CityPlan.Begins, SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 10));
    }

    private static void Check(DemoOptions options)
    {
        if (options.Scale is not (>= CityPlan.Least and <= 1)) throw new ConfigurationException("--scale must be between 0.01 and 1.");
        if (options.Now < CityPlan.Closes.AddDays(1)) throw new ConfigurationException("--today must be after 1 April 2026, when the city's last closed year ends.");
    }

    private static async Task<SealRow> FillAsync(IServiceProvider services, LoxleySettings settings, DemoOptions options, TextWriter progress)
    {
        var protocols = services.GetRequiredService<ProtocolStore>();
        if (!protocols.Partnerships.Contains(options.Partnership))
        {
            throw new ConfigurationException($"There is no protocol for {options.Partnership}. There is: {string.Join(", ", protocols.Partnerships)}.");
        }
        var db = services.GetRequiredService<LoxleyDb>();
        await using var writer = await BulkWriter.OpenAsync(db, settings.Database);
        var rows = new CityRows();
        var writing = Task.Run(() => rows.WriteAsync(writer));
        try
        {
            var head = await MakeRowsAsync(services, db.Model, options, rows, progress);
            await writing;
            await writer.CommitAsync();
            return head;
        }
        catch
        {
            // Where it was the writer that failed, it says why.
            rows.Abandon();
            await writing;
            throw;
        }
    }

    private static async Task<SealRow> MakeRowsAsync(IServiceProvider services, IModel model, DemoOptions options, CityRows rows, TextWriter progress)
    {
        var protocols = services.GetRequiredService<ProtocolStore>();
        var partnership = new Partnership { Id = PartnershipId(options), Slug = options.Partnership, Protocol = options.Partnership, Demo = true };
        rows.Add(partnership);
        var seals = new CitySeals(rows);
        var keeper = new ClockKeeper(protocols.Rules(options.Partnership), BankHolidays.EnglandAndWales);
        var scribe = new CityScribe(model, keeper, new CityRandom(options.Seed, "acts"), rows, seals);
        Actor System(string name) => Actor.System(partnership.Id, partnership.Protocol, name);
        var hash = services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account(), Password);
        var normaliser = services.GetRequiredService<ILookupNormalizer>();
        var cast = CityCast.Join(scribe, rows, System("Operator"), hash, email => normaliser.NormalizeEmail(email));
        var plan = CityPlan.At(options.Scale);
        var city = new City(options.Seed, plan, protocols.Protocol(options.Partnership), scribe, rows, seals, cast, System("Clock watch"));
        foreach (var year in plan.Years)
        {
            await city.MakeAsync(year);
            await progress.WriteLineAsync($"{year.Name}: {year.Contacts:N0} contacts, {year.Referrals:N0} referrals, {year.ReReferrals:N0} of them again within a year");
        }
        seals.SealAll(CityPlan.Closes);
        var tail = new CityTail(options, plan, protocols.Protocol(options.Partnership), scribe.With(new CityRandom(options.Seed, "tail")), rows, seals, cast, city);
        await tail.MakeAsync(System("Clock watch"));
        seals.SealAll(options.Now);
        await rows.FinishAsync();
        return seals.Head!;
    }
}
