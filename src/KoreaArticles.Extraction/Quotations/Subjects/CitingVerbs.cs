using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>The verbs by which one speaks through another: cited Park as saying; said, quoting Park, that.</summary>
internal static class CitingVerbs
{
    /// <summary>How many tokens may stand between a word of speech and the verb.</summary>
    public const int Reach = 12;

    public static bool Contains(ReadOnlySpan<char> word) => IsParticiple(word) || word is "cited" or "cites" or "quoted" or "quotes";

    public static bool IsParticiple(ReadOnlySpan<char> word) => word is "citing" or "quoting";

    /// <summary>The verb of "cited Park as saying", -1 where there is none.</summary>
    public static int BeforeAs(ParsedFrame frame, int cue)
    {
        if (cue < 3 || frame[cue - 1] is not "as" || frame.Tree[cue].Tag is not Tag.VBG)
            return -1;

        for (var at = cue - 2; at >= 0 && cue - at < Reach; at--)
        {
            if (Contains(frame[at]))
                return at;
        }

        return -1;
    }
}
