using System.Runtime.InteropServices;

namespace Loxley.App.Kernel.Protocol;

/// <summary>The dates on which a row of a protocol is in force, both ends included; no end while it still is.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period(DateOnly From, DateOnly? To)
{
    public bool Covers(DateOnly date) => From <= date && (To is null || date <= To);

    public bool Overlaps(Period other) => From <= (other.To ?? DateOnly.MaxValue) && other.From <= (To ?? DateOnly.MaxValue);

    public override string ToString() => To is { } to ? $"{From:yyyy-MM-dd} to {to:yyyy-MM-dd}" : $"{From:yyyy-MM-dd} on";
}
