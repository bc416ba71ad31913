namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>The verbs by which one speaks through another: cited Park as saying; said, quoting Park, that.</summary>
internal static class CitingVerbs
{
    /// <summary>How many tokens may stand between a word of speech and the verb.</summary>
    public const int Reach = 12;

    public static bool Contains(ReadOnlySpan<char> word) => IsParticiple(word) || word is "cited" or "cites" or "quoted" or "quotes";

    public static bool IsParticiple(ReadOnlySpan<char> word) => word is "citing" or "quoting";
}
