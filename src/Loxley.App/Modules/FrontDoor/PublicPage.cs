using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>A page of a partnership for everybody, without an account. Whoever sends it is nobody in particular, signed in or not.</summary>
public abstract class PublicPage(LoxleyDb db, CurrentActor current) : LoxleyPage(db)
{
    /// <summary>The partnership, as its address names it.</summary>
    [BindProperty(SupportsGet = true)]
    public string Partnership { get; set; } = "";

    /// <summary>What the partnership is called.</summary>
    public string PartnershipName => Db.Protocol.Name;

    /// <summary>Everybody in it is invented.</summary>
    public bool Practice => Db.Actor.Practice;

    public override Task LoadAsync(CancellationToken ct) => Task.CompletedTask;

    /// <summary>Runs before what stands around every form, which asks who acts.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = await Db.Set<Partnership>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == Partnership, context.HttpContext.RequestAborted);
        if (found is null)
        {
            context.Result = NotFound();
            return;
        }
        current.Set(Actor.System(found.Id, found.Protocol, "A member of the public") with { Practice = found.Demo });
        await next();
    }
}
