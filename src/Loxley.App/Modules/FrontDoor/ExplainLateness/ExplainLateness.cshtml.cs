using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.ExplainLateness;

/// <summary>Says why something was late; it never blocks safe work.</summary>
[Requires(Right.LatenessExplain)]
[QueryBudget(3)]
public sealed class ExplainLatenessModel(LoxleyDb db) : LoxleyPage(db)
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

    public override async Task LoadAsync(CancellationToken ct) => Line = Panels.Line(Db, await Db.Clocks.AsNoTracking().SingleAsync(c => c.Id == ClockId, ct));

    public async Task<IActionResult> OnPostAsync()
    {
        var clock = await Db.Clocks.AsNoTracking().SingleAsync(c => c.Id == ClockId, CancellationToken.None);
        if (!clock.LateAt(Db.Now)) throw new RefusedException(new Refusal("NotLate", "This is not late, so there is nothing to explain"));
        if (clock.LateReason is not null) throw new RefusedException(new Refusal("Explained", "Somebody has explained this already"));
        OnList(ListIds.LateReasons, Reason, nameof(Reason));
        var act = Db.Begin("ExplainLateness");
        Db.Take(Deed.Of(new LatenessExplained(clock.RecordId, clock.ChildId, act.At, clock.Id, clock.Rule, Reason, Note?.Trim())));
        var ofContact = await Db.Set<Contact>().AnyAsync(c => c.Id == clock.RecordId, CancellationToken.None);
        return await SaveAndGoAsync($"/{(ofContact ? "contacts" : "social-care")}/{clock.RecordId}");
    }
}
