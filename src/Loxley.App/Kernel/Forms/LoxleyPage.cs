using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Kernel.Forms;

/// <summary>A page with a form. It is loaded the same way when it is asked for and when it comes back with what was wrong.</summary>
public abstract class LoxleyPage(LoxleyDb db) : PageModel
{
    protected LoxleyDb Db { get; } = db;

    /// <summary>Somebody saved the record since this page was read.</summary>
    public bool Stale { get; set; }

    /// <summary>Reads what the page shows besides what is typed into it; false where there is no such thing any more.</summary>
    public abstract Task LoadAsync(CancellationToken ct);

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>Saves the open act and goes on; the same key sent again goes to the same place.</summary>
    protected async Task<IActionResult> SaveAndGoAsync(string address)
    {
        if (Db.AnswerKey is { } key) key.Answer = address;
        await Db.SaveChangesAsync(CancellationToken.None);
        return LocalRedirect(address);
    }
}
