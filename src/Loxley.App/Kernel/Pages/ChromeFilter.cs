using Microsoft.AspNetCore.Mvc.Filters;

namespace Loxley.App.Kernel.Pages;

/// <summary>Gives the layout what stands around every page.</summary>
internal sealed class ChromeFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) => next();
}
