using System.ComponentModel.DataAnnotations;
using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.Accounts.GiveCover;

/// <summary>Asks a colleague to stand in for the person who is signed in, and shows who covers for whom.</summary>
[Requires(Right.CoverGive)]
[ShowsNobody("It names colleagues")]
[QueryBudget(3)]
public sealed class GiveCoverModel(LoxleyDb db) : LoxleyPage(db)
{
    private const int MostColleagues = 300;

    [BindProperty]
    public Guid? Coverer { get; set; }

    [BindProperty]
    [Display(Name = "The first day")]
    public DateOnly? First { get; set; }

    [BindProperty]
    [Display(Name = "The last day")]
    public DateOnly? Last { get; set; }

    [BindProperty]
    public CoverReason? Why { get; set; }

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    public IReadOnlyList<Cover> Covers { get; private set; } = [];

    public Guid Me => Db.Actor.MemberId;

    public static IReadOnlyList<Choice> Reasons => Choice.Of<CoverReason>(Label);

    public static string Label(CoverReason reason) => reason switch
    {
        CoverReason.Leave => "Leave",
        CoverReason.Away => "Away for another reason",
        CoverReason.Training => "Training",
        CoverReason.OtherWork => "Other work",
    };

    public override async Task LoadAsync(CancellationToken ct)
    {
        var (me, agency, kin, now) = (Me, Db.Actor.Agency, Db.Actor.Role.Kin(), Db.Now);
        var (one, other) = (kin[0], kin[^1]);
        Colleagues = [.. (await Db.Memberships.AsNoTracking()
            .Where(m => m.Agency == agency && (m.Role == one || m.Role == other) && m.Id != me && m.From <= now && m.Until > now)
            .OrderBy(m => m.Name).ThenBy(m => m.Id).Take(MostColleagues).Select(m => new { m.Id, m.Name, m.Role }).ToListAsync(ct))
            .Select(m => new Choice(m.Id.ToString(), $"{m.Name}, {m.Role.Label().ToLowerInvariant()}"))];
        Covers = await Db.Set<Cover>().AsNoTracking().Where(c => c.CoveredId == me && c.Until > now).Concat(Db.Set<Cover>().Where(c => c.CovererId == me && c.Until > now))
            .OrderBy(c => c.From).ThenBy(c => c.Id).ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Answered())
        {
            await LoadAsync(CancellationToken.None);
            return Page();
        }
        var me = await Db.Memberships.SingleAsync(m => m.Id == Me, CancellationToken.None);
        var act = Db.Begin("GiveCover");
        var coverer = await Db.Memberships.SingleOrDefaultAsync(m => m.Id == Coverer && m.From <= act.At && m.Until > act.At, CancellationToken.None)
            ?? throw new RefusedException(CoverRefusals.NotAColleague);
        var others = await Db.Set<Cover>().Where(c => c.CovererId == coverer.Id && c.Until > act.At).ToListAsync(CancellationToken.None);
        var (cover, deed) = Cover.Give(me, coverer, (First!.Value, Last!.Value), Why!.Value, others, act.At);
        var resting = await CoverKeeper.RestingOnAsync(Db, Me, act.At);
        Db.Take(deed.With([.. resting.Where(g => g.Until > cover.From).Select(g => cover.GroundFor(g, act.At))]).And(Word(cover, coverer.Id, act.At)));
        // Of two who ask the same colleague at once, the second is told.
        Db.Hold(coverer);
        var answer = await SaveAndGoAsync("/cover");
        await EndWhatGoesTooFarAsync(cover);
        return answer;
    }

    public async Task<IActionResult> OnPostEndAsync([FromForm] Guid which)
    {
        var cover = await Db.Set<Cover>().SingleOrDefaultAsync(c => c.Id == which && (c.CoveredId == Me || c.CovererId == Me), CancellationToken.None);
        if (cover is null) return NotFound();
        var act = Db.Begin("EndCover");
        var grounds = await Db.Grounds.Where(g => g.MemberId == cover.CovererId && g.Kind == GroundKind.Cover && g.Until > act.At && g.SourceId == cover.Id).ToListAsync(CancellationToken.None);
        Db.Take(cover.End(grounds, act.At));
        return await SaveAndGoAsync("/cover");
    }

    /// <summary>Asked for here and not by attributes, which the form that ends a cover would have to answer too.</summary>
    private bool Answered()
    {
        if (Coverer is null) ModelState.AddModelError(nameof(Coverer), "Choose who covers for you");
        if (First is null) ModelState.AddModelError(nameof(First), "Enter the first day");
        if (Last is null) ModelState.AddModelError(nameof(Last), "Enter the last day");
        if (Why is null) ModelState.AddModelError(nameof(Why), "Choose why you are away");
        return ModelState.IsValid;
    }

    private static Kernel.Acts.Deed Word(Cover cover, Guid coverer, DateTime at) => Message.To(
        coverer, $"You cover for {cover.CoveredName} from {When.Day(cover.First)} to {When.Day(cover.Last)}", "/cover", cover.Id, () => Ids.At(at), at);

    /// <summary>A record that was restricted while this was saved is closed to the colleague too.</summary>
    private async Task EndWhatGoesTooFarAsync(Cover cover)
    {
        var late = await CoverKeeper.TooFarAsync(Db, cover, Db.Now);
        if (late.Count == 0) return;
        var act = Db.Begin("GiveCover");
        foreach (var ground in late) ground.Until = act.At;
        Db.Take(Kernel.Acts.Deed.Of(new CoverNarrowed(cover.Id, act.At, late.Count)));
        await Db.SaveChangesAsync(CancellationToken.None);
    }
}
