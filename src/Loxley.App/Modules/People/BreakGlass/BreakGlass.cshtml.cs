using System.ComponentModel.DataAnnotations;
using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.BreakGlass;

/// <summary>Opens a record without other ground: with a reason, for four hours, told to the owner and reviewed.</summary>
[Requires(Right.GlassBreak)]
[QueryBudget(3)]
public sealed class BreakGlassModel(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid UnseenChildId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose why you must open this record")]
    public string Ground { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter what has happened")]
    [StringLength(1_000, ErrorMessage = "What has happened must be 1,000 characters or less")]
    public string Reason { get; set; } = "";

    public int Hours => (int)GlassBreak.Length.TotalHours;

    public override Task LoadAsync(CancellationToken ct) => Task.CompletedTask;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await Db.Set<Person>().AnyAsync(p => p.Id == UnseenChildId, ct) ? LocalRedirect($"/children/{UnseenChildId}") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.Set<Person>().AnyAsync(p => p.Id == UnseenChildId, CancellationToken.None)) throw new RefusedException(PeopleRefusals.AlreadySeen);
        OnList(ListIds.BreakGlassGrounds, Ground, nameof(Ground));
        var records = await RecordsAsync();
        var act = Db.Begin("BreakGlass", Ground);
        var (glass, deed) = GlassBreak.Break(UnseenChildId, act.Actor, Ground, Reason.Trim(), () => Ids.At(act.At), act.At, records);
        Db.Take(deed);
        foreach (var owner in await RecordOwners.OfAsync(Db, UnseenChildId))
        {
            Db.Take(Message.To(owner.MemberId, "A record you answer for was opened without other ground", "/break-glass-reviews", glass.Id, () => Ids.At(act.At), act.At));
        }
        return await SaveAndGoAsync($"/children/{UnseenChildId}");
    }

    /// <summary>Everything about the child that some ground opens to somebody.</summary>
    private Task<List<Guid>> RecordsAsync() => Db.Grounds.Where(g => g.ChildId == UnseenChildId).Select(g => g.SubjectId).Distinct()
        .Where(id => !Beyond.Access<GlassBreak>(Db).Any(b => b.Id == id)).ToListAsync(CancellationToken.None);
}
