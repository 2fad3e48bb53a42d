using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.ExplainLateness;

/// <summary>Says why something was late; it never blocks safe work.</summary>
[Requires(Right.LatenessExplain)]
[QueryBudget(3)]
public sealed class ExplainLatenessModel(LoxleyDb db, Panels panels) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid ClockId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose why it was late")]
    public string Reason { get; set; } = "";

    [BindProperty]
    [StringLength(1_000, ErrorMessage = "More about it must be 1,000 characters or less")]
    public string? Note { get; set; }

    public DueLine Line { get; private set; } = null!;

    public IReadOnlyList<Choice> Reasons =>
        [.. Db.Protocol.Lists[ListIds.LateReasons].ItemsOn(London.Date(Db.Now)).Select(i => new Choice(i.Code, i.Label))];

    public override async Task LoadAsync(CancellationToken ct) => Line = panels.Line(Db, await Db.Clocks.AsNoTracking().SingleAsync(c => c.Id == ClockId, ct));

    public async Task<IActionResult> OnPostAsync()
    {
        var clock = await Db.Clocks.AsNoTracking().SingleAsync(c => c.Id == ClockId, CancellationToken.None);
        if (!clock.LateAt(Db.Now)) throw new RefusedException(new Refusal("NotLate", "This is not late, so there is nothing to explain"));
        if (Db.Protocol.Lists[ListIds.LateReasons].Find(Reason, London.Date(Db.Now)) is null)
        {
            throw new RefusedException(new Refusal("NotOnList", "Choose an answer from the list", nameof(Reason)));
        }
        var act = Db.Begin("ExplainLateness");
        Db.Take(Deed.Of(new LatenessExplained(clock.RecordId, clock.ChildId, act.At, clock.Id, clock.Rule, Reason, Note?.Trim())));
        return await SaveAndGoAsync($"/contacts/{clock.RecordId}");
    }
}
