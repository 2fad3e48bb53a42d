using Loxley.App.Common.Documents;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Jobs;
using Loxley.App.Kernel.Pages;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App;

/// <summary>The web host: what stands before every page, in order.</summary>
public static class LoxleyWeb
{
    /// <param name="settings">Read from the environment.</param>
    /// <param name="time">The clock of the host.</param>
    /// <param name="address">Where to listen, such as <c>http://127.0.0.1:5080</c>.</param>
    /// <param name="adjust">What a test changes.</param>
    public static WebApplication Build(LoxleySettings settings, TimeProvider time, string address, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(LoxleyWeb).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls(address).UseKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1 << 20;
        });
        AddLogs(builder.Logging);
        builder.Services.AddLoxley(settings, time);
        AddWeb(builder.Services);
        adjust?.Invoke(builder);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddLogs(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddJsonConsole(json => json.UseUtcTimestamp = true);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        // Parameters of queries and exceptions of the database may hold what somebody typed.
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        // An unhandled exception is logged by its type alone, in UnhandledErrors.
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.None);
        // The keys of cookies lie in the database, where the backup keeps them; the framework would rather have them encrypted.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    private static void AddWeb(IServiceCollection services)
    {
        var subjects = new Subjects();
        foreach (var module in Module.All)
        {
            module.Declare(subjects);
            module.Register(services);
        }
        services.AddSingleton(subjects);
        services.AddSingleton<DisclosureWriter>();
        services.AddHostedService(p => p.GetRequiredService<DisclosureWriter>());
        services.AddJobs();
        services.AddOptions<ForwardedHeadersOptions>().Configure<LoxleySettings>((forwarded, settings) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
            foreach (var proxy in settings.Proxies) forwarded.KnownIPNetworks.Add(proxy);
        });
        services.AddExceptionHandler<UnhandledErrors>();
        services.AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "loxley";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            // The row of the session ends earlier, when nothing is sent for a while.
            cookie.ExpireTimeSpan = Sessions.Longest;
            cookie.SlidingExpiration = false;
        }).AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            cookie.Cookie.Name = "loxley-step";
            cookie.Cookie.Path = "/sign-in";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = WaitingStep.Length;
            cookie.SlidingExpiration = false;
        });
        services.AddAuthorization();
        services.AddAntiforgery(token => token.Cookie.Name = "loxley-form");
        services.AddRazorPages(pages => pages.RootDirectory = "/Modules")
            .AddMvcOptions(mvc =>
            {
                mvc.ModelBinderProviders.Insert(0, new DateBoxesBinderProvider());
                mvc.ModelBinderProviders.Insert(1, new PlainTextBinder());
                mvc.Filters.Add<ChromeFilter>();
                mvc.Filters.Add<FormFilter>();
                mvc.Filters.Add<DownloadFilter>();
                PlainWords.Teach(mvc.ModelBindingMessageProvider);
            });
        services.Configure<RouteOptions>(routes => (routes.LowercaseUrls, routes.AppendTrailingSlash) = (true, false));
    }

    private static void Use(WebApplication app)
    {
        // A proxy may speak plainly to this host: cookies go by the address that people type.
        if (app.Services.GetRequiredService<LoxleySettings>().PublicAddress.StartsWith("https:", StringComparison.Ordinal))
        {
            app.Use((context, next) =>
            {
                context.Request.Scheme = "https";
                return next(context);
            });
        }
        // From where somebody comes is what a trusted proxy says; by itself the framework trusts this machine alone.
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // The page of errors is shown by the middleware outside this one, as for every other answer without a body.
            ExceptionHandler = _ => Task.CompletedTask,
            StatusCodeSelector = failed => failed switch
            {
                // The framework throws this for a form that cannot be read.
                InvalidDataException => StatusCodes.Status400BadRequest,
                _ when Outage.Is(failed) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600",
        });
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<Members>();
        app.UseAuthorization();
        app.UseMiddleware<Gate>();
        app.MapRazorPages();
        app.MapGet("/health/live", () => Results.Text("alive")).WithMetadata(new OpenAttribute("Says that the process answers"));
        app.MapGet("/health/ready", ReadyAsync).WithMetadata(new OpenAttribute("Says whether the database answers"));
    }

    private static async Task<IResult> ReadyAsync(LoxleyDb db)
    {
        try
        {
            await db.Set<Partnership>().AsNoTracking().AnyAsync();
            return Results.Text("ready");
        }
        catch (Exception down) when (down is System.Data.Common.DbException or InvalidOperationException)
        {
            return Results.Text("the database does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
