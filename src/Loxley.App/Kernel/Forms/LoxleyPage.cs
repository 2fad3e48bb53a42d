using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Kernel.Forms;

/// <summary>A page with a form. It is loaded the same way when it is asked for and when it comes back with what was wrong.</summary>
public abstract class LoxleyPage(LoxleyDb db) : PageModel
{
    /// <summary>The handler that keeps what was typed for later.</summary>
    public const string KeepHandler = "Keep";

    protected LoxleyDb Db { get; } = db;

    /// <summary>The version of the record that the reader had before them.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Somebody saved the record since this page was read.</summary>
    public bool Stale { get; set; }

    /// <summary>Reads what the page shows besides what is typed into it.</summary>
    public abstract Task LoadAsync(CancellationToken ct);

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>
    /// The version goes forward when the page is read, and when it has just shown what somebody else saved; a form that
    /// comes back for another reason keeps the version that its reader saw.
    /// </summary>
    protected void TakeVersionOf(Record record)
    {
        if (Stale || HttpMethods.IsGet(Request.Method)) Version = record.Version;
    }

    /// <summary>What a list of the protocol offers today.</summary>
    public IReadOnlyList<Choice> Choices(string list) => [.. Db.Protocol.Lists[list].ItemsOn(Today).Select(i => new Choice(i.Code, i.Label))];

    /// <summary>Whom to ring when a child cannot wait.</summary>
    public IReadOnlyList<UrgentNumber> UrgentNumbers => Db.Protocol.UrgentNumbers;

    public DateOnly Today => London.Date(Db.Now);

    /// <summary>A code that must be one that the list offers today.</summary>
    /// <exception cref="RefusedException">It is not.</exception>
    protected string OnList(string list, string code, string field) => Db.Protocol.Lists[list].Find(code, Today) is not null
        ? code
        : throw new RefusedException(new Refusal("NotOnList", "Choose an answer from the list", field));

    /// <summary>The same for an answer that may be left out.</summary>
    protected string? OnListIfGiven(string list, string? code, string field) => string.IsNullOrEmpty(code) ? null : OnList(list, code, field);

    /// <summary>Puts what was kept back into the fields.</summary>
    protected void Restore(Draft draft)
    {
        foreach (var (name, value) in draft.Fields)
        {
            ModelState.SetModelValue(name, value, value);
            ModelState[name]!.ValidationState = Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Skipped;
        }
    }

    /// <summary>What was typed, without what the form carries for itself.</summary>
    protected Dictionary<string, string> Typed() => Request.Form
        .Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal))
        .ToDictionary(f => f.Key, f => PlainTextBinder.OneLineEnd(f.Value[0] ?? ""), StringComparer.Ordinal);

    /// <summary>Saves the open act and goes on; the same key sent again goes to the same place.</summary>
    protected async Task<IActionResult> SaveAndGoAsync(string address)
    {
        if (Db.AnswerKey is { } key) key.Answer = address;
        await Db.SaveChangesAsync(CancellationToken.None);
        return LocalRedirect(address);
    }
}
