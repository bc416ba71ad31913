using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Languages;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>What a Korean sentence reports without marks around the whole of it: before -다고 or -라며, and after 에 따르면.</summary>
internal static partial class KoreanClauses
{
    private const int FewestWords = 2;
    private const int LongestOccasion = 6;

    /// <summary>The clauses of a sentence in order, none of which touches what is said in marks.</summary>
    public static IEnumerable<FoundQuotation> In(string text, KoreanSentence sentence, IReadOnlyList<TextSpan> speeches) =>
        KoreanCues.AccordingTo().First(text, sentence.Span) is { } cue ? AccordingTo(text, sentence, cue, speeches) : Reported(text, sentence, speeches);

    /// <summary>통일부에 따르면 회담이 열린다.</summary>
    private static IEnumerable<FoundQuotation> AccordingTo(string text, KoreanSentence sentence, TextSpan cue, IReadOnlyList<TextSpan> speeches)
    {
        if (sentence.IsMarked(cue.Start) || KoreanSubject.Source(text, sentence.Span, cue.Start) is not { } source)
            yield break;
        if (Found(text, sentence, cue.End, sentence.Span.End, speeches, new Attribution("korean-according-to", Trim(text, cue.Start, cue.End), source)) is { } found)
            yield return found;
    }

    /// <summary>박 장관은 회담이 열린다며 기자도 온다고 밝혔다.</summary>
    private static IEnumerable<FoundQuotation> Reported(string text, KoreanSentence sentence, IReadOnlyList<TextSpan> speeches)
    {
        var ends = Ends(text, sentence, speeches);
        var (speaker, start) = ((KoreanPhrase?)null, -1);
        for (var i = 0; i < ends.Count; i++)
        {
            var (end, after, isOpen) = ends[i];
            var next = i + 1 < ends.Count ? ends[i + 1].At : sentence.Span.End;
            var cue = KoreanCues.First(text, sentence, end, isOpen ? sentence.Span.End : next);
            if (cue is null && !isOpen)
                continue;

            var behind = cue is null ? null : Behind(text, TextSpan.Between(after, Math.Max(after, Math.Min(cue.Value.Start, next))), cue.Value.Start);
            speaker = behind ?? speaker ?? KoreanSubject.Before(text, sentence.Span, end);
            if (speaker is null && !(cue is { } verb && KoreanCues.IsAdding(text, verb)))
            {
                if (!KoreanCues.GoesOn().IsMatch(sentence.Span.In(text)))
                    yield break;
                if (KoreanSubject.Topic(text, sentence.Span, end) is { } topic)
                {
                    // 그러나 업체는 배가 없다고 답했다: what has another subject behind it speaks; else it is spoken of
                    if (!KoreanSubject.HasSubject(text, TextSpan.Between(topic.End, end)))
                        yield break;
                    speaker = topic;
                }
            }

            if (start >= 0 && AtFront(text, TextSpan.Between(start, Math.Max(start, end))) is { } other)
                (speaker, start) = (other, other.End);
            if (start < 0)
                start = behind is null && speaker is { } phrase ? AfterOccasion(text, sentence, TextSpan.Between(phrase.End, end)) : AfterOpener(text, sentence);
            if (Found(text, sentence, start, end, speeches, new Attribution("korean-reported-clause", cue, speaker?.Words)) is { } found)
                yield return found;

            start = isOpen ? after : cue!.Value.End;
        }
    }

    /// <summary>여객선이 늦는다고 해양부가 밝혔다: who speaks stands between the clause and the verb.</summary>
    private static KoreanPhrase? Behind(string text, TextSpan words, int cue) => KoreanSubject.Before(text, words, cue) ?? KoreanSubject.NextTo(text, words, cue);

    /// <summary>…고 밝혔으나 해양부는 …: the next clause opens with a speaker of its own.</summary>
    private static KoreanPhrase? AtFront(string text, TextSpan clause) =>
        KoreanSubject.Before(text, clause, clause.End) is { } phrase && text.AsSpan(clause.Start, phrase.Words.Start - clause.Start).IsWhiteSpace() && text[phrase.End - 1] is '은' or '는' ? phrase : null;

