using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>What a sentence tells was not said; the place is the word of speech.</summary>
internal static class DeniedReports
{
    private const int LongestSubject = 15;

    public static IReadOnlyList<GrammarRule<int>> Rules { get; } =
    [
        new("report-denied", (frame, cue) => IsDenied(frame, cue) ? cue : -1,
            new("Park Min-ho did not say that the harbour may close.", ""),
            new("Berg isn't a captain, he said.", null),
            new("Park Min-ho, not the crew, said that the harbour may close.", null)),
        new("report-of-nobody", (frame, cue) => IsOfNobody(frame, cue) ? cue : -1,
            new("No one at the pier said that the harbour may close.", ""),
            new("Neither of the crews said that the harbour may close.", ""),
            new("No 10 said that the harbour may close.", null),
            new("No boat was lost, Park Min-ho said.", null)),
        new("report-withheld", (frame, cue) => IsWithheld(frame, cue) ? cue : -1,
            new("Park Min-ho declined to say whether the harbour may close.", ""),
            new("Park Min-ho went on to say that the harbour may close.", null)),
    ];

    /// <summary>He isn't a captain, she said; he did not come, but told: whoever speaks, or a word that turns back, stands behind what is denied.</summary>
    private static bool IsOfClauseBefore(ParsedFrame frame, int not, int cue)
    {
        for (var at = not + 1; at < cue; at++)
        {
            if (frame[at] is "but" || (frame.Tree[at].Head == cue && frame.Tree[at].Relation is Relation.Nsubj))
                return true;
        }

        return false;
    }

    private static bool IsDenied(ParsedFrame frame, int cue)
    {
        foreach (var child in frame.Tree.Children(cue))
        {
            if (child < cue && frame[child] is "not" or "n't" or "n’t" or "never" or "neither" or "nobody" && !IsOfClauseBefore(frame, child, cue))
                return true;
        }

        return false;
    }

    /// <summary>No one at the pier, none of them, neither Park nor Berg: the words for the speaker open with a word for nobody.</summary>
    private static bool IsOfNobody(ParsedFrame frame, int cue)
    {
        var word = cue - 1;
        while (word >= 0 && cue - word < LongestSubject && !IsNobody(frame, word))
            word--;
        return word >= 0 && cue - word < LongestSubject && SubjectFinder.Of(frame, cue) is var subject && subject >= word && subject < cue
            && SpeakerPhrase.Of(frame, subject).First - word is 0 or 1;
    }

    /// <summary>The No of No 10 is a number's.</summary>
    private static bool IsNobody(ParsedFrame frame, int at) =>
        frame[at] is "nobody" or "Nobody" or "none" or "None" or "neither" or "Neither" || (frame[at] is "no" or "No" && frame.Tree[at + 1].Tag is not Tag.CD)
        || (frame[at] is "not" or "Not" && frame[at + 1] is "one" or "a" or "everyone" or "everybody");

    /// <summary>declined to say: by the tree, or right before.</summary>
    private static bool IsWithheld(ParsedFrame frame, int cue) =>
        (frame.Tree[cue].Relation is Relation.Xcomp && frame.Tree[cue].Head is var head and >= 0 && IsWithholding(frame[head])) || (frame[cue - 1] is "to" && IsWithholding(frame[cue - 2]));

    public static bool IsWithholding(ReadOnlySpan<char> verb) =>
        verb is "declined" or "declines" or "declining" or "refused" or "refuses" or "refusing" or "failed" or "fails" or "wants" or "want" or "wanted";
}
