using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Loxley.App.Kernel.Access;

/// <summary>The codes of six digits that an authenticator app shows for half a minute each (RFC 6238).</summary>
public static class TimeCode
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private const int Seconds = 30;

    /// <summary>Clocks of telephones may be a step off either way.</summary>
    private const int Off = 1;

    public static long StepAt(DateTime instant) => (instant.Ticks - DateTime.UnixEpoch.Ticks) / (Seconds * TimeSpan.TicksPerSecond);

    /// <summary>The code of a key in a step.</summary>
    public static string Of(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        // The standard's and every app's: nothing here leans on collisions.
#pragma warning disable CA5350
        HMACSHA1.HashData(Bytes(key), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed, if it is one of now and later than the last that was taken.</summary>
    public static long? Match(string key, string typed, DateTime now, long? last)
    {
        var code = string.Concat(typed.Where(char.IsAsciiDigit));
        for (var step = StepAt(now) - Off; step <= StepAt(now) + Off; step++)
        {
            if (step > (last ?? 0) && CryptographicOperations.FixedTimeEquals(Text(Of(key, step)), Text(code))) return step;
        }
        return null;
    }

    private static byte[] Text(string code) => System.Text.Encoding.ASCII.GetBytes(code);

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>(key.Length * 5 / 8);
        var (bits, held) = (0, 0);
        foreach (var letter in key)
        {
            bits = (bits << 5) | Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            if ((held += 5) < 8) continue;
            bytes.Add((byte)(bits >> (held -= 8)));
        }
        return [.. bytes];
    }
}
