namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>The words for a speaker in a Korean sentence: the phrase before 은, 는, 이 or 가 that ends in a title, a name, a body or "he".</summary>
internal static class KoreanSubject
{
    private const int LongestPhrase = 5;

    /// <summary>The first such phrase with a topic's particle before a place, else the first with a subject's.</summary>
    public static TextSpan? Before(string text, TextSpan sentence, int place) => First(text, sentence, place, "은는") ?? First(text, sentence, place, "이가");

    /// <summary>The phrase that ends at a place.</summary>
    public static TextSpan? Phrase(string text, TextSpan sentence, int end)
    {
        var words = Words(text, TextSpan.Between(sentence.Start, end));
        return words.Count > 0 && IsSpeaker(words[^1].Of(text)) ? Whole(text, words, words.Count - 1, end) : null;
    }

    private static TextSpan? First(string text, TextSpan sentence, int place, string particles)
    {
        var words = Words(text, TextSpan.Between(sentence.Start, place));
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Of(text).TrimEnd(',');
            if (word.Length > 1 && particles.Contains(word[^1], StringComparison.Ordinal) && IsSpeaker(word[..^1]))
                return Whole(text, words, i, words[i].Start + word.Length - 1);
        }

        return null;
    }

    private static bool IsSpeaker(string word) =>
        KoreanWords.TitleOf(word) is not null || KoreanWords.IsPronoun(word) || KoreanWords.IsUnnamed(word) || KoreanWords.IsBody(word) || KoreanWords.IsName(word);

    /// <summary>With the names and offices before the head: 통일부 박지원 장관.</summary>
    private static TextSpan Whole(string text, List<TextSpan> words, int head, int end)
    {
        var first = head;
        while (first > 0 && head - first < LongestPhrase && !KoreanWords.IsPronoun(text[words[head].Start..end]) && Belongs(words[first - 1].Of(text)))
            first--;
        return TextSpan.Between(words[first].Start, end);
    }

    private static bool Belongs(string word) =>
        !KoreanWords.IsOpener(word) && (KoreanWords.IsName(word) || !(word[^1] is '은' or '는' or '을' or '를' or '에' or '서' or '로' or '도' or '며' or '고' or '만' or '께' or '가' or '한' or '된' or '던' or ',' or '.' or '"' or '”'));

    private static List<TextSpan> Words(string text, TextSpan span)
    {
        var words = new List<TextSpan>();
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
                end++;
            words.Add(TextSpan.Between(at, end));
            at = end;
        }

        return words;
    }
}
