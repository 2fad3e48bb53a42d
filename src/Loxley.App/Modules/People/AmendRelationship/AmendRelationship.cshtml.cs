using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.AmendRelationship;

/// <summary>Puts right who has responsibility and cares, ends what is over, or seals the link from everybody.</summary>
[Requires(Right.PersonAmend)]
[QueryBudget(6)]
public sealed class AmendRelationshipModel(LoxleyDb db, Disclosure disclosure) : RecordItemPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid RelationshipId { get; set; }

    [BindProperty]
    public Responsibility Responsibility { get; set; }

    [BindProperty]
    public bool MainCarer { get; set; }

    [BindProperty]
    [Display(Name = "Date on which it ended")]
    public DateOnly? EndedOn { get; set; }

    [BindProperty]
    [StringLength(1_000, ErrorMessage = "Why must be 1,000 characters or less")]
    public string? Reason { get; set; }

    /// <summary>Nobody where the other's record is restricted: then there is no such link for the reader.</summary>
    public Relative? Relative { get; private set; }

    protected override string Parameter => "relationshipId";

    public override RecordPart Part => RecordPart.Family;

    public bool MaySeal => Db.Actor.Role.Holds(Right.ChildRestrict);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        var family = await Family.OfAsync(Db, Person, ct);
        Relative = family.Relatives.Concat(family.Earlier).SingleOrDefault(r => r.Relationship.Id == RelationshipId);
        if (Relative is { Relationship: var relationship })
        {
            TakeVersionOf(relationship);
            if (HttpMethods.IsGet(Request.Method)) (Responsibility, MainCarer) = (relationship.Responsibility, relationship.MainCarer);
        }
        disclosure.About(Relative is null ? [] : [Relative.Person.Id]);
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Relative is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync(CancellationToken.None);
        if (Relative is null) return NotFound();
        var relationship = await ToChangeAsync();
        var act = Db.Begin("AmendRelationship");
        Db.Take(EndedOn is { } on ? relationship.End(Earlier(on), act.At) : relationship.Amend(Responsibility, MainCarer, act.At));
        return await SaveAndGoAsync($"/people/{relationship.PersonId}/family");
    }

    public async Task<IActionResult> OnPostSealAsync()
    {
        await LoadAsync(CancellationToken.None);
        if (Relative is null) return NotFound();
        if (!MaySeal) throw new RefusedException(PeopleRefusals.SealByManager);
        if (string.IsNullOrWhiteSpace(Reason)) throw new RefusedException(PeopleRefusals.NoSealReason);
        var relationship = await ToChangeAsync();
        var act = Db.Begin("SealRelationship");
        Db.Take(relationship.Seal(Reason.Trim(), act.At));
        return await SaveAndGoAsync($"/people/{relationship.PersonId}/family");
    }

    private DateOnly Earlier(DateOnly on) => on <= Today ? on : throw new RefusedException(PeopleRefusals.EndedLater);

    private async Task<Relationship> ToChangeAsync()
    {
        var relationship = await Db.Set<Relationship>().SingleAsync(r => r.Id == RelationshipId, CancellationToken.None);
        Db.Expect(relationship, Version);
        return relationship;
    }
}
