using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.EndRegistration;

/// <summary>Says that a child has left a school, or the list of a practice.</summary>
[Requires(Right.WorkerInvolve)]
[QueryBudget(4)]
public sealed class EndRegistrationModel(LoxleyDb db) : RecordItemPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid RegistrationId { get; set; }

    [BindProperty]
    [Display(Name = "The last day")]
    public DateOnly Until { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter why the registration ends")]
    [StringLength(300, ErrorMessage = "Why must be 300 characters or less")]
    public string Reason { get; set; } = "";

    public override RecordPart Part => RecordPart.Involved;

    protected override string Parameter => "registrationId";

    public Registration Registration { get; private set; } = null!;

    public string Name => Db.Protocol.SettingName(Registration.Setting);

    public override async Task LoadAsync(CancellationToken ct)
    {
        Registration = await Db.Set<Registration>().AsNoTracking().SingleAsync(r => r.Id == RegistrationId, ct);
        await LoadChildAsync(ct);
        TakeVersionOf(Registration);
    }

    public override Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Until = Today;
        return base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var registration = await Db.Set<Registration>().SingleAsync(r => r.Id == RegistrationId, CancellationToken.None);
        Db.Expect(registration, Version);
        var act = Db.Begin("EndRegistration");
        Db.Take(registration.End(Until, Reason.Trim(), act.At));
        return await SaveAndGoAsync($"/children/{registration.ChildId}/involved");
    }
}
