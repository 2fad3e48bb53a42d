namespace Loxley.App.Tests.Support;

/// <summary>A name that may be said to a person, as the name of a file.</summary>
internal static class FileName
{
    public static string Of(string name) => string.Concat(name.Take(80).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).Trim('-');
}
