namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>Speech in marks in a Korean sentence: before a particle of speech, before a sentence that points back at it, or standing for itself.</summary>
internal static class KoreanMarks
{
    private const int FewestWords = 3;

    public static List<FoundQuotation> In(string text, KoreanSentence sentence)
    {
        var found = new List<FoundQuotation>();
        if (sentence.Marked.Count == 0)
            return found;

        var front = sentence.Marked[0].Outer.Start;
        var speaker = KoreanSubject.Before(text, sentence.Span, front);
        var named = KoreanSubject.NextTo(text, sentence.Span, front);
        var chain = -1;
        for (var i = 0; i < sentence.Marked.Count; i++)
        {
            var stretch = sentence.Marked[i];
            var end = Math.Max(stretch.Outer.End, sentence.Span.End);
            var after = text.AsSpan(stretch.Outer.End, end - stretch.Outer.End);
            if (KoreanCues.ParticleLength(text, TextSpan.Between(stretch.Outer.End, end)) is var particle and > 0)
            {
                var isChained = chain >= 0 && text.AsSpan(chain, stretch.Outer.Start - chain).IsWhiteSpace();
                if (!isChained && !IsSentence(text, stretch.Inner) && !IsWhole(text, sentence, stretch, speaker ?? named))
                    continue;
                // "…"며 웃었다: the particle alone reports
                var cue = KoreanCues.First(text, sentence, stretch.Outer.End, end);
                if (cue is null && !after[..particle].ContainsAny('며', '서'))
                    continue;

                var behind = TextSpan.Between(stretch.Outer.End + particle, end);
                speaker ??= KoreanSubject.Before(text, behind, cue?.Start ?? end) ?? named ?? KoreanSubject.NextTo(text, behind, cue?.Start ?? end) ?? OwnTopic(text, sentence, front, cue);
                found.Add(Speech(stretch, new Attribution("korean-speech", cue, speaker?.Words)));
                chain = stretch.Outer.End + particle;
            }
            else if (StandsAlone(text, sentence, stretch, i))
            {
                found.Add(Speech(stretch, After(text, sentence)));
            }
        }

        return found;
    }

    /// <summary>Whose the speech beside a sentence is that points at it: 박 씨는 이렇게 말했다.</summary>
    public static Attribution? Announced(string text, KoreanSentence sentence) =>
        sentence.Marked.Count == 0 && KoreanCues.Pointing().IsMatch(sentence.Span.In(text)) && After(text, sentence) is { } attribution
            ? attribution with { Rule = "korean-announced" } : null;

    /// <summary>안내문은 "…"고 적었다: whoever spoke last does not speak again, unless it is to add to it.</summary>
    private static KoreanPhrase? OwnTopic(string text, KoreanSentence sentence, int front, TextSpan? cue) =>
        cue is { } verb && KoreanCues.IsAdding(text, verb) ? null : KoreanSubject.Topic(text, sentence.Span, front);

    private static FoundQuotation Speech(MarkedStretch stretch, Attribution? attribution) =>
        new(stretch.Inner, QuotationKind.Direct, [stretch.Inner], true, attribution);

    /// <summary>"…" 박 씨는 이렇게 말했다: by the words behind the last marks.</summary>
    private static Attribution? After(string text, KoreanSentence sentence)
    {
        var start = sentence.Marked.Count > 0 ? sentence.Marked[^1].Outer.End : sentence.Span.Start;
        if (KoreanCues.First(text, sentence, start, sentence.Span.End) is not { } cue)
            return null;

        var rest = TextSpan.Between(start, cue.Start);
        return new Attribution("korean-speech-then-sentence", cue, KoreanSubject.Before(text, rest, cue.Start)?.Words ?? KoreanSubject.Source(text, rest, cue.Start));
    }

    /// <summary>A whole sentence in marks, at the front or behind another such.</summary>
    private static bool StandsAlone(string text, KoreanSentence sentence, MarkedStretch stretch, int index)
    {
        if (stretch.Single || !IsEnded(text, stretch.Inner) || WordCount.Of(stretch.Inner.In(text)) < FewestWords)
            return false;

        var before = index == 0 ? sentence.Span.Start : sentence.Marked[index - 1].Outer.End;
        return text.AsSpan(before, Math.Max(0, stretch.Outer.Start - before)).IsWhiteSpace() && (index == 0 || IsEnded(text, sentence.Marked[index - 1].Inner));
    }

    private static bool IsEnded(string text, TextSpan words) => text[words.End - 1] is '.' or '?' or '!' or '…';

    /// <summary>Ends as a spoken sentence does; a noun in marks is a part of the clause around it.</summary>
    private static bool IsSentence(string text, TextSpan words) =>
        IsEnded(text, words) || text[words.End - 1] is '다' or '요' or '죠' or '까' or '자' or '냐' or '라' or '네' or '지' or '나' or '걸' or '오' or '야' or '니' or '것' or '어' or '줘' or '길';

    /// <summary>박 장관은 "명백한 인재"라고 말했다: nothing but the marks is said.</summary>
    private static bool IsWhole(string text, KoreanSentence sentence, MarkedStretch stretch, KoreanPhrase? speaker)
    {
        var start = speaker?.End ?? sentence.Span.Start;
        return text.AsSpan(start, Math.Max(0, stretch.Outer.Start - start)).IsWhiteSpace();
    }
}
