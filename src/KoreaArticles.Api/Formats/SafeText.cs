using System.Text;
using System.Xml;

namespace KoreaArticles.Api.Formats;

/// <summary>Scraped text as feeds, tables and plain text can carry it: no control characters, and no direction of writing that runs on
/// into what stands behind it.</summary>
internal static class SafeText
{
    private const char EndOfEmbedding = '\u202c';
    private const char EndOfIsolate = '\u2069';

    /// <summary>The text without what XML and terminals cannot stand, its directional marks closed.</summary>
    public static string Of(string text)
    {
        if (IsSafe(text)) return text;

        var safe = new StringBuilder(text.Length);
        var open = new Stack<char>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                safe.Append(text[i]).Append(text[++i]);
                continue;
            }

            if (!IsCarried(text[i])) continue;

            Note(text[i], open);
            safe.Append(text[i]);
        }

        foreach (var end in open) safe.Append(end);
        return safe.ToString();
    }

    /// <summary>The text in one line.</summary>
    public static string Line(string text) => string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text in one line, cut between words where it is longer.</summary>
    public static string Shortened(string text, int longest = 200)
    {
        var line = Line(text);
        if (line.Length <= longest) return line;

        var end = line.LastIndexOf(' ', longest - 1);
        return Of(line[..(end > longest / 2 ? end : longest - 1)].TrimEnd(' ', ',', ';', ':')) + "…";
    }

    private static bool IsSafe(string text)
    {
        foreach (var c in text)
            if (!IsCarried(c) || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069') return false;
        return true;
    }

    // A lone surrogate is no letter; one of a pair is let through before it comes here.
    private static bool IsCarried(char c) => XmlConvert.IsXmlChar(c) && !(char.IsControl(c) && c is not ('\t' or '\n' or '\r'));

    private static void Note(char c, Stack<char> open)
    {
        switch (c)
        {
            case >= '\u202a' and <= '\u202e' and not EndOfEmbedding:
                open.Push(EndOfEmbedding);
                break;
            case >= '\u2066' and <= '\u2068':
                open.Push(EndOfIsolate);
                break;
            case EndOfEmbedding or EndOfIsolate when open.TryPeek(out var end) && end == c:
                open.Pop();
                break;
        }
    }
}
