namespace KoreaArticles.Extraction.Quotations;

/// <summary>The small words that carry a sentence's grammar.</summary>
internal static class FunctionWords
{
    public static bool IsQuestion(ReadOnlySpan<char> word) => word is "whether" or "how" or "why" or "what" or "if";

    public static bool IsDash(ReadOnlySpan<char> word) => word is "-" or "–" or "—" or "--";
}
