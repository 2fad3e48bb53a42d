using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People.Search;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.RecordChild;

/// <summary>Makes a child's record, once a search has not found one.</summary>
[Requires(Right.ChildRecord)]
[ShowsNobody("A new record is about nobody who is known yet")]
[QueryBudget(3)]
public sealed class RecordChildModel(LoxleyDb db, Drafts drafts) : LoxleyPage(db)
{
    [BindProperty]
    [StringLength(100, ErrorMessage = "Given name must be 100 characters or less")]
    public string? GivenName { get; set; }

    [BindProperty]
    [StringLength(100, ErrorMessage = "Family name must be 100 characters or less")]
    public string? FamilyName { get; set; }

    [BindProperty]
    [Display(Name = "Date of birth")]
    public DateOnly? BornOn { get; set; }

    [BindProperty]
    public string? Sex { get; set; }

    [BindProperty]
    public string? Ethnicity { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public string? CommunicationNeeds { get; set; }

    [BindProperty]
    [StringLength(300, ErrorMessage = "Address must be 300 characters or less")]
    public string? Address { get; set; }

    [BindProperty]
    [StringLength(10, ErrorMessage = "Postcode must be 10 characters or less")]
    public string? Postcode { get; set; }

    public override Task LoadAsync(CancellationToken ct) => Task.CompletedTask;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        // Nobody makes a record without having looked for one.
        if (await drafts.FindAsync(SearchModel.Draft, Guid.Empty, ct) is not { } search) return LocalRedirect("/search");
        var names = (search.Fields["Query"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !w.Any(char.IsAsciiDigit)).ToList();
        (GivenName, FamilyName) = names.Count > 1 ? (string.Join(' ', names[..^1]), names[^1]) : (null, names.FirstOrDefault());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var act = Db.Begin("RecordChild");
        var details = new PersonDetails
        {
            GivenName = GivenName ?? "",
            FamilyName = FamilyName ?? "",
            BornOn = BornOn,
            Sex = OnListIfGiven(ListIds.Sexes, Sex, nameof(Sex)) ?? "U",
            Ethnicity = OnListIfGiven(ListIds.Ethnicities, Ethnicity, nameof(Ethnicity)),
            Language = OnListIfGiven(ListIds.Languages, Language, nameof(Language)),
            CommunicationNeeds = OnListIfGiven(ListIds.CommunicationNeeds, CommunicationNeeds, nameof(CommunicationNeeds)),
            Address = Address,
            Postcode = Postcode,
        };
        var (child, deed) = Person.Record(details, Ids.At(act.At), Ids.At(act.At), act.Actor, Db.Protocol.AgencyName(act.Actor.Agency), act.At);
        Db.Take(deed);
        return await SaveAndGoAsync($"/children/{child.Id}");
    }
}
