using System.Text.Encodings.Web;
using System.Text.Json;

namespace Loxley.App.Cli;

/// <summary>The one document that a command prints when it is asked for JSON.</summary>
internal static class Json
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Task WriteJsonAsync<T>(this TextWriter output, T document) =>
        output.WriteLineAsync(JsonSerializer.Serialize(document, Options));
}
