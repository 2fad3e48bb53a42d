using System.ComponentModel.DataAnnotations;
using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.Accounts.GiveCover;

/// <summary>
/// Asks a colleague to stand in for the person who is signed in, or a manager for somebody of the team who is suddenly away,
/// and shows who covers for whom.
/// </summary>
[Requires(Right.CoverGive)]
[ShowsNobody("It names colleagues")]
[QueryBudget(3)]
public sealed class GiveCoverModel(LoxleyDb db) : LoxleyPage(db)
{
    private const int MostColleagues = 300;

    /// <summary>Who is away; nobody chosen is whoever is signed in.</summary>
    [BindProperty]
    public Guid? Away { get; set; }

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

    /// <summary>Whom a manager may give cover for: everybody of the team.</summary>
    public IReadOnlyList<Choice> Team { get; private set; } = [];

    public IReadOnlyList<Cover> Covers { get; private set; } = [];

    public Guid Me => Db.Actor.MemberId;

    public static IReadOnlyList<Choice> Reasons => Choice.Of<CoverReason>(Label);

    public bool ForTeam => Db.Actor.Role.Holds(Right.TeamCoverGive) && Db.Actor.Team is not null;

    /// <summary>Whether there is nobody who could cover.</summary>
    public bool Alone => Colleagues.All(c => c.Value == Me.ToString());

    public static string Label(CoverReason reason) => reason switch
    {
        CoverReason.Leave => "Leave",
        CoverReason.Away => "Away for another reason",
        CoverReason.Training => "Training",
        CoverReason.OtherWork => "Other work",
    };

    public override async Task LoadAsync(CancellationToken ct)
    {
        var (agency, kin, now) = (Db.Actor.Agency, Db.Actor.Role.Kin(), Db.Now);
        var (one, other) = (kin[0], kin[^1]);
        var all = await Db.Memberships.AsNoTracking()
            .Where(m => m.Agency == agency && (m.Role == one || m.Role == other) && m.From <= now && m.Until > now)
            .OrderBy(m => m.Name).ThenBy(m => m.Id).Take(MostColleagues).Select(m => new { m.Id, m.Name, m.Role, m.Team }).ToListAsync(ct);
        Choice Named(Guid id, string name, Role role) => new(id.ToString(), id == Me ? $"{name} (you)" : $"{name}, {role.Label().ToLowerInvariant()}");
        // Who gives cover for others may stand in for them too.
        Colleagues = [.. all.Where(m => ForTeam || m.Id != Me).Select(m => Named(m.Id, m.Name, m.Role))];
        if (ForTeam) Team = [.. all.Where(m => m.Team == Db.Actor.Team && m.Id != Me).Select(m => Named(m.Id, m.Name, m.Role))];
        Covers = await Ours([Me, .. Team.Select(m => Guid.Parse(m.Value))], now).OrderBy(c => c.From).ThenBy(c => c.Id).ToListAsync(ct);
    }

    /// <summary>How a cover reads to whoever is signed in.</summary>
    public string Who(Cover cover) => cover.CoveredId == Me ? $"{cover.CovererName} covers for you"
        : cover.CovererId == Me ? $"You cover for {cover.CoveredName}"
        : $"{cover.CovererName} covers for {cover.CoveredName}";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Answered())
        {
            await LoadAsync(CancellationToken.None);
            return Page();
        }
        var act = Db.Begin("GiveCover");
        var away = await Db.Memberships.SingleOrDefaultAsync(m => m.Id == (Away ?? Me) && m.From <= act.At && m.Until > act.At, CancellationToken.None);
        if (away is null || !MayGiveFor(away)) throw new RefusedException(CoverRefusals.NotOfTheTeam);
        var coverer = await Db.Memberships.SingleOrDefaultAsync(m => m.Id == Coverer && m.From <= act.At && m.Until > act.At, CancellationToken.None)
            ?? throw new RefusedException(CoverRefusals.NotAColleague);
        var others = await Db.Set<Cover>().Where(c => c.CovererId == coverer.Id && c.Until > act.At).ToListAsync(CancellationToken.None);
        var (cover, deed) = Cover.Give(away, coverer, (First!.Value, Last!.Value), Why!.Value, others, act.At);
        var resting = await CoverKeeper.RestingOnAsync(Db, away.Id, act.At);
        Db.Take(deed.With([.. resting.Where(g => g.Until > cover.From).Select(g => cover.GroundFor(g, act.At))]).And(Words(cover, act.At)));
        // Of two who ask the same colleague at once, the second is told.
        Db.Hold(coverer);
        var answer = await SaveAndGoAsync("/cover");
        await EndWhatGoesTooFarAsync(cover);
        return answer;
    }

    public async Task<IActionResult> OnPostEndAsync([FromForm] Guid which)
    {
        var cover = await Db.Set<Cover>().SingleOrDefaultAsync(c => c.Id == which, CancellationToken.None);
        if (cover is null || !await IsOursAsync(cover)) return NotFound();
        var act = Db.Begin("EndCover");
        var grounds = await Db.Grounds.Where(g => g.MemberId == cover.CovererId && g.Kind == GroundKind.Cover && g.Until > act.At && g.SourceId == cover.Id).ToListAsync(CancellationToken.None);
        Db.Take(cover.End(grounds, act.At));
        return await SaveAndGoAsync("/cover");
    }

    /// <summary>Asked for here and not by attributes, which the form that ends a cover would have to answer too.</summary>
    private bool Answered()
    {
        if (Coverer is null) ModelState.AddModelError(nameof(Coverer), ForTeam ? "Choose who covers" : "Choose who covers for you");
        if (First is null) ModelState.AddModelError(nameof(First), "Enter the first day");
        if (Last is null) ModelState.AddModelError(nameof(Last), "Enter the last day");
        if (Why is null) ModelState.AddModelError(nameof(Why), ForTeam ? "Choose why they are away" : "Choose why you are away");
        return ModelState.IsValid;
    }

    /// <summary>Cover that is not over, of and by whoever is signed in, and of a manager's team.</summary>
    private IQueryable<Cover> Ours(Guid[] team, DateTime now)
    {
        var me = Me;
        var open = Db.Set<Cover>().AsNoTracking().Where(c => c.Until > now);
        return open.Where(c => team.Contains(c.CoveredId)).Concat(open.Where(c => c.CovererId == me && !team.Contains(c.CoveredId)));
    }

    private async Task<bool> IsOursAsync(Cover cover) => cover.CoveredId == Me || cover.CovererId == Me
        || MayGiveFor(await Db.Memberships.AsNoTracking().SingleAsync(m => m.Id == cover.CoveredId, CancellationToken.None));

    private bool MayGiveFor(Membership away) => away.Id == Me || (ForTeam && away.Agency == Db.Actor.Agency && away.Team == Db.Actor.Team);

    /// <summary>Both hear of it, unless they asked for it themselves.</summary>
    private Kernel.Acts.Deed Words(Cover cover, DateTime at)
    {
        var days = $"from {When.Day(cover.First)} to {When.Day(cover.Last)}";
        (Guid To, string Subject)[] words = [(cover.CovererId, $"You cover for {cover.CoveredName} {days}"), (cover.CoveredId, $"{cover.CovererName} covers for you {days}")];
        return words.Where(w => w.To != Me).Select(w => Message.To(w.To, w.Subject, "/cover", cover.Id, () => Ids.At(at), at)).Aggregate((one, other) => one.And(other));
    }

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
