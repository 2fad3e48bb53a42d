using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.PassOnWorry;

/// <summary>Writes down a worry about a child whose record the writer may not see, for whoever answers for that record.</summary>
[Requires(Right.ContactRecord)]
[QueryBudget(5)]
public sealed class PassOnWorryModel(LoxleyDb db, Drafts drafts, CallerNews news) : ContactForm(db, drafts, news)
{
    /// <summary>The name of the act, by which its author finds it again.</summary>
    public const string Act = "PassOnWorry";

    [BindProperty(SupportsGet = true)]
    public Guid UnseenChildId { get; set; }

    public string OwnersNames { get; private set; } = "";

    /// <summary>What was begun before a record was restricted can be passed on afterwards: the draft is the same.</summary>
    protected override (string Form, Guid Subject) Draft => (Form, UnseenChildId);

    protected override Guid? About => UnseenChildId;

    public override async Task LoadAsync(CancellationToken ct) => OwnersNames = await RecordOwners.NamesAsync(Db, UnseenChildId);

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await Db.Set<Person>().AnyAsync(p => p.Id == UnseenChildId, ct) ? LocalRedirect($"/children/{UnseenChildId}/contacts/new") : await base.OnGetAsync(ct);

    public async Task<IActionResult> OnPostAsync()
    {
        var (receivedAt, caller) = (Received(), await CallerAsync());
        var child = await Beyond.Access<Person>(Db).SingleAsync(p => p.Id == UnseenChildId, CancellationToken.None);
        Db.Hold(child);
        var owners = await RecordOwners.InPlaceOfAgencyAsync(Db, child);
        if (owners is []) throw new RefusedException(FrontDoorRefusals.NobodyAnswers);
        var act = Db.Begin(Act);
        await ReceiveAsync(act, receivedAt, caller, owners, recorder: null);
        return await SaveAndGoAsync($"/passed-on/{act.Id}");
    }
}
