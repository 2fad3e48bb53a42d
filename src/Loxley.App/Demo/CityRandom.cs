using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Demo;

/// <summary>The city's own chance (xoshiro256**): the same seed gives the same numbers on every machine.</summary>
public sealed class CityRandom
{
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    /// <param name="seed">The city's seed.</param>
    /// <param name="stream">What the numbers are for, so that one part of the city does not move another.</param>
    public CityRandom(long seed, string stream)
    {
        Span<byte> state = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}/{stream}")), state);
        a = BinaryPrimitives.ReadUInt64LittleEndian(state);
        b = BinaryPrimitives.ReadUInt64LittleEndian(state[8..]);
        c = BinaryPrimitives.ReadUInt64LittleEndian(state[16..]);
        d = BinaryPrimitives.ReadUInt64LittleEndian(state[24..]);
    }

    public ulong Next()
    {
        var result = BitOperations.RotateLeft(b * 5, 7) * 9;
        var t = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    /// <summary>A whole number from nought up to, and without, a limit.</summary>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return (int)Math.BigMul(Next(), (ulong)limit, out _);
    }

    /// <summary>A whole number of a range, both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>A number from nought up to, and without, one.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True about so many times in a hundred.</summary>
    public bool InHundred(int times) => Below(100) < times;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>One of a list in which some come more often than others.</summary>
    public T Pick<T>(IReadOnlyList<(T Value, int Weight)> from)
    {
        var left = Below(from.Sum(f => f.Weight));
        foreach (var (value, weight) in from)
        {
            left -= weight;
            if (left < 0) return value;
        }
        throw new ArgumentException("Every weight is nought.", nameof(from));
    }

    /// <summary>An id of an instant.</summary>
    public Guid Id(DateTime instant)
    {
        Span<byte> random = stackalloc byte[16];
        Fill(random);
        return Ids.At(instant, random[..10]);
    }

    /// <summary>Sixteen bytes as hex, such as an act's salts are.</summary>
    public string Salt()
    {
        Span<byte> random = stackalloc byte[16];
        Fill(random);
        return Convert.ToHexStringLower(random);
    }

    private void Fill(Span<byte> sixteen)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(sixteen, Next());
        BinaryPrimitives.WriteUInt64LittleEndian(sixteen[8..], Next());
    }
}
