using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Jobs;
using Loxley.Core.Time;

namespace Loxley.App.Modules.People.Search;

/// <summary>Once a night, looks through the people of each partnership and keeps the pairs that may be of one person.</summary>
public sealed class DuplicateFinder(IServiceScopeFactory scopes, LoxleyDb db, TimeProvider time) : PartnershipJob(db)
{
    /// <summary>The hour of the night, in London, in which it looks.</summary>
    public const int Hour = 3;

    /// <summary>Each hour it asks whether it is the one.</summary>
    public static TimeSpan Every { get; } = TimeSpan.FromHours(1);

    public override Task RunAsync() => London.Local(time.Now()).Hour == Hour ? base.RunAsync() : Task.CompletedTask;

    public override async Task LookAsync(Partnership partnership)
    {
        await using var room = PartnershipRoom.Open(scopes, partnership, "Duplicate finder");
        await PossibleDuplicates.KeepAsync(room.Db, room.Service<Machinery>(), await PossibleDuplicates.FindAsync(room.Db, PossibleDuplicates.Least));
    }
}
