using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>The words for a speaker, and where the particle behind them ends.</summary>
internal readonly record struct KoreanPhrase(TextSpan Words, int End);

/// <summary>The words for a speaker in a Korean sentence: the phrase before 은, 는, 이 or 가 that ends in a title, a name, a body or "he".</summary>
internal static class KoreanSubject
{
    private const int LongestPhrase = 5;
    private const int LongestBracket = 40;

    /// <summary>The first such phrase with a topic's particle before a place, else with a subject's, else with that of "too".</summary>
    public static KoreanPhrase? Before(string text, TextSpan sentence, int place)
    {
        var words = Words(text, TextSpan.Between(sentence.Start, Math.Max(sentence.Start, place)));
        return First(text, words, 0, "은는", IsOffice) ?? First(text, words, 0, "은는", KoreanWords.IsName) ?? First(text, words, 0, "이가서", IsOffice) ?? First(text, words, 0, "도", IsOffice);
    }

    /// <summary>A name with a subject's particle right before a place: further away three syllables are as likely a thing.</summary>
    public static KoreanPhrase? NextTo(string text, TextSpan sentence, int place)
    {
        var words = Words(text, TextSpan.Between(sentence.Start, Math.Max(sentence.Start, place)));
        return words.Count > 0 ? First(text, words, words.Count - 1, "이가", KoreanWords.IsName) : null;
    }

    /// <summary>What a sentence is about, somebody or something else that no word tells to speak: the first word with a topic's particle before a place.</summary>
    public static KoreanPhrase? Topic(string text, TextSpan sentence, int place) =>
        First(text, Words(text, TextSpan.Between(sentence.Start, Math.Max(sentence.Start, place))), 0, "은는", _ => true, KoreanWords.IsTopic);

    /// <summary>Whether a word with a subject's particle stands in a stretch: 엔진이.</summary>
    public static bool HasSubject(string text, TextSpan span) =>
        Words(text, span).Exists(word => word.Length > 1 && text[word.End - 1] is '이' or '가');

    /// <summary>Whom 에 따르면 or 의 말이다 before a place cites; of 해양부 발표 it is 해양부.</summary>
    public static TextSpan? Source(string text, TextSpan sentence, int end)
    {
        var words = Words(text, TextSpan.Between(sentence.Start, end));
        var last = words.Count - 1;
        if (last > 0 && words[last].Of(text) is "의")
            last--;
        if (last < 0)
            return null;

        var head = Bare(words[last].Of(text), "의");
        if (last > 0 && KoreanWords.IsReport(head) && Bare(words[last - 1].Of(text), "의") is var owner && IsSpeaker(owner))
            return Whole(text, words, last - 1, words[last - 1].Start + owner.Length);

        return IsSpeaker(head) || KoreanWords.IsReport(head) || KoreanWords.IsTown(head) ? Whole(text, words, last, words[last].Start + head.Length) : null;
    }

    private static KoreanPhrase? First(string text, List<TextSpan> words, int from, string particles, Predicate<string> isHead, Predicate<string>? isWord = null)
    {
        for (var i = from; i < words.Count; i++)
        {
            var word = words[i].Of(text).TrimEnd(',');
            if (word.Length < 2 || !particles.Contains(word[^1], StringComparison.Ordinal) || isWord?.Invoke(word) == false)
                continue;

            // 장관께서 and 장관께서는 are the honorifics of 장관이 and 장관은, at times written apart
            var head = word[^1] == '서' ? Bare(word, "께서") : Bare(word[..^1], "께서");
            var isApart = head.Length == 0 && i > 0;
            var (at, end) = isApart ? (i - 1, words[i - 1].End) : (i, words[i].Start + head.Length);
            if (head != word && isHead(WithoutBracket(isApart ? words[at].Of(text) : head)))
                return new KoreanPhrase(Whole(text, words, at, end), words[i].Start + word.Length);
        }

        return null;
    }

    /// <summary>씨(42) is 씨.</summary>
    private static string WithoutBracket(string word) => word is [.., ')'] && word.LastIndexOf('(') is > 0 and var open ? word[..open] : word;

    private static string Bare(string word, string particle) => word.EndsWith(particle, StringComparison.Ordinal) ? word[..^particle.Length] : word;

    private static bool IsSpeaker(string word) => IsOffice(word) || KoreanWords.IsName(word);

    /// <summary>Tells by its ending that it is somebody; three syllables can be a name or a thing.</summary>
    private static bool IsOffice(string word) => KoreanWords.TitleOf(word) is not null || KoreanWords.IsPronoun(word) || KoreanWords.IsUnnamed(word) || KoreanWords.IsBody(word);

    /// <summary>With the names and offices before the head: 통일부 박지원 장관.</summary>
    private static TextSpan Whole(string text, List<TextSpan> words, int head, int end)
    {
        var first = head;
        while (first > 0 && head - first < LongestPhrase && !KoreanWords.IsPronoun(text[words[head].Start..end]) && Belongs(words[first - 1].Of(text)))
            first--;
        return TextSpan.Between(words[first].Start, end);
    }

    private static bool Belongs(string word) =>
        !KoreanWords.IsOpener(word) && (KoreanWords.IsName(word) || KoreanName.IsFamily(word) || !(word[^1] is '은' or '는' or '을' or '를' or '에' or '서' or '로' or '도' or '며' or '고' or '만' or '께' or '가' or '한' or '된' or '던' or ',' or '.' or '"' or '”'));

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
                end = text[end] == '(' ? AfterBracket(text, end, span.End) : end + 1;
            words.Add(TextSpan.Between(at, end));
            at = end;
        }

        return words;
    }

    /// <summary>(54, 어부): white space in brackets ends no word.</summary>
    private static int AfterBracket(string text, int open, int limit)
    {
        var close = text.AsSpan(open, Math.Min(LongestBracket, limit - open)).IndexOf(')');
        return close < 0 ? open + 1 : open + close + 1;
    }
}
