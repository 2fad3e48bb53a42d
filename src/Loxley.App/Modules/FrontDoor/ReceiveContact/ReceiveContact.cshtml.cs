using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.ReceiveContact;

/// <summary>Writes down a worry that comes by telephone, letter, mail or police notice, before anybody has looked for the child.</summary>
[Requires(Right.ContactRecord)]
[QueryBudget(2)]
public sealed class ReceiveContactModel(LoxleyDb db, Drafts drafts, CallerNews news, Disclosure disclosure) : ContactForm(db, drafts, news)
{
    /// <summary>The name of the form among drafts: of these, somebody may have several.</summary>
    public const string NewForm = "new-contact";

    /// <summary>Tells this one from others that the same person has begun and kept.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Begun { get; set; }

    [BindProperty]
    public DescribedChild Child { get; set; } = new();

    protected override (string Form, Guid Subject) Draft => (NewForm, Begun);

    protected override Guid? About => null;

    protected override DescribedChild Described => Child.OrRefused();

    /// <summary>What is kept here is its author's own, and about nobody on record.</summary>
    public override Task LoadAsync(CancellationToken ct)
    {
        disclosure.About([]);
        return Task.CompletedTask;
    }

    public override Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Begun == Guid.Empty) Begun = Ids.At(Db.Now);
        return base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (receivedAt, caller) = (Received(), await CallerAsync());
        var act = Db.Begin("ReceiveContact");
        var contact = await ReceiveAsync(act, receivedAt, caller, owners: null, recorder: null);
        return await SaveAndGoAsync($"/contacts/{contact.Id}/child");
    }
}
