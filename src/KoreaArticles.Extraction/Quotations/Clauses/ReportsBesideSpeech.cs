using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>What is said without marks by the same word as speech in marks: she said the sign is clear: "Leave now."</summary>
internal static class ReportsBesideSpeech
{
    public static IReadOnlyList<GrammarRule<ReportPlace, IReadOnlyList<ReportedClause>>> Rules { get; } =
    [
        new("clause-into-speech", IntoSpeech,
            new("Park Min-ho said the sign is clear: “Leave the ferry now.”", "Park Min-ho: the sign is clear: “Leave the ferry now.”"),
            new("Park Min-ho asked: “Is the ferry late?”", null)),
        new("clause-before-speech", BeforeSpeech,
            new("The harbour, Park Min-ho said, “is open to all of us.”", "Park Min-ho: The harbour / Park Min-ho: is open to all of us."),
            new("In cases of storm, Park Min-ho said, “the pier is closed to all of us.”", "Park Min-ho: In cases of storm / Park Min-ho: the pier is closed to all of us."),
            new("In an interview, Park Min-ho said, “the pier is closed to all of us.”", null),
            new("In the harbour, Park Min-ho said, “It is open to all of us.”", null)),
    ];

    /// <summary>She said the sign is clear: "Leave now." The clause ends in the speech.</summary>
    private static IReadOnlyList<ReportedClause>? IntoSpeech(ParsedFrame frame, ReportPlace place)
    {
        if (place.Speech is not { } speech || place.Subject < 0 || place.Subject > place.Cue || frame.Tree[place.Cue].Span.Start > speech.Span.Start || !place.Word.Takes(CueUses.Clause)
            || ClauseExtent.After(frame, place.Cue, place.Word) is not var (first, last) || frame.Tree[last].Span.End >= speech.Span.Start || frame.Tree[last].Span.End + 4 < speech.Span.Start)
            return null;

        return [new ReportedClause(TextSpan.Between(frame.Tree[first].Span.Start, speech.Span.End), ClauseAttribution.Of(frame, place.Cue, place.Subject)) { Ending = speech }];
    }

    /// <summary>The talks, Park said, "are open to all": what stands before the words for the speaker is said as well.</summary>
    private static IReadOnlyList<ReportedClause>? BeforeSpeech(ParsedFrame frame, ReportPlace place)
    {
        if (place.Speech is not { } speech || place.Subject < 0 || frame.Tree[place.Cue].Span.Start > speech.Span.Start || !char.IsLower(frame.Text[speech.Span.Start]))
            return null;

        var words = Math.Min(SpeakerPhrase.Of(frame, place.Subject).First, place.Cue);
        return words > 2 && frame.FollowsComma(words) && (frame.Tree[0].Tag is not (Tag.IN or Tag.RB or Tag.CC or Tag.WRB) || IsPartOf(frame, place.Cue, words - 1)) && !frame.HasSpeechBetween(0, place.Cue)
            && ClauseExtent.Trim(frame, 0, words - 1) is { } opening ? ReportedClauses.Of(frame, [opening], speech.Attribution!) : null;
    }

    /// <summary>In such cases, he said, "the …": between two commas the words for the speaker cut one sentence in two, unless they only tell when or where he said it.</summary>
    private static bool IsPartOf(ParsedFrame frame, int cue, int comma)
    {
        if (frame[cue + 1] is not "," || Occasions.Behind(frame, 0) >= 0)
            return false;

        for (var at = 0; at < comma; at++)
        {
            if (TimeWords.IsDay(frame, at) || frame[at] is "Asked" or "asked")
                return false;
        }

        return true;
    }
}
