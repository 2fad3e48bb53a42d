using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.RecordContact;

/// <summary>Writes down a worry about one child while the caller is on the telephone.</summary>
[Requires(Right.ContactRecord)]
[QueryBudget(4)]
public sealed class RecordContactModel(LoxleyDb db, Drafts drafts, CallerNews news) : ContactForm(db, drafts, news)
{
    [BindProperty(SupportsGet = true)]
    public Guid ChildId { get; set; }

    public Person Child { get; private set; } = null!;

    /// <summary>What was begun before a record was restricted can be passed on afterwards: the draft is the same.</summary>
    protected override (string Form, Guid Subject) Draft => (Form, ChildId);

    protected override Guid? About => ChildId;

    public override async Task LoadAsync(CancellationToken ct) =>
        Child = await Db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == ChildId, ct);

    public async Task<IActionResult> OnPostAsync()
    {
        var (receivedAt, caller) = (Received(), await CallerAsync());
        var child = await Db.Set<Person>().SingleAsync(p => p.Id == ChildId, CancellationToken.None);
        // Whom the contact is opened to depends on whether the child's record is restricted: of both at once, one is refused.
        Db.Hold(child);
        var act = Db.Begin("RecordContact");
        var owners = await RecordOwners.InPlaceOfAgencyAsync(Db, child);
        Recorder? recorder = owners is null || owners.Contains(act.Actor.MemberId) ? null : new(act.Actor.MemberId, await MineUntilAsync());
        var contact = await ReceiveAsync(act, receivedAt, caller, owners, recorder);
        return await SaveAndGoAsync($"/contacts/{contact.Id}");
    }

    /// <summary>Who sees a restricted record for a while sees what they write about the child for no longer.</summary>
    private Task<DateTime> MineUntilAsync() => Db.GroundsOfActor.Where(g => g.SubjectId == ChildId).MaxAsync(g => g.Until, CancellationToken.None);
}
