namespace KoreaArticles.Extraction.Grammar;

/// <summary>Cuts a sentence into words and marks as the English treebanks of Universal Dependencies do.</summary>
/// <remarks>"don't" is "do" and "n't", "Kim's" is "Kim" and "'s", "state-run" is three tokens; "U.S.", "3.5", "9/11" are one.</remarks>
public static class Tokenizer
{
    /// <summary>The tokens of a sentence, in order; white space is in none of them, every other character is in one.</summary>
    public static List<TextSpan> Tokens(string text, TextSpan sentence)
    {
        ArgumentNullException.ThrowIfNull(text);

        var tokens = new List<TextSpan>(sentence.Length / 5 + 1);
        for (var i = sentence.Start; i < sentence.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var isWord = IsWordCharacter(text[i]);
            var end = isWord ? WordEnd(text, i, sentence.End) : MarkEnd(text, i, sentence.End);
            if (isWord) AddWord(tokens, text, i, end);
            else tokens.Add(TextSpan.Between(i, end));

            i = end;
        }

        return tokens;
    }

    private static bool IsWordCharacter(char c) => char.IsAscii(c)
        ? char.IsAsciiLetterOrDigit(c) || c is '_' or '@' or '#'
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>The end of a word with all that may stand inside one; hyphens are looked at one by one.</summary>
    private static int WordEnd(string text, int from, int limit)
    {
        var end = from + 1;
        while (end < limit)
        {
            if (!IsWordCharacter(text[end]) && !(end + 1 < limit && Joins(text, end))) break;

            end++;
        }

        if (end < limit && text[end] == '.' && KeepsStop(text, from, end, limit)) end++;

        return end;
    }

    /// <summary>Whether a mark inside a word belongs to it.</summary>
    private static bool Joins(string text, int at)
    {
        var (before, mark, after) = (text[at - 1], text[at], text[at + 1]);
        if (!char.IsLetterOrDigit(after)) return false;

        if (Marks.IsApostrophe(mark)) return char.IsLetterOrDigit(before);

        if (mark == '.') return char.IsDigit(before) ? char.IsDigit(after) : char.IsLetter(before) && (char.IsLower(after) || IsSingleLetter(text, at));

        if (mark is ',' or ':' or '/') return char.IsDigit(before) && char.IsDigit(after);

        if (mark == '&') return char.IsUpper(before) && char.IsUpper(after);

        return Marks.IsHyphen(mark) && char.IsLetterOrDigit(before) && !Hyphens.Cut(PartBefore(text, at), PartAfter(text, at));
    }

    /// <summary>U.S and J.K, not "end.Next": the letter before stands alone.</summary>
    private static bool IsSingleLetter(string text, int at) => at < 2 || !char.IsLetterOrDigit(text[at - 2]);

    private static bool KeepsStop(string text, int from, int stop, int limit)
    {
        if (stop + 1 < limit && text[stop + 1] == '.') return false;

        var word = text.AsSpan(from, stop - from);
        if (word.LastIndexOfAny('-', '‐', '‑') is var hyphen and >= 0) word = word[(hyphen + 1)..];

        if (!Abbreviations.IsAbbreviated(word)) return false;

        // "Plan B." and "He said no." end a sentence; "J. Smith" and "No. 5" do not.
        var isLast = Rest(text, stop + 1, limit);
        return !isLast || !(Abbreviations.IsInitial(word) || Abbreviations.StandsBeforeName(word));
    }

    private static bool Rest(string text, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (!Marks.Closes(text[i]) && !char.IsWhiteSpace(text[i])) return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> PartBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 16 && char.IsLetterOrDigit(text[start - 1])) start--;

        return text.AsSpan(start, at - start);
    }

    private static ReadOnlySpan<char> PartAfter(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < 16 && char.IsLetterOrDigit(text[end])) end++;

        return text.AsSpan(at + 1, end - at - 1);
    }

    /// <summary>Adds a word, cut before a contraction or possessive.</summary>
    private static void AddWord(List<TextSpan> tokens, string text, int start, int end)
    {
        var cut = Contraction(text.AsSpan(start, end - start)) is var at and > 0 ? start + at : end;
        tokens.Add(TextSpan.Between(start, cut));
        if (cut < end) tokens.Add(TextSpan.Between(cut, end));
    }

    private static int Contraction(ReadOnlySpan<char> word)
    {
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase)) return 3;

        for (var i = word.Length - 2; i > 0 && i >= word.Length - 3; i--)
        {
            if (!Marks.IsApostrophe(word[i])) continue;

            var after = word[(i + 1)..];
            if (after is "t" or "T") return i > 1 && word[i - 1] is 'n' or 'N' ? i - 1 : 0;

            return after.Length == 1 ? (after is "s" or "S" or "m" or "M" or "d" or "D" ? i : 0)
                : after.Equals("re", StringComparison.OrdinalIgnoreCase) || after.Equals("ve", StringComparison.OrdinalIgnoreCase)
                    || after.Equals("ll", StringComparison.OrdinalIgnoreCase) ? i : 0;
        }

        return 0;
    }

    /// <summary>A mark alone, two for <c>``</c> and <c>''</c>, or a run of the same dash or stop.</summary>
    private static int MarkEnd(string text, int from, int limit)
    {
        var mark = text[from];
        if (char.IsHighSurrogate(mark) && from + 1 < limit && char.IsLowSurrogate(text[from + 1])) return from + 2;

        var longest = mark is '\'' or '`' or '‘' or '’' ? 2 : mark is '.' or '-' or '!' or '?' or '*' or '=' or '~' or '—' ? int.MaxValue : 1;
        var end = from + 1;
        while (end < limit && end - from < longest && text[end] == mark) end++;

        // A possessive cut off by its word: Koreans' , or a 's that stands alone.
        return end == from + 1 && Marks.IsApostrophe(mark) && end < limit && text[end] is 's' && !(end + 1 < limit && char.IsLetterOrDigit(text[end + 1]))
            ? end + 1
            : end;
    }
}
