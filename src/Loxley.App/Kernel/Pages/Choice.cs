namespace Loxley.App.Kernel.Pages;

/// <summary>One answer that can be chosen: what is sent and what is read.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    public bool Disabled { get; init; }

    /// <summary>Every value of an enum, in its order, in words.</summary>
    public static IReadOnlyList<Choice> Of<T>(Func<T, string> words) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new Choice(value.ToString(), words(value)))];
}
