using System.Text;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Forms;

/// <summary>
/// What every form does: it carries a key, the same key again gives the same answer, wrong input and refusals come back as
/// sentences with what was typed, a stale save is refused kindly, and a doubtful commit is said to be doubtful.
/// </summary>
internal sealed class FormFilter(LoxleyDb db) : IAsyncPageFilter
{
    public const string KeyField = "__key";

    /// <summary>What a stale save is told.</summary>
    public const string SavedMeanwhile = "Somebody else saved this while you had it open. Nothing of yours is lost: it is still in the form. Look at what is there now, and save again if yours is right.";

    private static readonly object KeyUsed = new();

    /// <summary>Whether the form that comes back needs another key, since what its own stands for is saved.</summary>
    public static bool NeedsNewKey(HttpContext context) => context.Items.ContainsKey(KeyUsed);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not LoxleyPage page || !HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            await next();
            return;
        }
        var form = await context.HttpContext.Request.ReadFormAsync(CancellationToken.None);
        if (!Guid.TryParse(form[KeyField], out var key))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
            return;
        }
        if (await AnsweredAsync(context, page, form, key.ToString())) return;
        AskedWhenAttribute.PassOver(page);
        // What is kept for later may be as unfinished as it is.
        if (!page.ModelState.IsValid && context.HandlerMethod?.Name != LoxleyPage.KeepHandler)
        {
            context.Result = await AgainAsync(page);
            return;
        }
        await RunAsync(context, page, next);
    }

    private async Task<bool> AnsweredAsync(PageHandlerExecutingContext context, LoxleyPage page, IFormCollection form, string key)
    {
        var hash = Hash(context.HttpContext.Request.Path, form);
        var known = await db.Set<AnswerKeyRow>().AsNoTracking()
            .SingleOrDefaultAsync(a => a.PartnershipId == db.PartnershipId && a.MemberId == db.Actor.MemberId && a.Key == key, CancellationToken.None);
        if (known is null)
        {
            db.AnswerKey = new AnswerKey(key, hash);
            return false;
        }
        context.Result = known.ContentHash == hash ? new LocalRedirectResult(known.Answer) : await OtherWordsAsync(page);
        return true;
    }

    /// <summary>A form that was saved comes with other words: they are kept on the page, beside what is there now.</summary>
    private static Task<IActionResult> OtherWordsAsync(LoxleyPage page)
    {
        page.HttpContext.Items[KeyUsed] = true;
        page.HttpContext.Response.StatusCode = StatusCodes.Status409Conflict;
        page.Stale = true;
        page.ModelState.AddModelError("", "This form was saved before, with other words. What you typed now is still in it. Look at what was saved, and save again if this is to be kept as well.");
        return AgainAsync(page);
    }

    private static async Task<IActionResult> AgainAsync(LoxleyPage page)
    {
        await page.LoadAsync(CancellationToken.None);
        return page.Page();
    }

    private async Task RunAsync(PageHandlerExecutingContext context, LoxleyPage page, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Exception is null || done.ExceptionHandled) return;
        if (!Explain(page, done.Exception, out var status)) return;
        done.ExceptionHandled = true;
        db.ChangeTracker.Clear();
        db.Close();
        // Of the same form sent twice at once, the second meets what the first has done: the first's answer is its answer.
        if (await AnsweredNowAsync(context, page) is { } answer)
        {
            done.Result = answer;
            return;
        }
        context.HttpContext.Response.StatusCode = status;
        done.Result = await AgainAsync(page);
    }

    private static bool Explain(LoxleyPage page, Exception wrong, out int status)
    {
        (status, var field, var sentence) = wrong switch
        {
            RefusedException refused => (200, refused.Refusal.Field, refused.Refusal.Sentence),
            StaleRecordException => (409, "", SavedMeanwhile),
            UniqueRuleException { Rule: "answer_key" } => (409, "", "This was sent twice at the same moment. It was saved once."),
            UniqueRuleException => (409, "", "Somebody else did this, or something that it depends on, a moment ago. Look at what is there now, and do it again if it is still to be done."),
            CommitUnknownException => (503, "", "We do not know yet whether this was saved. Send it again: it will not be saved twice."),
            _ => (0, "", ""),
        };
        if (status == 0) return false;
        page.Stale = wrong is StaleRecordException;
        page.ModelState.AddModelError(field, sentence);
        return true;
    }

    private async Task<IActionResult?> AnsweredNowAsync(PageHandlerExecutingContext context, LoxleyPage page)
    {
        var form = await context.HttpContext.Request.ReadFormAsync(CancellationToken.None);
        var key = Guid.Parse(form[KeyField]!).ToString();
        return await AnsweredAsync(context, page, form, key) ? context.Result : null;
    }

    private static string Hash(string path, IFormCollection form)
    {
        var text = new StringBuilder(path);
        foreach (var (name, values) in form.Where(f => f.Key != SentForm.TokenField).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            foreach (var value in values) text.Append('\n').Append(name.Length).Append(name).Append('=').Append(value);
        }
        return ActComposer.Hash(text.ToString());
    }
}
