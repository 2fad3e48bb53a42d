using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.GlassReviews;

/// <summary>Records that were opened without other ground: those still to be reviewed, then the latest reviewed.</summary>
[Requires(Right.GlassReview)]
[QueryBudget(2)]
public sealed class GlassReviewsModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db)
{
    public IReadOnlyList<GlassBreak> Open { get; private set; } = [];

    public IReadOnlyList<GlassBreak> Reviewed { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        var rows = await Db.Set<GlassBreak>().AsNoTracking().OrderBy(g => g.ReviewedAt != null).ThenByDescending(g => g.BrokenAt).Take(100).ToListAsync(ct);
        disclosure.About([]);
        disclosure.Withheld(rows.Select(g => g.ChildId), "Read why the record was opened, and not whose it is");
        (Open, Reviewed) = ([.. rows.Where(g => g.ReviewedAt is null).Reverse()], [.. rows.Where(g => g.ReviewedAt is not null)]);
    }
}
