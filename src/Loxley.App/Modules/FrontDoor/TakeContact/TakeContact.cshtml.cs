using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.TakeContact;

/// <summary>Takes a contact from the queue; of two who try, one does.</summary>
[Requires(Right.ContactTake)]
[QueryBudget(3)]
public sealed class TakeContactModel(LoxleyDb db) : ContactPage(db)
{
    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await Db.Set<Contact>().SingleAsync(c => c.Id == ContactId, CancellationToken.None);
        var act = Db.Begin("TakeContact");
        Db.Take(contact.Take(act.Actor, act.At));
        return await SaveAndShowAsync();
    }
}
