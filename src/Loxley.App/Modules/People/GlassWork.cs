using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>Says to reviewers how many openings wait for them.</summary>
internal sealed class GlassWork : WorkPanel
{
    public override int Order => 4;

    public override async Task<IReadOnlyList<WorkView>> ReadAsync(LoxleyDb db, Disclosure disclosure, CancellationToken ct)
    {
        if (!db.Actor.Role.Holds(Right.GlassReview)) return [];
        var waiting = await db.Set<GlassBreak>().CountAsync(g => g.ReviewedAt == null, ct);
        return waiting == 0 ? [] : [new WorkView("Records opened without other ground", "/Modules/People/_GlassCount.cshtml", waiting)];
    }
}
