using Loxley.App.Kernel.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Modules.Accounts.HidePage;

/// <summary>The empty page that "Hide this page" leads to where no script can cover the page. It names nobody and keeps nothing.</summary>
[Open("Shows nothing, whoever asks")]
public sealed class HidePageModel : PageModel;
