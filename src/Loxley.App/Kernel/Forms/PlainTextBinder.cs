using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Loxley.App.Kernel.Forms;

/// <summary>
/// Reads text of a form: line ends are one character, nothing typed is null, and U+0000 is refused, which PostgreSQL cannot keep.
/// </summary>
public sealed class PlainTextBinder : IModelBinder, IModelBinderProvider
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var sent = bindingContext.ValueProvider.GetValue(name);
        if (sent == ValueProviderResult.None) return Task.CompletedTask;
        var text = OneLineEnd(sent.FirstValue ?? "");
        bindingContext.ModelState.SetModelValue(name, text, text);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            bindingContext.ModelState.TryAddModelError(name, "Remove the characters that cannot be shown, then send it again");
        }
        else
        {
            bindingContext.Result = ModelBindingResult.Success(string.IsNullOrWhiteSpace(text) ? null : text);
        }
        return Task.CompletedTask;
    }

    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(string) ? this : null;

    /// <summary>A browser sends two characters for the end of a line, and HTML allows only one.</summary>
    public static string OneLineEnd(string text) => text.ReplaceLineEndings("\n");
}
