namespace Loxley.App.Kernel.Pages;

/// <summary>What every answer tells the browser: nothing from elsewhere, nothing framed, nothing kept, no address passed on.</summary>
internal static class SecurityHeaders
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // As the answer leaves: what fails on the way to it takes all headers away that were set before.
        context.Response.OnStarting(() =>
        {
            Set(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        // With no referrer at all a browser says of its own form that it comes from nowhere, and what was typed could not be given back.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (!headers.ContainsKey("Cache-Control")) headers.CacheControl = "no-store";
    }
}
