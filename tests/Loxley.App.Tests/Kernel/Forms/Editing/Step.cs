using FsCheck;
using FsCheck.Fluent;

namespace Loxley.App.Tests.Kernel.Forms.Editing;

/// <summary>What an editor of a contact can do next.</summary>
internal enum Move
{
    Open,
    Save,
    SaveBlank,
    SendAgain,
    SendOtherWords,
    SendTwiceAtOnce,
    BothSaveAtOnce,
    SaveWhileTheOtherTakes,
    SaveWhileTheOtherDecides,
    Take,
    HandBack,
    OpenDecision,
    KeepDecision,
    Decide,
}

/// <summary>A move of one of the two editors.</summary>
internal sealed record Step(bool First, Move Move)
{
    /// <summary>Schedules of up to 14 steps, in which saves stand three times as often as the rest.</summary>
    public static Arbitrary<Step[]> Schedules { get; } = Arb.From(
        Gen.Choose(3, 14).SelectMany(length => Any.ArrayOf(length)),
        steps => steps.Select((_, i) => steps.Where((_, j) => j != i).ToArray()));

    private static Gen<Step> Any =>
        from first in Gen.Elements(true, false)
        from move in Gen.Elements([Move.Save, Move.Save, Move.BothSaveAtOnce, .. Enum.GetValues<Move>()])
        select new Step(first, move);

    public override string ToString() => $"{(First ? "first" : "second")} {Move}";
}
