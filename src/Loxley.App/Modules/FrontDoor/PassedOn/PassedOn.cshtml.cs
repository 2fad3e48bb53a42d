using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.PassedOn;

/// <summary>Tells whoever passed a worry on that it has arrived, and with whom. Nothing of what they wrote is shown.</summary>
[Requires(Right.ContactRecord)]
[QueryBudget(4)]
public sealed class PassedOnModel(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid PassedOnId { get; set; }

    public string Reference { get; private set; } = "";

    public string OwnersNames { get; private set; } = "";

    public override async Task LoadAsync(CancellationToken ct)
    {
        var subject = (Subject)HttpContext.Items["passedOnId"]!;
        Reference = References.Of('C', subject.RecordId);
        OwnersNames = await RecordOwners.NamesAsync(Db, subject.ChildId!.Value);
    }
}
