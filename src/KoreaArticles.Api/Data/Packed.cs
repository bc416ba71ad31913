using System.Buffers;
using System.IO.Compression;

namespace KoreaArticles.Api.Data;

/// <summary>Answers that are seldom asked for are kept as Brotli, which browsers also take as it is.</summary>
internal static class Packed
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, room, out var length, quality: 0, window: 18)
                ? room.AsSpan(0, length).ToArray()
                : throw new InvalidOperationException("The greatest packed length was not enough.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }
}
