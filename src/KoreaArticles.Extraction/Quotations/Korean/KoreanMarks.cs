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
        var place = new KoreanPlace(text, sentence) { Speaker = KoreanSubject.Before(text, sentence.Span, front), Named = KoreanSubject.NextTo(text, sentence.Span, front) };
        for (var i = 0; i < sentence.Marked.Count; i++)
        {
            place = place with { Index = i, Particle = KoreanCues.ParticleLength(text, place.Behind(i)) };
            if (place.Particle > 0)
            {
                if (KoreanSpeechRules.Speech.Find(place) is not { } attribution)
                    continue;

                found.Add(Speech(place.Stretch, attribution.Told));
                place = place with { Speaker = attribution.Speaker, Chain = place.Stretch.Outer.End + place.Particle };
            }
            else if (StandsAlone(text, sentence, place.Stretch, i))
            {
                found.Add(Speech(place.Stretch, KoreanSpeechRules.ThenSentence.Find(place)));
            }
        }

        return found;
    }

    /// <summary>Whether a sentence without marks points at the speech beside it: 박 씨는 이렇게 말했다.</summary>
    public static bool PointsBeside(string text, KoreanSentence sentence) => sentence.Marked.Count == 0 && KoreanCues.Pointing().IsMatch(sentence.Span.In(text));

    /// <summary>"…"고 말했다, "…"며 웃었다: whose the words in marks before a particle of speech are.</summary>
    public static KoreanAttribution? BeforeParticle(KoreanPlace place)
    {
        var (text, sentence) = (place.Text, place.Sentence);
        var stretch = place.Stretch;
        var isChained = place.Chain >= 0 && text.AsSpan(place.Chain, stretch.Outer.Start - place.Chain).IsWhiteSpace();
        if (!isChained && !IsSentence(text, stretch.Inner) && !IsWhole(text, sentence, stretch, place.Speaker ?? place.Named))
            return null;

        // "…"며 웃었다: the particle alone reports
        var after = place.Behind(place.Index);
        var cue = KoreanCues.First(text, sentence, after.Start, after.End);
        if (cue is null && !text.AsSpan(after.Start, place.Particle).ContainsAny('며', '서'))
            return null;

        var behind = TextSpan.Between(after.Start + place.Particle, after.End);
        var until = cue?.Start ?? after.End;
        var speaker = place.Speaker ?? KoreanSubject.Before(text, behind, until) ?? place.Named ?? KoreanSubject.NextTo(text, behind, until) ?? OwnTopic(text, sentence, sentence.Marked[0].Outer.Start, cue);
        return new KoreanAttribution(new Attribution("korean-speech", cue, speaker?.Words), speaker);
    }

    /// <summary>"…" 박 씨는 이렇게 말했다: by the words behind the last marks, or in a sentence without any.</summary>
    public static Attribution? Beside(KoreanPlace place)
    {
        var (text, sentence) = (place.Text, place.Sentence);
        var start = sentence.Marked.Count > 0 ? sentence.Marked[^1].Outer.End : sentence.Span.Start;
        if (KoreanCues.First(text, sentence, start, sentence.Span.End) is not { } cue)
            return null;

        var rest = TextSpan.Between(start, cue.Start);
        return new Attribution("", cue, KoreanSubject.Before(text, rest, cue.Start)?.Words ?? KoreanSubject.Source(text, rest, cue.Start));
    }

    /// <summary>안내문은 "…"고 적었다: whoever spoke last does not speak again, unless it is to add to it.</summary>
    private static KoreanPhrase? OwnTopic(string text, KoreanSentence sentence, int front, TextSpan? cue) =>
        cue is { } verb && KoreanCues.IsAdding(text, verb) ? null : KoreanSubject.Topic(text, sentence.Span, front);

    private static FoundQuotation Speech(MarkedStretch stretch, Attribution? attribution) =>
        new(stretch.Inner, QuotationKind.Direct, [stretch.Inner], true, attribution);

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
