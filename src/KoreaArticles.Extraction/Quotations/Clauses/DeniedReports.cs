using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>What a sentence tells was not said; the place is the word of speech.</summary>
internal static class DeniedReports
{
    public static IReadOnlyList<GrammarRule<int>> Rules { get; } =
    [
        new("report-denied", (frame, cue) => IsDenied(frame, cue) ? cue : -1,
            new("Park Min-ho did not say that the harbour may close.", ""),
            new("Park Min-ho, not the crew, said that the harbour may close.", null)),
        new("report-withheld", (frame, cue) => frame.Tree[cue].Relation is Relation.Xcomp && frame.Tree[cue].Head is var head and >= 0 && IsWithholding(frame[head]) ? cue : -1,
            new("Park Min-ho declined to say whether the harbour may close.", ""),
            new("Park Min-ho went on to say that the harbour may close.", null)),
    ];

    private static bool IsDenied(ParsedFrame frame, int cue)
    {
        foreach (var child in frame.Tree.Children(cue))
        {
            if (child < cue && frame[child] is "not" or "n't" or "n’t" or "never" or "neither" or "nobody")
                return true;
        }

        return false;
    }

    private static bool IsWithholding(ReadOnlySpan<char> verb) =>
        verb is "declined" or "declines" or "declining" or "refused" or "refuses" or "refusing" or "failed" or "fails" or "wants" or "want" or "wanted";
}
