namespace Loxley.App.Kernel.Protocol;

/// <summary>What sort of place a setting is.</summary>
public enum SettingKind
{
    Nursery,
    Primary,
    Secondary,
    Special,
    College,
    GpPractice,
    Hospital,
    Other,
}

/// <summary>A place that children attend or are registered with: one of those for which its agency stands.</summary>
/// <param name="Id">What records hold.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Agency">The agency that it belongs to.</param>
/// <param name="Code">Its number in the national register of schools, or its code in the NHS list, where it is known.</param>
/// <param name="Telephone">Where it can be rung.</param>
/// <param name="Postcode">Where it is.</param>
/// <param name="Period">When it is open.</param>
public sealed record Setting(string Id, string Name, SettingKind Kind, string Agency, string? Code, string Telephone, string Postcode, Period Period);

/// <summary>Kinds of settings in words.</summary>
public static class SettingKinds
{
    /// <summary>The kind as pages say it.</summary>
    public static string Label(this SettingKind kind) => kind switch
    {
        SettingKind.Nursery => "Nursery",
        SettingKind.Primary => "Primary school",
        SettingKind.Secondary => "Secondary school",
        SettingKind.Special => "Special school",
        SettingKind.College => "College",
        SettingKind.GpPractice => "GP practice",
        SettingKind.Hospital => "Hospital",
        SettingKind.Other => "Other setting",
    };

    /// <summary>The kind within a sentence: "primary school", "GP practice".</summary>
    public static string InSentence(this SettingKind kind) => kind == SettingKind.GpPractice ? kind.Label() : kind.Label().ToLowerInvariant();
}