    private static FoundQuotation? Found(string text, KoreanSentence sentence, int start, int end, IReadOnlyList<TextSpan> speeches, Attribution attribution)
    {
        var said = Trim(text, start, end);
        if (WordCount.Of(said.In(text)) < FewestWords || speeches.Any(said.Overlaps))
            return null;

        var verbatim = sentence.Marked.Where(stretch => stretch.Outer.Overlaps(said)).Select(stretch => stretch.Inner).ToList();
        var kind = FoundQuotation.KindOf(said, verbatim);
        return new FoundQuotation(kind == QuotationKind.Direct ? verbatim[0] : said, kind, verbatim, false, attribution);
    }

    /// <summary>Where clauses end, where the words after their particle begin, and whether more is said there: -며 needs no verb of speech.</summary>
    private static List<(int At, int After, bool IsOpen)> Ends(string text, KoreanSentence sentence, IReadOnlyList<TextSpan> speeches)
    {
        var ends = new List<(int At, int After, bool IsOpen)>();
        foreach (var end in KoreanCues.ClauseEnd().All(text, sentence.Span))
        {
            if (!sentence.IsMarked(end.Start) && !IsVerbOfItsOwn(text, sentence.Span.Start, end))
                ends.Add((end.Start + 1, end.End, IsOpen(text, end.Start)));
        }

        // words in marks can end a clause: 이번 사고가 "인재"라고 말했다
        foreach (var stretch in sentence.Marked)
        {
            if (!speeches.Contains(stretch.Inner) && KoreanCues.ParticleLength(text, TextSpan.Between(stretch.Outer.End, Math.Max(stretch.Outer.End, sentence.Span.End))) is var particle and > 0)
                ends.Add((stretch.Outer.End, stretch.Outer.End + particle, false));
        }

        ends.Sort();
        return ends;
    }

    /// <summary>-다며 and -라면서 tell of themselves that somebody speaks, and so does 하자며; other words in 자며 are nouns as often.</summary>
    private static bool IsOpen(string text, int ending) =>
        text[ending + 1] is '며' or '면' && (text[ending] is not '자' || (ending > 0 && text[ending - 1] is '하'));

    /// <summary>바라며 and 자라면서 hope and grow, 잠자고 sleeps, 노동자고 is a worker: the syllable before the ending is of the word.</summary>
    private static bool IsVerbOfItsOwn(string text, int from, TextSpan end)
    {
        var start = end.Start;
        while (start > from && Scripts.Of(text[start - 1]) is Script.Hangul)
            start--;
        var word = text[start..(end.Start + 1)];
        return word is "바라" or "자라" or "놀라" or "모자라" or "따라" or "라" or "다" or "자" or "잠자"
            || (word[^1] is '자' && (KoreanWords.IsUnnamed(word) || KoreanWords.TitleOf(word) is not null));
    }

    private static int AfterOpener(string text, KoreanSentence sentence) =>
        AfterOccasion(text, sentence, TextSpan.Between(KoreanCues.GoesOn().First(text, sentence.Span)?.End ?? sentence.Span.Start, sentence.Span.End));

    /// <summary>이날 기자회견에서, 기자들과 만나: where and when it was said is not what was said.</summary>
    private static int AfterOccasion(string text, KoreanSentence sentence, TextSpan clause)
    {
        var at = clause.Start;
        foreach (var occasion in Occasion().All(text, clause))
        {
            if (!sentence.IsMarked(occasion.End - 1) && WordCount.Of(text.AsSpan(clause.Start, occasion.End - clause.Start)) <= LongestOccasion)
                at = occasion.End;
        }

        return at;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '.'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ','))
            end--;
        return TextSpan.Between(start, Math.Max(start, end));
    }

    [GeneratedRegex(@"^(?:\s*(?:이날|지난|오전|오후|[0-9]+(?:일|월|년|시)))+|(?:브리핑|회견|간담회|회의|인터뷰|라디오|방송|토론회|페이스북|성명|보고|연설|축사|통화|국회|사과문|논평|담화|유튜브|자료)에서|(?:만나|통해|출연해|보내|내고|열고|내어)\s", RegexOptions.NonBacktracking)]
    private static partial Regex Occasion();
}
