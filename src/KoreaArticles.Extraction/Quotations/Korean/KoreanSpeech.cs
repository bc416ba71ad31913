using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>Finds what a Korean paragraph reports as said: speech in marks before -라고 or -며, clauses before -다고, and what somebody is cited for.</summary>
internal static partial class KoreanSpeech
{
    private const int FewestWords = 2;
    private const int LongestSentence = 2_000;

    public static List<FoundQuotation> In(string text, TextSpan paragraph)
    {
        var found = new List<FoundQuotation>();
        var marked = MarkedStretches.In(text, paragraph).FindAll(stretch => !stretch.Single);
        var next = 0;
        foreach (var sentence in Sentences(text, paragraph, marked))
        {
            while (next < marked.Count && marked[next].Outer.End <= sentence.Start)
                next++;
            var inside = marked.Skip(next).TakeWhile(stretch => stretch.Outer.Start < sentence.End).ToList();
            if (sentence.Length > LongestSentence)
                continue;
            if (inside.Count > 0)
                InMarks(text, sentence, inside, found);
            else if (Reported(text, sentence) is { } clause)
                found.Add(clause);
        }

        return found;
    }

    /// <summary>박 장관은 "…"며 "…"고 말했다: every stretch before a particle of speech, where the sentence has a word of speech behind it.</summary>
    private static void InMarks(string text, TextSpan sentence, List<MarkedStretch> marked, List<FoundQuotation> found)
    {
        var speaker = KoreanSubject.Before(text, sentence, marked[0].Outer.Start);
        foreach (var stretch in marked)
        {
            var after = TextSpan.Between(stretch.Outer.End, Math.Max(stretch.Outer.End, sentence.End));
            if (!Particle().IsMatch(after.In(text)) || WordCount.Of(stretch.Inner.In(text)) < FewestWords || CueIn(text, after) is not { } cue)
                continue;

            speaker ??= KoreanSubject.Before(text, after, cue.Start);
            found.Add(new FoundQuotation(stretch.Inner, QuotationKind.Direct, [stretch.Inner], true, new Attribution("korean-speech", cue, speaker)));
        }
    }

    /// <summary>박 장관은 회담이 열린다고 밝혔다, and 통일부에 따르면 회담이 열린다.</summary>
    private static FoundQuotation? Reported(string text, TextSpan sentence)
    {
        var words = sentence.In(text);
        foreach (var match in AccordingTo().EnumerateMatches(words))
        {
            var source = KoreanSubject.Phrase(text, sentence, sentence.Start + match.Index);
            var said = Trim(text, TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End));
            return source is null || WordCount.Of(said.In(text)) < FewestWords ? null
                : new FoundQuotation(said, QuotationKind.Indirect, [], false, new Attribution("korean-according-to", new TextSpan(sentence.Start + match.Index, match.Length), source));
        }

        foreach (var match in Clause().EnumerateMatches(words))
        {
            var end = sentence.Start + match.Index + 1;
            var cue = CueIn(text, TextSpan.Between(end, sentence.End));
            if (cue is null || KoreanSubject.Before(text, sentence, end) is not { } speaker)
                return null;

            var said = Trim(text, TextSpan.Between(AfterOccasion(text, TextSpan.Between(speaker.End + 1, end)), end));
            return WordCount.Of(said.In(text)) < FewestWords ? null
                : new FoundQuotation(said, QuotationKind.Indirect, [], false, new Attribution("korean-reported-clause", cue, speaker));
        }

        return null;
    }

    /// <summary>이날 기자회견에서, 기자들과 만나: where and when it was said is not what was said.</summary>
    private static int AfterOccasion(string text, TextSpan clause)
    {
        var at = clause.Start;
        foreach (var match in Occasion().EnumerateMatches(clause.In(text)))
            at = clause.Start + match.Index + match.Length;
        return at;
    }

    private static TextSpan? CueIn(string text, TextSpan span)
    {
        foreach (var match in Cue().EnumerateMatches(span.In(text)))
            return new TextSpan(span.Start + match.Index, match.Length);
        return null;
    }

    private static IEnumerable<TextSpan> Sentences(string text, TextSpan paragraph, List<MarkedStretch> marked)
    {
        var (start, next) = (paragraph.Start, 0);
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            while (next < marked.Count && marked[next].Outer.End <= at)
                next++;
            if (next < marked.Count && marked[next].Outer.Start <= at)
            {
                at = marked[next].Outer.End - 1;
                continue;
            }

            if (text[at] is not ('.' or '?' or '!') || (at + 1 < paragraph.End && !char.IsWhiteSpace(text[at + 1])))
                continue;

            yield return TextSpan.Between(start, at + 1);
            start = at + 1;
        }

        if (start < paragraph.End)
            yield return TextSpan.Between(start, paragraph.End);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == ','))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ','))
            end--;
        return TextSpan.Between(start, end);
    }

    [GeneratedRegex(@"^\s?(?:이?라고|고|이?라며|며|이?라면서|면서)", RegexOptions.NonBacktracking)]
    private static partial Regex Particle();

    [GeneratedRegex(@"(?:말|설명|강조|주장|지적|비판|보도|발표|언급|경고|호소|반박|평가|촉구|당부|답|답변|토로|질타|성토|제안|약속|단언|확언|예상|전망|진단|분석|해명|일축|조언|회고|인정|시인|부인|반문|항변|폭로|고백|전)(?:했다|했습니다|한다|합니다|했고|했으며|하며|하면서)|(?:밝혔|덧붙였|알렸|내다봤|물었|되물었|썼|적었|외쳤|꼬집었|털어놨|털어놓았)(?:다|습니다|고|으며)|\s했다", RegexOptions.NonBacktracking)]
    private static partial Regex Cue();

    [GeneratedRegex(@"(?:다|라|자|냐)고\s", RegexOptions.NonBacktracking)]
    private static partial Regex Clause();

    [GeneratedRegex(@"에 (?:따르면|의하면),?\s", RegexOptions.NonBacktracking)]
    private static partial Regex AccordingTo();

    [GeneratedRegex(@"^(?:\s*(?:이날|지난|오전|오후|[0-9]+(?:일|월|년|시)))+|(?:브리핑|회견|간담회|회의|인터뷰|라디오|방송|토론회|페이스북|성명|보고|연설|축사|통화|국회)에서|(?:만나|통해|출연해|보내|내고|열고|내어)\s", RegexOptions.NonBacktracking)]
    private static partial Regex Occasion();
}
