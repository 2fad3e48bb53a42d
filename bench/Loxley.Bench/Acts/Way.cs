namespace Loxley.Bench.Acts;

/// <summary>How an act is saved.</summary>
internal enum Way
{
    /// <summary>As Loxley does: a digest of its own, sealed with others each second.</summary>
    Sealed,

    /// <summary>The same rows with no digest, and nothing that seals them.</summary>
    Unchained,

    /// <summary>A digest, and one row of its agency that every act changes before it commits: what Loxley does not do.</summary>
    Chained,
}
