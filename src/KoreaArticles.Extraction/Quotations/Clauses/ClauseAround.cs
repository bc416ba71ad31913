using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A verb of speech behind a comma, which what is said may stand before or around.</summary>
/// <param name="Cue">The verb.</param>
/// <param name="Subject">Who says it.</param>
/// <param name="First">The first token of what stands before.</param>
/// <param name="Comma">The last.</param>
/// <param name="Behind">The first token behind the verb, its subject and its day.</param>
internal readonly record struct BeforePlace(int Cue, int Subject, int First, int Comma, int Behind)
{
    /// <summary>Whether a comma and a finite verb stand behind as well; a past tense at the front is at times taken for a participle.</summary>
    public bool GoesOn(ParsedFrame frame) => Behind < frame.Count - 2 && frame[Behind] is "," && !FunctionWords.IsRelative(frame[Behind + 1]) && (frame.HasFinite(Behind, frame.Count - 1) || frame.Tree[Behind + 1].Tag is Tag.VBN);

    public bool HasFiniteBefore(ParsedFrame frame) => frame.HasFinite(First, Comma);
}

/// <summary>Finds the clause before a verb of speech, or around it: the talks, Park said, had failed.</summary>
internal static class ClauseAround
{
    public static IReadOnlyList<(int First, int Last)> Before(ParsedFrame frame, int cue, int subject)
    {
        var (words, end) = SpeakerPhrase.WithOthers(frame, subject);
        var comma = Math.Min(words, cue) - 1;
        if (comma < 1 || !frame.FollowsComma(comma + 1) || frame.HasSpeechBetween(0, cue))
            return [];

        var place = new BeforePlace(cue, subject, ClauseFront.Before(frame, comma), comma, BehindDays(frame, Math.Max(EndOfListener(frame, cue), end)));
        return ClauseAroundRules.Before.Find(frame, place)?.Found ?? [];
    }

    /// <summary>told the crew: the listener's last token, or the verb's own where nobody is told.</summary>
    private static int EndOfListener(ParsedFrame frame, int cue) =>
        SubjectFinder.IsTell(frame[cue]) && ListenerRules.Listener.Decide(frame, cue) is var listener and >= 0 ? SpeakerPhrase.Of(frame, listener).Last : cue;

    private static int BehindDays(ParsedFrame frame, int end)
    {
        var at = end + 1;
        while (at < frame.Count && TimeWords.IsDay(frame, at))
            at++;
        return at;
    }
}
