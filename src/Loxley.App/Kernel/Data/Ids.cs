using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Loxley.App.Kernel.Data;

/// <summary>The one maker of ids: version 7, so that rows lie in the order they were made, with time and randomness given.</summary>
public static class Ids
{
    /// <summary>An id of an instant, with randomness of the machine.</summary>
    public static Guid At(DateTime instant)
    {
        Span<byte> random = stackalloc byte[10];
        RandomNumberGenerator.Fill(random);
        return At(instant, random);
    }

    /// <summary>An id of an instant and ten random bytes: the same in, the same out.</summary>
    public static Guid At(DateTime instant, ReadOnlySpan<byte> random)
    {
        Span<byte> bytes = stackalloc byte[16];
        var milliseconds = (instant.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;
        Span<byte> time = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(time, milliseconds);
        time[2..].CopyTo(bytes);
        random[..10].CopyTo(bytes[6..]);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The instant that an id was made with, to the millisecond.</summary>
    public static DateTime Instant(Guid id) =>
        DateTime.UnixEpoch.AddMilliseconds(BinaryPrimitives.ReadInt64BigEndian(id.ToByteArray(bigEndian: true)) >> 16);

    /// <summary>A random id that carries no time, for the key of a form.</summary>
    public static Guid Next() => new(RandomNumberGenerator.GetBytes(16));

    /// <summary>Random bytes of the machine, for salts and passwords.</summary>
    public static byte[] Random(int count) => RandomNumberGenerator.GetBytes(count);
}
