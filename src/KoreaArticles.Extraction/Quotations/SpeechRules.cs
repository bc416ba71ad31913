namespace KoreaArticles.Extraction.Quotations;

/// <summary>Tells speech in marks from words the reporter only sets off: single words of somebody, titles, doubts.</summary>
internal static class SpeechRules
{
    /// <summary>Marked stretches that stand for themselves as speech, and those that are part of the sentence around them.</summary>
    public static (List<MarkedStretch> Speeches, List<MarkedStretch> Fragments) Sort(string text, TextSpan paragraph, List<MarkedStretch> stretches)
    {
        var speeches = new List<MarkedStretch>();
        var fragments = new List<MarkedStretch>();
        foreach (var stretch in stretches)
        {
            var before = speeches.Count > 0 ? speeches[^1] : (MarkedStretch?)null;
            (LeftBy(text, paragraph, stretch, before) is null ? speeches : fragments).Add(stretch);
        }

        return (speeches, fragments);
    }

    /// <summary>The rule by which marked words are no speech of their own; null where they are.</summary>
    public static string? LeftBy(string text, TextSpan paragraph, MarkedStretch stretch, MarkedStretch? before)
    {
        var words = Words(text, stretch.Inner);
        var place = PlaceBefore(text, paragraph, stretch.Outer.Start);
        var ends = EndsClause(text, paragraph, stretch);
        if (words < 9 && IsTitle(text, stretch.Inner))
        {
            if (place is not (Place.SentenceStart or Place.Colon) && !(place == Place.Comma && ends))
                return MarksRule.Title;
            if (place is Place.SentenceStart or Place.Comma && text[stretch.Inner.End - 1] is not ('.' or '?' or '!') && !HasCueBeside(text, paragraph, stretch))
                return MarksRule.Title;
        }

        if (stretch.Single && (words < 2 || !ends))
            return MarksRule.Single;
        if (GoesOnAfter(text, paragraph, stretch))
            return MarksRule.GoesOn;

        return StandsAsSpeech(text, paragraph, stretch, before, (words, place, ends)) ? null : MarksRule.SetOff;
    }

    private static bool StandsAsSpeech(string text, TextSpan paragraph, MarkedStretch stretch, MarkedStretch? before, (int Words, Place Place, bool Ends) found)
    {
        var (words, place, ends) = found;
        var first = FirstLetter(text, stretch.Inner);
        if (!char.IsLower(first))
        {
            return place switch
            {
                Place.SentenceStart => ends || words > 12,
                Place.Colon => words > 1,
                Place.Comma => ends || words > 3,
                Place.Cue => ends || words > 3,
                _ => ends && words > 4,
            };
        }

        // speech taken up again after the words that say whose it is starts in lower case
        if (before is { } earlier && place is Place.Comma or Place.Colon && earlier.Outer.End > paragraph.Start)
            return words > 1 && ends && HasCue(text, TextSpan.Between(earlier.Outer.End, stretch.Outer.Start));

        return place switch
        {
            Place.SentenceStart => ends && words > 3,
            Place.Comma or Place.Colon => ends && words > 3 && EndsWithCue(text, paragraph, stretch.Outer.Start),
            _ => false,
        };
    }

    /// <summary>The sentence runs on after the marks as if they were not there: "a harbour of hope" for the islands.</summary>
    private static bool GoesOnAfter(string text, TextSpan paragraph, MarkedStretch stretch)
    {
        var next = stretch.Outer.End;
        if (!stretch.Closed || text[stretch.Inner.End - 1] is ',' or '.' or '?' or '!' or '…' or '-' or '—' || next + 1 >= paragraph.End || text[next] != ' ' || !char.IsLower(text[next + 1]))
            return false;

        var end = next + 1;
        while (end < paragraph.End && char.IsLetter(text[end]))
            end++;
        return !SpeechCues.IsPlain(text.AsSpan(next + 1, end - next - 1)) && text.AsSpan(next + 1, end - next - 1) is not ("he" or "she" or "they" or "the" or "a" or "one");
    }

    private enum Place
    {
        SentenceStart,
        Comma,
        Colon,
        Cue,
        Inside,
    }

    private static Place PlaceBefore(string text, TextSpan paragraph, int at)
    {
        var last = at - 1;
        while (last >= paragraph.Start && char.IsWhiteSpace(text[last]))
            last--;
        if (last < paragraph.Start)
            return Place.SentenceStart;

        return text[last] switch
        {
            '.' or '!' or '?' or '”' or '"' or '’' or '\'' or '…' or '»' or '*' or '•' => Place.SentenceStart,
            ')' or ']' => Place.SentenceStart,
            ',' => Place.Comma,
            ':' or '—' or '–' or '-' or '―' => Place.Colon,
            _ => SpeechCues.IsPlain(WordEndingAt(text, last + 1)) ? Place.Cue : Place.Inside,
        };
    }

    private static bool EndsWithCue(string text, TextSpan paragraph, int at)
    {
        while (at > paragraph.Start && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ',' or ':'))
            at--;
        return SpeechCues.IsPlain(WordEndingAt(text, at));
    }

    /// <summary>Park said, "Long Live the Ferry," and "Long Live the Ferry," Park said: without such a word it is a work's title.</summary>
    private static bool HasCueBeside(string text, TextSpan paragraph, MarkedStretch stretch)
    {
        const int Reach = 60;
        return EndsWithCue(text, paragraph, stretch.Outer.Start) || HasCue(text, TextSpan.Between(stretch.Outer.End, Math.Min(paragraph.End, stretch.Outer.End + Reach)));
    }

    private static bool HasCue(string text, TextSpan between)
    {
        for (var at = between.Start + 1; at <= between.End && at - between.Start < 300; at++)
        {
            if ((at == between.End || !char.IsLetter(text[at])) && char.IsLetter(text[at - 1]) && SpeechCues.IsPlain(WordEndingAt(text, at)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a stop stands inside the marks at their end, or the sentence ends right after them.</summary>
    private static bool EndsClause(string text, TextSpan paragraph, MarkedStretch stretch)
    {
        if (!stretch.Closed)
            return true;

        var last = text[stretch.Inner.End - 1];
        if (last is ',' or '.' or '?' or '!' or '…' or '-' or '—' or '–' or ';' or '\'' or '’' or ')')
            return true;

        var after = stretch.Outer.End;
        while (after < paragraph.End && char.IsWhiteSpace(text[after]))
            after++;
        return after >= paragraph.End || text[after] is ',' or '.' or '?' or '!';
    }

    /// <summary>Every longer word is capitalised, as in the name of a film or a book.</summary>
    private static bool IsTitle(string text, TextSpan span)
    {
        var (words, small) = (0, 0);
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsLetter(text[at]) || (at > span.Start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '\'' or '’' or '-')))
                continue;

            var end = at;
            while (end < span.End && char.IsLetter(text[end]))
                end++;
            words++;
            if (char.IsLower(text[at]) && end - at > 3)
                return false;
            if (char.IsLower(text[at]))
                small++;
        }

        return words > 1 && small * 2 <= words;
    }

    private static int Words(string text, TextSpan span)
    {
        var words = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && (at == span.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '-' or '(' or '[' or '—'))
                words++;
        }

        return words;
    }

    private static char FirstLetter(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End && at - span.Start < 12; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
                return text[at];
        }

        return ' ';
    }

    private static ReadOnlySpan<char> WordEndingAt(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 16 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }
}
