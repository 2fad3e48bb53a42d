using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Common.Documents;

/// <summary>
/// Gives a page's table as a file where the address asks for one. The page has been let in, loaded and disclosed as ever;
/// the trail says besides that its list was taken away.
/// </summary>
internal sealed class DownloadFilter(Disclosure disclosure, CurrentActor current, TimeProvider time) : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context.Result is not PageResult || context.HandlerInstance is not IGivesTable page || Download.Of(context.HttpContext.Request) is not { } file) return;
        disclosure.TakenAs(file.Label);
        var (table, now) = (page.Table, time.Now());
        var whole = table with { Notes = [.. table.Notes, $"Taken from Loxley on {When.Minute(now)} by {current.Actor.Name}. What changed since is not here."] };
        context.Result = new FileContentResult(file.Write(whole), file.MediaType) { FileDownloadName = file.FileName(whole, now) };
    }
}
