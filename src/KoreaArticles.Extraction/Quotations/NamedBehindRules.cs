using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Clauses;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>By what words a sentence points back at the speech before it.</summary>
internal static class NamedBehindRules
{
    private const int LongestOpening = 20;
    private const int LongestAlone = 30;

    public static IReadOnlyList<BehindRule> All { get; } =
    [
        new("named-behind-so", frame => frame[0] is "So" or "Thus" && SpeechCues.IsPlain(frame[1]) ? ByVerb(frame) : null,
            new("“The ferry is late and nobody tells us why.”\nSo said Park Min-ho, a clerk.", "Park Min-ho: The ferry is late and nobody tells us why."),
            new("“The ferry is late.”\nSo Park Min-ho said that he would row.", null)),
        new("named-behind-words-of", frame => frame[0] is "Those" or "These" && frame[1] is "were" or "are" && frame[2] is "the" && frame[3] is "words" && frame[4] is "of" ? ByNoun(frame, 5) : null,
            new("“The ferry is late.”\nThose were the words of Park Min-ho, who stood on the pier.", "Park Min-ho: The ferry is late."),
            new("“The ferry is late.”\nThose were the words that Park Min-ho wrote on the pier.", null)),
        new("named-behind-this", frame => PointsAtIt(frame) ? ByVerb(frame) : null,
            new("“The ferry is late.”\nPark Min-ho said this on Monday as the crew left.", "Park Min-ho: The ferry is late."),
            new("“The ferry is late.”\nPark Min-ho said this ferry was late on Monday as well.", null)),
        new("named-behind-alone", SaysNothingMore,
            new("“The ferry is late and nobody tells us why.”\nPark Min-ho said.", "Park Min-ho: The ferry is late and nobody tells us why."),
            new("“The ferry is late and nobody tells us why.”\nsaid Park Min-ho.", "Park Min-ho: The ferry is late and nobody tells us why."),
            new("“The ferry is late and nobody tells us why.”\nPark Min-ho, a clerk, told the crew on Monday.", "Park Min-ho: The ferry is late and nobody tells us why."),
            new("“The ferry is late and nobody tells us why.”\nPark Min-ho said nothing.", null),
            new("“The ferry is late and nobody tells us why.”\nPark Min-ho said on Monday that he would row.", null)),
    ];

    /// <summary>Whether a sentence has a word that any of the rules needs.</summary>
    public static bool CanTell(Frame frame)
    {
        for (var at = 0; at < frame.Count && at < LongestOpening; at++)
        {
            if (frame[at] is "words" || SpeechCues.IsPlain(frame[at]))
                return true;
        }

        return false;
    }

    private static Attribution? ByVerb(ParsedFrame frame) => Verb(frame) is var verb and >= 0 ? SpeechAttribution.ByCue(frame, verb, _ => true) : null;

    /// <summary>The first verb that can stand beside speech.</summary>
    private static int Verb(ParsedFrame frame)
    {
        for (var at = 0; at < frame.Count && at < LongestOpening; at++)
        {
            if (SpeechCues.IsPlain(frame[at]) && frame.Tree[at].Tag.IsFinite())
                return at;
        }

        return -1;
    }

    private static Attribution? ByNoun(ParsedFrame frame, int first)
    {
        var noun = first;
        while (noun + 1 < frame.Count && !frame.Tree[noun + 1].Tag.IsMark() && (frame.Tree[noun + 1].Tag.IsNoun() || !frame.Tree[noun].Tag.IsNoun()))
            noun++;
        if (noun >= frame.Count || !frame.Tree[noun].Tag.IsNoun())
            return null;

        var (start, last) = SpeakerPhrase.Of(frame, noun);
        return new Attribution("", null, frame.Tree.SpanOf(Math.Max(first, start), last)) { Role = ClauseAttribution.Role(frame, noun, last) };
    }

    /// <summary>Park said this on Monday: "this" is all that is said.</summary>
    private static bool PointsAtIt(ParsedFrame frame)
    {
        for (var at = 1; at < frame.Count && at < LongestOpening && frame[at] is not ";"; at++)
        {
            if (SpeechCues.IsPlain(frame[at - 1]) && frame[at] is "this" or "so" && (frame[at + 1] is "on" or "in" or "at" or "as" or "to" or "when" or "while" or "after" or "before" or "." or "," || ProperNouns.IsCommon(frame[at + 1].ToString())))
                return true;
        }

        return false;
    }

    /// <summary>Park said; said Park; Park, a clerk, told the crew on Monday: a whole sentence in which nothing is said.</summary>
    private static Attribution? SaysNothingMore(ParsedFrame frame)
    {
        if (frame.Count > LongestAlone || Verb(frame) is not (var verb and >= 0) || SpeechCues.Of(frame[verb]) is not { Lemma: "say" or "add" or "write" or "tell" or "declare" or "recall" or "explain" })
            return null;
        if (frame.HasFinite(verb + 1, frame.Count - 1) || SubjectFinder.Of(frame, verb) is not (var subject and >= 0) || DeniedReports.Rules.Decide(frame, verb) >= 0)
            return null;

        var opens = subject > verb ? verb == 0 : SpeakerPhrase.Of(frame, subject).First == 0 && CueEndRules.EndsThere(frame, verb);
        return opens ? ClauseAttribution.Of(frame, verb, subject) : null;
    }
}
