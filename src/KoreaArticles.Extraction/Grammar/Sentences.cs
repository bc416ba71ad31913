namespace KoreaArticles.Extraction.Grammar;

/// <summary>Cuts running text into sentences.</summary>
/// <remarks>A closing mark stays with the sentence it closes. A blank line always ends one; a single line break alone does not.</remarks>
public static class Sentences
{
    // "Will he come?" Kim Yo-jong asked: how far after the marks the asking may stand.
    private const int AttributionReach = 60;

    /// <summary>The sentences of a stretch, in order, without the white space around them; every other character is in one of them.</summary>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan within)
    {
        ArgumentNullException.ThrowIfNull(text);

        var sentences = new List<TextSpan>();
        var start = SkipSpace(text, within.Start, within.End);
        for (var i = start; i < within.End && text.AsSpan(i, within.End - i).IndexOfAny(Marks.StopsAndBreaks) is >= 0 and var next;)
        {
            i += next;
            var end = Marks.EndsSentence(text[i]) ? EndOfMarks(text, i, within.End) : i + 1;
            if (!IsBlankLine(text, i, within.End) && !(Marks.EndsSentence(text[i]) && Ends(text, start, i, end, within.End)))
            {
                i = end;
                continue;
            }

            sentences.Add(Trimmed(text, start, end));
            i = start = SkipSpace(text, end, within.End);
        }

        if (start < within.End) sentences.Add(Trimmed(text, start, within.End));

        return sentences;
    }

    private static bool Ends(string text, int start, int stop, int end, int limit)
    {
        if (end >= limit) return true;

        var next = SkipSpace(text, end, limit);
        if (next >= limit) return true;

        if (next == end) return EndsWithoutSpace(text, start, stop, end, limit);

        var first = next;
        while (first < limit && Marks.Opens(text[first])) first++;

        if (first >= limit) return true;

        if (char.IsLower(text[first]) || text[first] is ',' or ';' or ':') return false;

        if (text[stop] == '.' && end == stop + 1 && IsAbbreviation(text, start, stop, first, next, limit)) return false;

        var closed = end > stop + 1 && Marks.Closes(text[end - 1]);
        return !(closed && text[stop] is '!' or '?' && first == next && IsAttribution(text, next, limit));
    }

    /// <summary>Scraped text loses spaces: "the talks ended.Later he said". A file name or an address does not look like that.</summary>
    private static bool EndsWithoutSpace(string text, int start, int stop, int end, int limit) =>
        stop > start && end + 1 < limit && char.IsUpper(text[end]) && char.IsLower(text[end + 1])
            && (end > stop + 1 || (stop > start + 2 && char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2])))
        || Marks.EndsSentence(text[stop]) && text[stop] > '\u3000';

    private static bool IsAbbreviation(string text, int start, int stop, int first, int next, int limit)
    {
        var word = WordBefore(text, start, stop);
        if (!Abbreviations.IsAbbreviated(word)) return false;

        if (Abbreviations.StandsBeforeName(word) || Abbreviations.IsInitial(word)) return true;

        return first == next && !Abbreviations.OpensSentence(WordAt(text, first, limit));
    }

    /// <summary>Whether words after a closed question or exclamation say who uttered it.</summary>
    private static bool IsAttribution(string text, int from, int limit)
    {
        var end = Math.Min(limit, from + AttributionReach);
        for (var i = from; i < end; i++)
        {
            if (Marks.EndsSentence(text[i]) || Marks.IsDoubleQuote(text[i]) || text[i] is '\n' or ';') return false;

            if (char.IsLetter(text[i]) && (i == from || text[i - 1] == ' '))
            {
                var word = WordAt(text, i, limit);
                if (word is "said" or "asked" or "says" or "asks" or "told" or "added" or "wrote" or "shouted" or "cried" or "tweeted"
                    or "wondered" or "yelled" or "replied" or "exclaimed") return true;
            }
        }

        return false;
    }

    private static int EndOfMarks(string text, int from, int limit)
    {
        var end = from + 1;
        while (end < limit && (Marks.EndsSentence(text[end]) || Marks.Closes(text[end]))) end++;

        return end;
    }

    private static bool IsBlankLine(string text, int at, int limit)
    {
        if (text[at] != '\n') return false;

        for (var i = at + 1; i < limit && i < at + 16; i++)
        {
            if (text[i] == '\n') return true;
            if (!char.IsWhiteSpace(text[i])) return false;
        }

        return false;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int end)
    {
        var from = end;
        while (from > start && end - from < 12 && (char.IsLetter(text[from - 1]) || text[from - 1] == '.')) from--;

        return text.AsSpan(from, end - from);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < 20 && char.IsLetter(text[end])) end++;

        return text.AsSpan(start, end - start);
    }

    private static int SkipSpace(string text, int from, int limit)
    {
        while (from < limit && char.IsWhiteSpace(text[from])) from++;

        return from;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;

        return TextSpan.Between(start, end);
    }
}
