using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.RegisterChild;

/// <summary>Says which school a child attends, or with which practice they are registered.</summary>
[Requires(Right.WorkerInvolve)]
[QueryBudget(4)]
public sealed class RegisterChildModel(LoxleyDb db) : ChildIdPage(db)
{
    private static readonly Refusal NotOpen = new(nameof(NotOpen), "Choose a setting from the list", nameof(Setting));

    [BindProperty]
    [Required(ErrorMessage = "Choose where the child goes or is registered")]
    public string Setting { get; set; } = "";

    [BindProperty]
    [Display(Name = "Since when")]
    public DateOnly Since { get; set; }

    public override RecordPart Part => RecordPart.Involved;

    /// <summary>Those that are open today; of two with one name the postcode tells which is meant.</summary>
    public IReadOnlyList<Choice> Settings => [.. Db.Protocol.SettingsOn(Today).Select(s => new Choice(s.Id, $"{s.Name}, {s.Kind.InSentence()}, {s.Postcode}"))];

    public override Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Since = Today;
        return base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Db.Protocol.SettingsOn(Today).All(s => s.Id != Setting)) throw new RefusedException(NotOpen);
        var child = await Db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == ChildId, CancellationToken.None);
        var there = await Db.Set<Registration>().AsNoTracking().Where(r => r.ChildId == ChildId && r.Setting == Setting).ToListAsync(CancellationToken.None);
        var act = Db.Begin("RegisterChild");
        Db.Take(Registration.Begin(child, Setting, Since, there, Ids.At(act.At), act.At).Deed);
        return await SaveAndGoAsync($"/children/{ChildId}/involved");
    }
}
