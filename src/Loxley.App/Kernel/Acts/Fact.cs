using System.Text.Json.Serialization;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Kernel.Acts;

/// <summary>Something that happened, in the past tense; clocks, trail and chronology are made from these.</summary>
/// <param name="RecordId">The record it is about; who may see that record may see the fact.</param>
/// <param name="ChildId">Whose chronology it stands in, if any child's.</param>
/// <param name="HappenedAt">When it happened in the world, which may be before it was recorded.</param>
public abstract record Fact(Guid RecordId, Guid? ChildId, DateTime HappenedAt)
{
    /// <summary>The sentence that the chronology shows.</summary>
    public abstract string Say(PartnershipProtocol protocol);

    /// <summary>Where the record can be read, if it has a page of its own.</summary>
    [JsonIgnore]
    public virtual string? Link => null;

    /// <summary>Whether only the day is known: no page shows a time then.</summary>
    [JsonIgnore]
    public virtual bool DayOnly => false;
}

/// <summary>A fact that says whose record it is, which was not known or mistaken before: its clocks are that child's from then on.</summary>
public interface IGivesChild;

/// <summary>Says why a fact neither starts nor stops a clock.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NoClockAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}

/// <summary>How much a kind of fact says of the child's life: it tells a chronology what to show.</summary>
public enum Weight
{
    /// <summary>How the work went its way: shown when everything is asked for.</summary>
    Routine,
    Ordinary,
    Significant,
}

/// <summary>Says that a fact is more or less than ordinary in a child's chronology.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WeighsAttribute(Weight weight) : Attribute
{
    public Weight Weight { get; } = weight;
}

/// <summary>What a decision gives back: what happened, and the rows that it made.</summary>
public sealed record Deed(IReadOnlyList<Fact> Facts, IReadOnlyList<Data.Entity> Added)
{
    public static Deed Of(params IReadOnlyList<Fact> facts) => new(facts, []);

    public Deed With(params IReadOnlyList<Data.Entity> rows) => this with { Added = [.. Added, .. rows] };

    public Deed And(Deed other) => new([.. Facts, .. other.Facts], [.. Added, .. other.Added]);
}
