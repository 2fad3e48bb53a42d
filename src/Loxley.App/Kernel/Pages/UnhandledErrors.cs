using Microsoft.AspNetCore.Diagnostics;

namespace Loxley.App.Kernel.Pages;

/// <summary>Logs what nobody handled by its kind and place alone: a message may hold what somebody typed.</summary>
internal sealed partial class UnhandledErrors(ILogger<UnhandledErrors> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var place = new System.Diagnostics.StackTrace(exception).GetFrame(0)?.GetMethod();
        // The endpoint itself is taken away before the error page is shown in its place.
        var endpoint = httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        Unhandled(log, endpoint?.DisplayName ?? "no endpoint", exception.GetType().Name, $"{place?.DeclaringType?.Name}.{place?.Name}");
        return ValueTask.FromResult(false);
    }

    [LoggerMessage(LogLevel.Error, "{Page} failed with {Failure} in {Place}")]
    private static partial void Unhandled(ILogger logger, string page, string failure, string place);
}
