using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Search;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.RecordChild;

/// <summary>Makes a child's record, once a search has not found one and nobody who is on record is too like.</summary>
[Requires(Right.ChildRecord)]
[QueryBudget(4)]
public sealed class RecordChildModel(LoxleyDb db, Drafts drafts, Disclosure disclosure) : PersonForm(db)
{
    /// <summary>Said after looking at those who are alike.</summary>
    [BindProperty]
    public bool NoneOfThese { get; set; }

    /// <summary>Who must be looked at before another record is made.</summary>
    public AlikePeople Alike { get; private set; } = AlikePeople.Nobody;

    public override PersonKind Kind => PersonKind.Child;

    public override Task LoadAsync(CancellationToken ct)
    {
        Alike.Tell(disclosure);
        return Task.CompletedTask;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        // Nobody makes a record without having looked for one.
        if (await drafts.FindAsync(SearchModel.Draft, Guid.Empty, ct) is not { } search) return LocalRedirect("/search");
        Begin(PersonQuery.Read(search.Fields[nameof(SearchModel.Query)]));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var details = Read();
        details.Check(Today);
        if (!NoneOfThese) Alike = await AlikePeople.OfAsync(Db, details);
        if (Alike.Any) throw new RefusedException(PeopleRefusals.MayBeOneOfThese);
        var act = Db.Begin("RecordChild");
        var (child, deed) = Person.Record(details, Ids.At(act.At), Ids.At(act.At), act.Actor, Db.Protocol.AgencyName(act.Actor.Agency), act.At);
        Db.Take(deed);
        return await SaveAndGoAsync(child.Link);
    }
}
