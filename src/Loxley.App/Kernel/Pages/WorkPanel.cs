using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Pages;

/// <summary>What a room adds to My work: a heading and a partial page with its rows.</summary>
public sealed record WorkView(string Heading, string Partial, object Rows);

/// <summary>A room's part of My work, found by its type. It says whose data it shows, and sends one query.</summary>
public abstract class WorkPanel
{
    /// <summary>Where it stands on the page, lowest first.</summary>
    public abstract int Order { get; }

    public abstract Task<IReadOnlyList<WorkView>> ReadAsync(LoxleyDb db, Disclosure disclosure, CancellationToken ct);

    /// <summary>The same for everybody in the actor's team; a room whose work is nobody's but one's own adds nothing.</summary>
    public virtual Task<IReadOnlyList<WorkView>> ReadTeamAsync(LoxleyDb db, string team, Disclosure disclosure, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<WorkView>>([]);

    public static IReadOnlyList<WorkPanel> All { get; } = [.. typeof(WorkPanel).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(WorkPanel)) && !t.IsAbstract)
        .Select(t => (WorkPanel)Activator.CreateInstance(t)!)
        .OrderBy(p => p.Order)];
}
