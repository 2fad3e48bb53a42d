using System.Text.Json;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>One question of a referral and what was answered.</summary>
public sealed record ReferralAnswer(string Question, string Answer);

/// <summary>What a referral says on one topic.</summary>
public sealed record ReferralPart(string Topic, IReadOnlyList<ReferralAnswer> Answers);

/// <summary>
/// What a professional wrote, as it stands in the contact: the questions in the words in which they were asked, so that what
/// was answered stays readable when the form changes.
/// </summary>
internal static class ReferralCopy
{
    public static string Write(IReadOnlyList<ReferralPart> parts) => JsonSerializer.Serialize(parts, EntityJson.Options);

    public static IReadOnlyList<ReferralPart> Read(string? text) => text is null ? [] : JsonSerializer.Deserialize<List<ReferralPart>>(text, EntityJson.Options)!;
}
