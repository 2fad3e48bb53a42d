namespace Loxley.App.Tests.Kernel.Forms.Editing;

/// <summary>A text that an editor sent, what stood on the page when it was typed, and whether it was answered as saved.</summary>
internal sealed class Attempt
{
    public required Guid Editor { get; init; }

    /// <summary>The act that saving it is.</summary>
    public required string Act { get; init; }

    public required string Text { get; init; }

    /// <summary>The worry that the editor had before them.</summary>
    public required string Seen { get; init; }

    /// <summary>The step in which it was first answered as saved; none where it never was.</summary>
    public int? SavedAt { get; set; }
}
