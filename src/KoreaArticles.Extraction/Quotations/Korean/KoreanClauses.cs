using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Languages;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>What a Korean sentence reports without marks around the whole of it: before -다고 or -라며, and after 에 따르면.</summary>
internal static partial class KoreanClauses
{
    private const int FewestWords = 2;
    private const int LongestOccasion = 6;

    /// <summary>The clauses of a sentence in order, none of which touches what is said in marks.</summary>
    public static IEnumerable<FoundQuotation> In(string text, KoreanSentence sentence, IReadOnlyList<TextSpan> speeches)
    {
        var place = new KoreanPlace(text, sentence) { Speeches = speeches };
        if (KoreanCues.AccordingTo().First(text, sentence.Span) is { } cue)
            return KoreanSpeechRules.AccordingTo.Find(place with { Cue = cue }) is { } found ? [found] : [];

        return Reported(place);
    }

    /// <summary>통일부에 따르면 회담이 열린다.</summary>
    public static FoundQuotation? AccordingTo(KoreanPlace place)
    {
        var (text, sentence, cue) = (place.Text, place.Sentence, place.Cue);
        return !sentence.IsMarked(cue.Start) && KoreanSubject.Source(text, sentence.Span, cue.Start) is { } source
            ? Found(place, cue.End, sentence.Span.End, new Attribution("korean-according-to", Trim(text, cue.Start, cue.End), source)) : null;
    }

    /// <summary>…며 기자도 온다고 밝혔다: what is said up to the end of a clause, by whom, and where the next clause begins.</summary>
    public static KoreanReport? Report(KoreanPlace place)
    {
        var (text, sentence) = (place.Text, place.Sentence);
        var (end, after, isOpen) = place.End;
        var cue = KoreanCues.First(text, sentence, end, isOpen ? sentence.Span.End : place.Next);
        if (cue is null && !isOpen)
            return null;

        var behind = cue is null ? null : Behind(text, TextSpan.Between(after, Math.Max(after, Math.Min(cue.Value.Start, place.Next))), cue.Value.Start);
        var speaker = behind ?? place.Speaker ?? KoreanSubject.Before(text, sentence.Span, end);
        if (speaker is null && !(cue is { } verb && KoreanCues.IsAdding(text, verb)))
        {
            if (!KoreanCues.GoesOn().IsMatch(sentence.Span.In(text)))
                return null;
            if (KoreanSubject.Topic(text, sentence.Span, end) is { } topic)
            {
                // 그러나 업체는 배가 없다고 답했다: what has another subject behind it speaks; else it is spoken of
                if (!KoreanSubject.HasSubject(text, TextSpan.Between(topic.End, end)))
                    return null;
                speaker = topic;
            }
        }

        var start = place.From;
        if (start >= 0 && AtFront(text, TextSpan.Between(start, Math.Max(start, end))) is { } other)
            (speaker, start) = (other, other.End);
        if (start < 0)
            start = behind is null && speaker is { } phrase ? AfterOccasion(text, sentence, TextSpan.Between(phrase.End, end)) : AfterOpener(text, sentence);
        return new KoreanReport(Found(place, start, end, new Attribution("korean-reported-clause", cue, speaker?.Words)), speaker, isOpen ? after : cue!.Value.End);
    }

    /// <summary>박 장관은 회담이 열린다며 기자도 온다고 밝혔다.</summary>
    private static IEnumerable<FoundQuotation> Reported(KoreanPlace place)
    {
        var ends = Ends(place.Text, place.Sentence, place.Speeches);
        for (var i = 0; i < ends.Count; i++)
        {
            place = place with { End = ends[i], Next = i + 1 < ends.Count ? ends[i + 1].At : place.Sentence.Span.End };
            if (KoreanSpeechRules.Reported.Find(place) is not { } report)
                continue;

            if (report.Said is { } found)
                yield return found;
            place = place with { Speaker = report.Speaker, From = report.Next };
        }
    }

    /// <summary>여객선이 늦는다고 해양부가 밝혔다: who speaks stands between the clause and the verb.</summary>
    private static KoreanPhrase? Behind(string text, TextSpan words, int cue) => KoreanSubject.Before(text, words, cue) ?? KoreanSubject.NextTo(text, words, cue);

    /// <summary>…고 밝혔으나 해양부는 …: the next clause opens with a speaker of its own.</summary>
    private static KoreanPhrase? AtFront(string text, TextSpan clause) =>
        KoreanSubject.Before(text, clause, clause.End) is { } phrase && text.AsSpan(clause.Start, phrase.Words.Start - clause.Start).IsWhiteSpace() && text[phrase.End - 1] is '은' or '는' ? phrase : null;

    private static FoundQuotation? Found(KoreanPlace place, int start, int end, Attribution attribution)
    {
        var text = place.Text;
        var said = Trim(text, start, end);
        if (WordCount.Of(said.In(text)) < FewestWords || place.Speeches.Any(said.Overlaps))
            return null;

        var verbatim = place.Sentence.Marked.Where(stretch => stretch.Outer.Overlaps(said)).Select(stretch => stretch.Inner).ToList();
        var kind = FoundQuotation.KindOf(said, verbatim);
        return new FoundQuotation(kind == QuotationKind.Direct ? verbatim[0] : said, kind, verbatim, false, attribution);
    }

    /// <summary>Where clauses end, where the words after their particle begin, and whether more is said there: -며 needs no verb of speech.</summary>
    private static List<KoreanClauseEnd> Ends(string text, KoreanSentence sentence, IReadOnlyList<TextSpan> speeches)
    {
        var ends = new List<KoreanClauseEnd>();
        foreach (var end in KoreanCues.ClauseEnd().All(text, sentence.Span))
        {
            if (!sentence.IsMarked(end.Start) && !IsVerbOfItsOwn(text, sentence.Span.Start, end))
                ends.Add(new(end.Start + 1, end.End, IsOpen(text, end.Start)));
        }

        // words in marks can end a clause: 이번 사고가 "인재"라고 말했다
        foreach (var stretch in sentence.Marked)
        {
            if (!speeches.Contains(stretch.Inner) && KoreanCues.ParticleLength(text, TextSpan.Between(stretch.Outer.End, Math.Max(stretch.Outer.End, sentence.Span.End))) is var particle and > 0)
                ends.Add(new(stretch.Outer.End, stretch.Outer.End + particle, false));
        }

        ends.Sort((a, b) => (a.At, a.After).CompareTo((b.At, b.After)));
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
