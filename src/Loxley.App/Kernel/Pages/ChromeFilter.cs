using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Kernel.Pages;

/// <summary>Gives the layout what stands around every page.</summary>
internal sealed class ChromeFilter(CurrentActor current, ProtocolStore protocols, TimeProvider time) : IAsyncPageFilter
{
    private static readonly (string Href, string Text, Right Right)[] Rooms =
    [
        ("/", "My work", Right.MyWorkRead),
        ("/contacts", "Contacts", Right.ContactTake),
        ("/referrals", "Referral forms", Right.ReferralWrite),
        ("/search", "Find a person", Right.ChildSearch),
        ("/break-glass-reviews", "Records opened", Right.GlassReview),
        ("/messages", "Messages", Right.MessageRead),
        ("/whos-who", "Who's who", Right.WhosWhoRead),
    ];

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is PageModel page && current is { Known: true, Session: not null }) page.ViewData[Chrome.Key] = Around(current.Actor, page.Request.Path) with
        {
            Several = page.User.HasClaim(c => c.Type == Sessions.SeveralClaim),
            Lasts = current.Session?.LeftAt(time.Now()) ?? TimeSpan.Zero,
        };
        return next();
    }

    private Chrome Around(Actor actor, PathString path) => new(
        [.. Rooms.Where(r => actor.Role.Holds(r.Right)).Select(r => new NavLink(r.Href, r.Text, r.Href == path))],
        actor.Name,
        protocols.Protocol(actor.Protocol).Name)
    {
        Demo = actor.Practice,
        Search = actor.Role.Holds(Right.ChildSearch),
    };
}
