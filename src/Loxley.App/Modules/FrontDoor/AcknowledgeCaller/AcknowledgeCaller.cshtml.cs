using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.AcknowledgeCaller;

/// <summary>Notes that the caller knows the contact arrived; a caller with an account is sent word.</summary>
[Requires(Right.ContactTake)]
[QueryBudget(3)]
public sealed class AcknowledgeCallerModel(LoxleyDb db, CallerNews news) : ContactPage(db)
{
    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("AcknowledgeCaller");
        Db.Take(contact.Acknowledge(act.At));
        await news.SendAsync(contact, CallerNews.Arrived(contact), act.At);
        return await SaveAndShowAsync();
    }
}
