namespace Loxley.App.Modules.People.WriteNote;

/// <summary>How a note covers another child than the one whose page it is written on.</summary>
public sealed class OtherChild
{
    public const string No = "no";

    public const string Shown = "shown";

    public const string Covered = "covered";

    public string How { get; set; } = No;

    public string? OnlyHere { get; set; }

    public string? ChildWords { get; set; }

    /// <summary>The field that says how a child is covered.</summary>
    public static string Field(Guid child) => $"Others[{child}].How";

    /// <summary>The children that fields of the form are about.</summary>
    public static IEnumerable<string> Named(IEnumerable<string> fields) =>
        fields.Where(f => f.StartsWith("Others[", StringComparison.Ordinal)).Select(f => f[7..f.IndexOf(']', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal);
}
