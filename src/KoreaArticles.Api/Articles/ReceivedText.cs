using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace KoreaArticles.Api.Articles;

/// <summary>A file as received: its bytes, its decoded text and the hash that tells whether it changed.</summary>
public sealed record ReceivedText(byte[] Bytes, string Text, string Sha256)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int Largest = 5 * 1024 * 1024;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is empty, too large, or no text.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ReceivedText Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (file.Length > Largest) throw new InvalidDataException($"larger than {Largest / 1024 / 1024} MiB");
        if (file.Length == 0) throw new InvalidDataException("empty");

        var bytes = new byte[file.Length];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Of(length == bytes.Length ? bytes : bytes[..length]);
    }

    /// <summary>Decodes UTF-8 with or without a mark, UTF-16, and what is neither as Windows-1252.</summary>
    /// <exception cref="InvalidDataException">The bytes are empty or no text.</exception>
    public static ReceivedText Of(byte[] bytes)
    {
        var text = Decode(bytes);
        if (string.IsNullOrWhiteSpace(text)) throw new InvalidDataException("empty");
        if (text.Contains('\0')) throw new InvalidDataException("binary");

        return new(bytes, text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>The name of the encoding the bytes are decoded as.</summary>
    public static string CharsetOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "utf-16",
        _ when HasZeroAtEvery(bytes, offset: 1) => "utf-16le",
        _ when HasZeroAtEvery(bytes, offset: 0) => "utf-16be",
        _ => Utf8.IsValid(bytes) ? "utf-8" : "windows-1252",
    };

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8OrWindows(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ when HasZeroAtEvery(bytes, offset: 1) => Encoding.Unicode.GetString(bytes),
        _ when HasZeroAtEvery(bytes, offset: 0) => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Utf8OrWindows(bytes),
    };

    private static string Utf8OrWindows(ReadOnlySpan<byte> bytes)
    {
        if (LooksBinary(bytes)) throw new InvalidDataException("binary");
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);
    }

    // Text in Latin letters as UTF-16 without a mark: nearly every second byte is zero and nearly no other.
    private static bool HasZeroAtEvery(ReadOnlySpan<byte> bytes, int offset)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var (here, there) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i + offset] == 0) here++;
            if (sample[i + 1 - offset] == 0) there++;
        }

        return here > sample.Length / 2 * 0.7 && there == 0;
    }

    // Control characters other than white space do not occur in text; a stray one is forgiven.
    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B)) controls++;
        return controls > 2 + bytes.Length / 500;
    }
}
