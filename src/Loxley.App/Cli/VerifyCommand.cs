using System.CommandLine;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Trail;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Cli;

/// <summary>What a check found in one partnership.</summary>
internal sealed record PartnershipTrail(
    string Partnership, long Acts, long Disclosures, long Seals, int Anchors, long Unsealed, IReadOnlyList<string> Faults);

/// <summary>What a check found on this host.</summary>
internal sealed record TrailCheck(bool Whole, IReadOnlyList<PartnershipTrail> Partnerships);

/// <summary><c>loxley verify</c>: checks that nothing of the trail was changed, added or taken away.</summary>
internal static class VerifyCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var (data, partnership, json) = (Shared.Data(), Shared.Partnership(), Shared.Json());
        var command = new Command("verify", "Check the trail of every partnership, or of the one named") { data, partnership, json };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var settings = await Shared.OpenAsync(parsed.GetValue(data)!, variable);
            await using var services = Shared.Services(settings);
            var check = await CheckAsync(services, parsed.GetValue(partnership), parsed.InvocationConfiguration.Error.WriteLine);
            if (parsed.GetValue(json)) await output.WriteJsonAsync(check);
            else foreach (var line in Lines(check)) await output.WriteLineAsync(line);
            return check.Whole ? 0 : 1;
        });
        return command;
    }

    /// <summary>Checks one partnership, or each.</summary>
    public static async Task<TrailCheck> CheckAsync(IServiceProvider services, string? partnership, Action<string> progress)
    {
        var found = new List<PartnershipTrail>();
        foreach (var slug in partnership is null ? await SlugsAsync(services) : [partnership])
        {
            await using var scope = services.CreateAsyncScope();
            var here = await Shared.ActAsOperatorAsync(scope.ServiceProvider, slug);
            var report = await scope.ServiceProvider.GetRequiredService<TrailVerifier>().VerifyAsync(here, said => progress($"{slug}: {said}"));
            found.Add(new(slug, report.Acts, report.Disclosures, report.Seals, report.Anchors, report.Unsealed, report.Faults));
        }
        return new TrailCheck(found.TrueForAll(trail => trail.Faults.Count == 0), found);
    }

    public static IEnumerable<string> Lines(TrailCheck check)
    {
        foreach (var trail in check.Partnerships)
        {
            yield return $"{trail.Partnership}: {Words.Number(trail.Acts)} acts, {Words.Number(trail.Disclosures)} disclosures, "
                + $"{Words.Number(trail.Seals)} seals, {Words.Number(trail.Anchors)} anchors; {Words.Number(trail.Unsealed)} not yet sealed";
            foreach (var fault in trail.Faults) yield return $"  Fault: {fault}";
        }
        yield return check switch
        {
            { Partnerships: [] } => "There is no partnership here yet, so there is nothing to check.",
            { Whole: true } => "The trail is whole.",
            _ => "The trail is not whole.",
        };
    }

    private static async Task<List<string>> SlugsAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LoxleyDb>().Set<Partnership>().AsNoTracking()
            .OrderBy(p => p.Slug).Select(p => p.Slug).ToListAsync();
    }
}
