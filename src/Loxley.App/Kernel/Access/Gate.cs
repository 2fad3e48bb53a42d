using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.AspNetCore.Diagnostics;

namespace Loxley.App.Kernel.Access;

/// <summary>
/// Stands between routing and every endpoint: a right is named or the door is open on purpose, the record is found through
/// the filter or does not exist, and whose data is shown is on the disk before the first byte leaves.
/// </summary>
public sealed class Gate(RequestDelegate next, Subjects subjects)
{
    public async Task InvokeAsync(HttpContext context, LoxleyDb db, CurrentActor current, Disclosure disclosure, DisclosureWriter writer)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<OpenAttribute>() is not null)
        {
            await next(context);
            return;
        }
        var right = endpoint.Metadata.GetMetadata<RequiresAttribute>()?.Right
            ?? throw new InvalidOperationException($"{endpoint.DisplayName} names no right and does not say why it is open.");
        if (!current.Known)
        {
            Refusals.SignIn(context);
            return;
        }
        var page = "/" + ((endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "").TrimStart('/');
        foreach (var (name, value) in context.Request.RouteValues.Where(v => v.Key.EndsWith("Id", StringComparison.Ordinal)))
        {
            var find = subjects.Find(name) ?? throw new InvalidOperationException($"No room finds the record of {name}.");
            var subject = Guid.TryParse(value as string, out var id) ? await find(db, id) : null;
            if (subject is null)
            {
                if (id != Guid.Empty) await writer.WriteAsync([disclosure.Refused(page, id)]);
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            disclosure.About(subject);
            context.Items[name] = subject;
        }
        if (!current.Actor.Role.Holds(right))
        {
            await writer.WriteAsync(disclosure.Rows(page, granted: false));
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        if (await PointsElsewhereAsync(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        var shows = endpoint.Metadata.GetMetadata<ShowsNobodyAttribute>() is null;
        context.Response.OnStarting(() => WriteAsync(context, disclosure, writer, page, shows));
        await next(context);
    }

    /// <summary>A field of a form is read before the route: one that names another record would pass by the question asked above.</summary>
    private static async Task<bool> PointsElsewhereAsync(HttpRequest request)
    {
        if (!request.HasFormContentType) return false;
        var form = await request.ReadFormAsync(CancellationToken.None);
        return request.RouteValues.Any(v => form.TryGetValue(v.Key, out var sent) && sent != v.Value?.ToString());
    }

    private static async Task WriteAsync(HttpContext context, Disclosure disclosure, DisclosureWriter writer, string page, bool shows)
    {
        // A redirect shows nothing, and an error page is not the page that was asked for.
        if (context.Response.StatusCode is >= 300 and < 400 || context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return;
        if (shows && !disclosure.Said) throw new InvalidOperationException($"{page} did not say whose data it shows.");
        await writer.WriteAsync(disclosure.Rows(page, granted: true));
    }
}

/// <summary>What somebody who has not signed in is answered.</summary>
internal static class Refusals
{
    /// <summary>A page is asked for again after signing in; a form keeps what was typed on the page that says so.</summary>
    public static void SignIn(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Redirect($"/sign-in?return={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }
}
