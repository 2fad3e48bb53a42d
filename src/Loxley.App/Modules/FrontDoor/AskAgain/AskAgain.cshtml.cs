using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.AskAgain;

/// <summary>A caller who has not been told that it arrived asks once more, and whoever has it is told.</summary>
[Requires(Right.ContactRead)]
[QueryBudget(5)]
public sealed class AskAgainModel(LoxleyDb db, CallerNews news) : ContactPage(db)
{
    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Contact.CanAskAgain(MemberId) ? Page() : LocalRedirect($"/contacts/{ContactId}");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await Db.Set<Contact>().SingleAsync(c => c.Id == ContactId, CancellationToken.None);
        var act = Db.Begin("AskAgain");
        Db.Take(contact.AskAgain(act.Actor.MemberId, act.At));
        await news.SendAsync(await AnswerableAsync(contact, act.At), $"A caller asks again whether it arrived: {contact.Reference}", CallerNews.LinkTo(contact), contact.Id, act.At);
        return await SaveAndShowAsync();
    }

    /// <summary>Whoever has taken it, or everybody at the front door.</summary>
    private async Task<IReadOnlyList<Guid>> AnswerableAsync(Contact contact, DateTime at)
    {
        if (contact.TakenById is { } worker) return [worker];
        var door = Db.Protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(at)).Id;
        return await Db.Memberships.OfTeam(door, at).Select(m => m.Id).ToListAsync(CancellationToken.None);
    }
}
