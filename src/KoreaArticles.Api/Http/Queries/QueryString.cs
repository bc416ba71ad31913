using System.Text;

namespace KoreaArticles.Api.Http.Queries;

/// <summary>A query string taken apart strictly: what is not percent-encoded UTF-8 is told and not guessed at.</summary>
internal static class QueryString
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Names and values in order; a value is null where it cannot be read.</summary>
    public static IEnumerable<(string Name, string? Value)> Read(string? query)
    {
        if (string.IsNullOrEmpty(query)) yield break;

        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=');
            var name = equals < 0 ? pair : pair[..equals];
            yield return (Decode(name) ?? name, equals < 0 ? "" : Decode(pair[(equals + 1)..]));
        }
    }

    private static string? Decode(string text)
    {
        if (text.AsSpan().IndexOfAny('%', '+') < 0) return text;

        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '%')
            {
                if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])) return null;
                bytes[length++] = Convert.FromHexString(text.AsSpan(i + 1, 2))[0];
                i += 3;
            }
            else if (text[i] == '+')
            {
                bytes[length++] = (byte)' ';
                i++;
            }
            else
            {
                var plain = text.AsSpan(i);
                if (plain.IndexOfAny('%', '+') is var end and >= 0) plain = plain[..end];
                length += Encoding.UTF8.GetBytes(plain, bytes.AsSpan(length));
                i += plain.Length;
            }
        }

        try
        {
            return Strict.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
