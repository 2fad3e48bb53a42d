using System.Globalization;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.Errors;

/// <summary>What went wrong and what to do next, by the code of the answer.</summary>
// The answer to a form whose token is wrong is shown here too; nothing is saved.
#pragma warning disable RS0030
[IgnoreAntiforgeryToken]
#pragma warning restore RS0030
[Open("Says what went wrong, to anybody")]
public sealed class ErrorModel(ProtocolStore protocols) : PageModel
{
    // From the address alone: a form that could not be read would be read again to bind it.
    private int Code => int.TryParse((string?)RouteData.Values["code"], CultureInfo.InvariantCulture, out var code) ? code : 500;

    /// <summary>What was typed into a form that could not be taken, to be sent again; from this site's own pages alone.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Typed { get; private set; } = [];

    /// <summary>What the form carried for itself.</summary>
    public SentForm? Sent { get; private set; }

    /// <summary>Where the form was sent.</summary>
    public string SentTo { get; private set; } = "";

    public bool SignedOut => Code == 401;

    /// <summary>Something on our side failed: a child may not be able to wait until it works again.</summary>
    public bool OurFault => Code >= 500;

    /// <summary>Whoever tells of a worry without an account must be able to leave this page too.</summary>
    public bool AtPublicDoor => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.StartsWith("/worried/", StringComparison.Ordinal) == true;

    /// <summary>Whom to ring, by partnership. The database is not asked whose page it was: it may be what failed.</summary>
    public IReadOnlyList<PartnershipProtocol> Protocols => [.. protocols.Partnerships.Select(protocols.Protocol)];

    public async Task OnPostAsync()
    {
        var sent = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        if (Code is not (400 or 401 or 500 or 503) || sent is null || !Request.HasFormContentType || !FromHere()) return;
        SentTo = sent.OriginalPath + sent.OriginalQueryString;
        try
        {
            var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
            // A form without its password is no form to send again.
            if (form.Keys.Any(IsSecret)) return;
            Sent = SentForm.Read(form, withToken: Code != 400);
            Typed = [.. form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal))
                .SelectMany(f => f.Value, (f, value) => new KeyValuePair<string, string>(f.Key, PlainTextBinder.OneLineEnd(value ?? "")))];
        }
        catch (InvalidDataException)
        {
            Typed = [];
        }
    }

    /// <summary>What proves who somebody is goes on no page.</summary>
    private static bool IsSecret(string field) => field.EndsWith("Password", StringComparison.Ordinal) || field is "Code" or "RecoveryCode" or "Sealed";

    /// <summary>Another site's form must not come back as one of ours, with a token of ours.</summary>
    private bool FromHere() => Uri.TryCreate(Request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == Request.Host.Value;

    public string Heading => Explanation().Heading;

    public string[] Sentences => Explanation().Sentences;

    private (string Heading, string[] Sentences) Explanation() => Code switch
    {
        400 when Typed.Count > 0 => ("We could not take what was sent",
        [
            "The page was opened before you signed in, or while somebody else was signed in on this browser. Nothing was saved.",
            "We ask you to send it once more, so that nobody can send anything in your name without your knowing.",
        ]),
        400 => ("We could not read what was sent",
        [
            "The form may have been open for too long, or part of it did not arrive. Nothing was saved.",
            "Go back, load the page again and send it once more. If it happens again, copy what you typed before you do.",
        ]),
        401 => ("You were signed out",
        [
            "Nothing was saved yet. You were signed out because nothing was sent for a while.",
        ]),
        403 => ("You cannot do this",
        [
            "Your role does not include this. Nothing was changed.",
            "If your work needs it, ask the person who manages accounts in your organisation.",
        ]),
        404 => ("Page not found",
        [
            "There is no such page, or you have no part in this record.",
            "Check the address. If you are worried about a child, you can always tell the front door: you do not need to see a record to do that.",
        ]),
        409 => ("This was changed by somebody else",
        [
            "Somebody saved this while you had it open, or the same form was sent twice. What they saved is kept.",
            "Load the page again to see what is there now, then make your change if it is still needed.",
        ]),
        429 => ("Too many tries",
        [
            "There were more requests than we allow in a short time.",
            "Wait a few minutes, then try again.",
        ]),
        503 => ("Loxley is not available",
        [
            "The service is stopped for a short time, or cannot reach its records.",
            "Try again in a few minutes. If a child needs help now, use the telephone.",
        ]),
        _ => ("There is a problem with Loxley",
        [
            "Something on our side failed. We do not know whether anything was saved.",
            "Try again in a few minutes. If a child needs help now, use the telephone.",
        ]),
    };
}
