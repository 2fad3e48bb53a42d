using Loxley.App.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Modules.Errors;

/// <summary>What a reader sees when something failed that nobody foresaw.</summary>
// The answer to a form whose token is wrong is shown here too; nothing is saved.
#pragma warning disable RS0030
[IgnoreAntiforgeryToken]
#pragma warning restore RS0030
[Open("Says that something failed, to anybody")]
public sealed class ProblemModel : PageModel;
