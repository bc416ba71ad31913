using KoreaArticles.Extraction.Quotations.Clauses;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>A quotation of a sentence before it is known who the words for its speaker mean.</summary>
internal sealed record FoundQuotation(TextSpan Span, QuotationKind Kind, IReadOnlyList<TextSpan> Verbatim, bool IsSpeech, Attribution? Attribution)
{
    private const double WholeShare = 0.9;

    /// <summary>What a reported clause is by how much of it stands in marks.</summary>
    public static QuotationKind KindOf(TextSpan clause, IReadOnlyList<TextSpan> verbatim) =>
        verbatim.Count == 0 ? QuotationKind.Indirect
            : verbatim.Sum(words => words.Length) >= WholeShare * clause.Length ? QuotationKind.Direct
            : QuotationKind.Mixed;
}

/// <summary>Collects a sentence's quotations, those in marks and those without, and settles which stand.</summary>
internal static class FrameReader
{
    // a list or a table read as one sentence has no grammar worth reading
    public const int LongestSentence = 250;

    /// <summary>Only a sentence with a word of speech, speech or marks in it is worth the parser's time.</summary>
    public static bool IsWorthParsing(Frame frame, FramedParagraph paragraph)
    {
        if (frame.Count > LongestSentence || Array.TrueForAll(frame.Items, item => item.IsSpeech))
            return false;

        return frame.HasSpeech || paragraph.FragmentsIn(frame.Span).Any() || ReportSigns.StandIn(frame);
    }

    public static List<FoundQuotation> Read(string text, FramedParagraph paragraph, Frame frame, ParsedFrame? parsed)
    {
        var found = new List<FoundQuotation>();
        for (var i = 0; i < frame.Count; i++)
        {
            if (!frame.Items[i].IsSpeech)
                continue;

            var speech = paragraph.Speeches[frame.Items[i].Speech];
            if (Transcript.Rule.Find(new TurnPlace(text, speech.Inner)) is var (name, said))
            {
                found.Add(new FoundQuotation(said, QuotationKind.Direct, [said], true, new Attribution(Transcript.Rule.Name, null, name)));
                continue;
            }

            found.Add(new FoundQuotation(speech.Inner, QuotationKind.Direct, [speech.Inner], true, parsed is null ? null : SpeechAttribution.Of(parsed, i)));
        }

        if (parsed is not null)
        {
            // of a clause within a clause the outer one is what was said
            foreach (var clause in ReportedClauses.In(parsed, found).OrderByDescending(clause => clause.Span.Length))
                Add(text, paragraph, clause, found);
            foreach (var fragment in paragraph.FragmentsIn(frame.Span))
            {
                if (!found.Exists(other => other.Span.Overlaps(fragment.Outer)) && QuotedWordsRules.All.Find(parsed, fragment) is var (rule, clause))
                    Add(text, paragraph, clause with { Attribution = clause.Attribution with { Rule = rule } }, found);
            }
        }

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    /// <summary>Whose the speech in the next paragraph is, where a sentence ends in a colon.</summary>
    public static Attribution? Announced(Frame frame)
    {
        if (frame.Count < 2 || frame[frame.Count - 1] is not ":" || frame.HasSpeech || frame.Count > LongestSentence)
            return null;

        var attribution = SpeechAttribution.Of(frame.Parsed, frame.Count);
        return AnnouncedPieces.IsAnnounced(frame, attribution?.Cue is not null) ? (attribution ?? new Attribution("", null, null)) with { IsPiece = true } : attribution;
    }

    private static void Add(string text, FramedParagraph paragraph, ReportedClause clause, List<FoundQuotation> found)
    {
        // a word of speech in marks is not the reporter's
        if (clause.Attribution.Cue is { } cue && paragraph.FragmentsIn(cue).Any())
            return;

        var span = clause.Span;
        var verbatim = new List<TextSpan>();
        foreach (var fragment in paragraph.FragmentsIn(clause.Span))
        {
            span = TextSpan.Between(Math.Min(span.Start, fragment.Outer.Start), Math.Max(span.End, fragment.Outer.End));
            verbatim.Add(fragment.Inner);
        }

        if (clause.Ending is { } ending)
        {
            found.Remove(ending);
            verbatim.Add(ending.Span);
            var end = ending.Span.End;
            while (end < paragraph.Span.End && end - ending.Span.End < 2 && text[end] is '"' or '”' or '\'' or '’' or '»')
                end++;
            span = TextSpan.Between(span.Start, end);
        }

        if (verbatim.Count == 1 && span.Length <= verbatim[0].Length + 3)
            span = verbatim[0];
        if (found.Exists(other => other.Span.Overlaps(span)))
            return;

        found.Add(new FoundQuotation(span, FoundQuotation.KindOf(span, verbatim), verbatim, false, clause.Attribution));
    }
}
