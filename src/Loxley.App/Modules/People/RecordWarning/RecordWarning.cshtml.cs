using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.RecordWarning;

/// <summary>Records what whoever opens the child's record must know first.</summary>
[Requires(Right.WarningRecord)]
[QueryBudget(5)]
public sealed class RecordWarningModel(LoxleyDb db) : ChildIdPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Choose what the warning is of")]
    public string? Kind { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter what to know and what to do")]
    [StringLength(1_000, ErrorMessage = "What to know must be 1,000 characters or less")]
    public string Reason { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Choose who sees to the review")]
    public string? OwnerId { get; set; }

    [BindProperty]
    [Display(Name = "Review date")]
    [Required(ErrorMessage = "Enter the review date")]
    public DateOnly? ReviewOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose whether the family knows of this warning")]
    public bool? FamilyKnows { get; set; }

    [BindProperty]
    [AskedWhen(nameof(FamilyKnows), false)]
    [StringLength(1_000, ErrorMessage = "Why the family does not know must be 1,000 characters or less")]
    public string? WhyNotTold { get; set; }

    public override RecordPart Part => RecordPart.Warnings;

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        (OwnerId, ReviewOn) = (Db.Actor.MemberId.ToString(), Today.AddMonths(6));
        return await base.OnGetAsync(ct);
    }

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        Owners = await OwnersAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var owners = await OwnersAsync(CancellationToken.None);
        var owner = owners.Any(o => o.Value == OwnerId) ? Guid.Parse(OwnerId!) : throw new RefusedException(RecordRefusals.UnknownOwner);
        var act = Db.Begin("RecordWarning");
        var details = new WarningDetails
        {
            KindCode = OnList(ListIds.WarningKinds, Kind!, nameof(Kind)),
            Reason = Reason.Trim(),
            OwnerId = owner,
            ReviewOn = ReviewOn!.Value,
            FamilyKnows = FamilyKnows!.Value,
            WhyNotTold = WhyNotTold?.Trim(),
        };
        Db.Take(Warning.Record(ChildId, details, act.Actor, Ids.At(act.At), act.At).Deed);
        return await SaveAndGoAsync($"/children/{ChildId}/warnings");
    }

    /// <summary>Whoever has a part in the child's record, and those of the reader's own team.</summary>
    private async Task<IReadOnlyList<Choice>> OwnersAsync(CancellationToken ct)
    {
        var (me, team, now) = (Db.Actor.MemberId, Db.Actor.Team, Db.Now);
        var found = await Db.Memberships.AsNoTracking().Where(m => m.From <= now && m.Until > now)
            .Where(m => m.Id == me || (team != null && m.Team == team)
                || Db.Grounds.Any(g => g.ChildId == ChildId && g.SubjectId == ChildId && g.MemberId == m.Id && g.Kind != GroundKind.BreakGlass && g.From <= now && g.Until > now))
            .OrderBy(m => m.Name).ThenBy(m => m.Id).Select(m => new { m.Id, m.Name, m.Agency }).ToListAsync(ct);
        return [.. found.Select(m => new Choice(m.Id.ToString(), $"{m.Name}, {Db.Protocol.AgencyName(m.Agency)}"))];
    }
}
