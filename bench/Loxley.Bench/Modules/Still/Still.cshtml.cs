using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Pages;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.Bench.Modules.Still;

/// <summary>
/// The bare baseline of pages: the layout and navigation of a front door worker around a few words. It is asked for
/// without a sign-in, since a sign-in alone costs a query.
/// </summary>
[Open("Shows nothing that is kept")]
public sealed class StillModel : PageModel
{
    public void OnGet() => ViewData[Chrome.Key] = new Chrome(
        [
            new NavLink("/", "My work", Current: true),
            new NavLink("/contacts", "Contacts", Current: false),
            new NavLink("/search", "Find a child", Current: false),
            new NavLink("/messages", "Messages", Current: false),
        ],
        "Wren Ashdown",
        "Nottingham")
    {
        Demo = true,
        Search = true,
    };
}
