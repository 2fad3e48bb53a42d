namespace Loxley.App.Kernel.Protocol;

/// <summary>A band of levels, named after the assessment that opens it.</summary>
public sealed record LevelBand(string Id, string Name);

/// <summary>A level of need, from the one every child has to protection from harm.</summary>
public sealed record LevelOfNeed(string Id, string Name, string Band, string Summary, Period Period);
