using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.InvolveWorker;

/// <summary>Names somebody who works with a child. Who signs in here sees the record by it from now on.</summary>
[Requires(Right.WorkerInvolve)]
[QueryBudget(4)]
public sealed class InvolveWorkerModel(LoxleyDb db) : ChildIdPage(db)
{
    [BindProperty]
    [StringLength(256, ErrorMessage = "Email address must be 256 characters or less")]
    public string? Email { get; set; }

    [BindProperty]
    [StringLength(100, ErrorMessage = "Name must be 100 characters or less")]
    public string? Name { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose what they do for the child")]
    public string Role { get; set; } = "";

    [BindProperty]
    [StringLength(200, ErrorMessage = "How to reach them must be 200 characters or less")]
    public string? Reach { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter why they work with the child")]
    [StringLength(300, ErrorMessage = "Why must be 300 characters or less")]
    public string Why { get; set; } = "";

    [BindProperty]
    [Display(Name = "Since when")]
    public DateOnly Since { get; set; }

    public override RecordPart Part => RecordPart.Involved;

    public IReadOnlyList<Choice> Agencies => [.. Db.Protocol.Agencies.Select(a => new Choice(a.Id, a.Name))];

    public override Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Since = Today;
        return base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var role = OnList(ListIds.InvolvementRoles, Role, nameof(Role));
        var member = await MemberAsync();
        var name = member?.Name ?? Name?.Trim();
        var agency = member?.Agency ?? Db.Protocol.Agencies.FirstOrDefault(a => a.Id == Agency)?.Id;
        if (string.IsNullOrEmpty(name)) throw new RefusedException(PeopleRefusals.NoWorker);
        if (agency is null) throw new RefusedException(PeopleRefusals.NoAgency);
        var act = Db.Begin("InvolveWorker");
        var details = new InvolvementDetails(name, role, agency, Reach?.Trim(), Why.Trim(), Since);
        Db.Take(Involvement.Begin(ChildId, member?.Id, details, Db.Protocol.Label(ListIds.InvolvementRoles, role), () => Ids.At(act.At), act.At).Deed);
        return await SaveAndGoAsync($"/children/{ChildId}/involved");
    }

    /// <summary>Who signs in with the address, if one was given.</summary>
    private async Task<Membership?> MemberAsync() => string.IsNullOrWhiteSpace(Email)
        ? null
        : await Members.ByEmailAsync(Db, Email) ?? throw new RefusedException(PeopleRefusals.UnknownWorker);
}
