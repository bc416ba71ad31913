using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A stretch reported without marks around the whole of it, with the words that say whose it is.</summary>
internal sealed record ReportedClause(TextSpan Span, Attribution Attribution)
{
    /// <summary>Speech in marks that the clause ends in, as in: she recalls a colleague asking: "Is it late?"</summary>
    public FoundQuotation? Ending { get; init; }
}

/// <summary>Finds what a sentence reports as said, by its grammar: the clause that a word of speech governs.</summary>
internal static class ReportedClauses
{
    public static List<ReportedClause> In(ParsedFrame frame, List<FoundQuotation> speeches)
    {
        var found = new List<ReportedClause>();
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame[i] is "according" or "According" && frame[i + 1] is "to")
                AccordingTo(frame, i, found);
            else if (frame[i + 1] is "that" && IsVerbOfMany(frame, i) && SpeechCues.Of(frame[i]) is { } note && ClauseExtent.After(frame, i, note) is { } noted)
                found.Add(new ReportedClause(frame.Tree.SpanOf(noted.First, noted.Last), ClauseAttribution.Of("reported-clause", frame, i, i - 1)));
            else if (frame.Tree[i].Tag.IsNoun() && SpeechNouns.Contains(frame[i]) && SpeechNouns.Of(frame, i) is { } clause)
                found.Add(clause);
            else if (frame[i] is "put" or "puts" && frame[i + 1] is "it" or "this" or "that" && frame.Tree[i].Tag.IsVerb() && SubjectFinder.Of(frame, i) is var teller and >= 0 && MarkOf(frame, i, teller) is var mark and >= 0)
                AsSomebodySaid(frame, i, teller, mark, found);
            else if (SpeechCues.Of(frame[i]) is { } cue && frame.Tree[i].Tag.IsVerb() && !frame.IsNegated(i))
            {
                if (speeches.Find(speech => speech.Attribution?.Cue == frame.Tree[i].Span) is { } speech)
                    Beside(frame, i, cue, speech, found);
                else
                    Governed(frame, i, cue, found);
            }
        }

        return found;
    }

    private static void Governed(ParsedFrame frame, int cue, Cue word, List<ReportedClause> found)
    {
        if (!word.Takes(CueUses.Clause))
            return;

        if (frame[cue] is "Asked" or "asked" && frame[cue + 1] is "whether" or "why" or "what" or "how" or "if" && (cue == 0 || frame[cue - 1] is "when" or "When"))
        {
            if (ClauseAround.UpToComma(frame, cue + 1) is { } question)
                found.Add(new ReportedClause(frame.Tree.SpanOf(question.First, question.Last), new Attribution("asked-of-somebody", frame.Tree[cue].Span, null)));
            return;
        }

        var subject = SubjectFinder.Of(frame, cue);
        if (subject < 0)
            return;

        var attribution = IsAskedOf(frame, cue) ? new Attribution("asked-of-somebody", frame.Tree[cue].Span, null)
            : ClauseAttribution.Of(frame.Tree[cue].Tag is Tag.VBG ? "participle" : "reported-clause", frame, cue, subject);
        if (CitedAs(frame, cue) is var verb and >= 0)
            attribution = ClauseAttribution.Of("cited-as-saying", frame, verb, subject);
        if (word.Takes(CueUses.Speech) && MarkOf(frame, cue, subject) is var mark and >= 0)
        {
            AsSomebodySaid(frame, cue, subject, mark, found);
            return;
        }

        var isInverted = subject > cue && frame.FollowsComma(cue);
        if (!isInverted && ClauseExtent.After(frame, cue, word) is { } after)
        {
            found.Add(new ReportedClause(frame.Tree.SpanOf(after.First, after.Last), attribution));
            return;
        }

        foreach (var (first, last) in ClauseAround.Before(frame, cue, subject))
            found.Add(new ReportedClause(frame.Tree.SpanOf(first, last), attribution with { Rule = "clause-then-cue" }));
    }

    /// <summary>Park was asked whether: the subject is who should answer.</summary>
    private static bool IsAskedOf(ParsedFrame frame, int cue) => frame[cue] is "asked" && frame.Tree.Child(cue, Relation.NsubjPass) >= 0;

    /// <summary>some note that, others claim that: taken for a noun, but nothing else can follow those who say it.</summary>
    private static bool IsVerbOfMany(ParsedFrame frame, int at) =>
        at > 0 && frame.Tree[at].Tag is Tag.NN && frame[at - 1] is "some" or "Some" or "many" or "Many" or "others" or "Others" or "critics" or "Critics" or "they" or "They" or "officials" or "Officials" or "analysts" or "experts"
        && SpeechCues.Of(frame[at]) is { } cue && cue.Takes(CueUses.Clause);

    /// <summary>The talks, Park said, "are open to all": what stands before the words for the speaker is said as well.</summary>
    private static void Beside(ParsedFrame frame, int cue, Cue word, FoundQuotation speech, List<ReportedClause> found)
    {
        var subject = SubjectFinder.Of(frame, cue);
        if (subject >= 0 && subject < cue && frame.Tree[cue].Span.Start < speech.Span.Start && word.Takes(CueUses.Clause) && ClauseExtent.After(frame, cue, word) is { } start
            && frame.Tree[start.Last].Span.End < speech.Span.Start && frame.Tree[start.Last].Span.End + 4 >= speech.Span.Start)
        {
            found.Add(new ReportedClause(TextSpan.Between(frame.Tree[start.First].Span.Start, speech.Span.End), ClauseAttribution.Of("reported-clause", frame, cue, subject)) { Ending = speech });
            return;
        }

        if (subject < 0 || frame.Tree[cue].Span.Start > speech.Span.Start || !char.IsLower(frame.Text[speech.Span.Start]))
            return;

        var words = Math.Min(SpeakerPhrase.Of(frame, subject).First, cue);
        if (words > 2 && frame.FollowsComma(words) && frame.Tree[0].Tag is not (Tag.IN or Tag.RB or Tag.CC or Tag.WRB) && !frame.HasSpeechBetween(0, cue)
            && ClauseExtent.Trim(frame, 0, words - 1) is { } opening)
            found.Add(new ReportedClause(frame.Tree.SpanOf(opening.First, opening.Last), speech.Attribution! with { Rule = "clause-then-cue" }));
    }

    /// <summary>The verb of "cited Park as saying", -1 where there is none.</summary>
    private static int CitedAs(ParsedFrame frame, int cue)
    {
        if (cue < 3 || frame[cue - 1] is not "as" || frame.Tree[cue].Tag is not Tag.VBG)
            return -1;

        for (var at = cue - 2; at >= 0 && cue - at < 12; at--)
        {
            if (frame[at] is "cited" or "cites" or "quoted" or "quotes" or "citing" or "quoting")
                return at;
        }

        return -1;
    }

    private static void AsSomebodySaid(ParsedFrame frame, int cue, int subject, int mark, List<ReportedClause> found)
    {
        if (ClauseAround.Beside(frame, cue, mark) is { } beside)
            found.Add(new ReportedClause(frame.Tree.SpanOf(beside.First, beside.Last), ClauseAttribution.Of("as-somebody-said", frame, cue, subject)));
    }

    /// <summary>The "as" before the subject of a word of speech, -1 where there is none.</summary>
    private static int MarkOf(ParsedFrame frame, int cue, int subject)
    {
        var at = SpeakerPhrase.Of(frame, subject).First - 1;
        return subject < cue && at >= 0 && frame[at] is "as" or "As" ? at : -1;
    }

    private static void AccordingTo(ParsedFrame frame, int at, List<ReportedClause> found)
    {
        if (SourcePhrase.Of(frame, at) is not { } source)
            return;

        foreach (var (start, end) in ClauseAround.Around(frame, at, SourcePhrase.Noun(frame, at)))
            found.Add(new ReportedClause(frame.Tree.SpanOf(start, end), source with { Rule = "according-to" }));
    }
}
