namespace KoreaArticles.Extraction.Quotations;

/// <summary>The small words that carry a sentence's grammar.</summary>
internal static class FunctionWords
{
    public static bool IsQuestion(ReadOnlySpan<char> word) => word is "whether" or "how" or "why" or "what" or "if";

    /// <summary>Whether a word opens a clause that cannot stand alone.</summary>
    public static bool IsSubordinator(ReadOnlySpan<char> word) =>
        word is "while" or "whereas" or "although" or "though" or "when" or "after" or "if" or "because" or "since" or "before" or "once" or "unless" or "until"
            or "While" or "Whereas" or "Although" or "Though" or "When" or "After" or "If" or "Because" or "Since" or "Before" or "Once" or "Unless" or "Until";

    public static bool IsAuxiliary(ReadOnlySpan<char> word) =>
        word is "is" or "are" or "was" or "were" or "has" or "had" or "will" or "would" or "could" or "should" or "may" or "might" or "must" or "do" or "does" or "did" or "can";

    /// <summary>Whether a clause about the noun before may begin with a word.</summary>
    public static bool IsRelative(ReadOnlySpan<char> word) => word is "who" or "which" or "that";

    public static bool IsBe(ReadOnlySpan<char> word) => word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'s" or "’s" or "'re" or "’re";

    /// <summary>Whether a word stands for several who say something: others, critics.</summary>
    public static bool IsMany(ReadOnlySpan<char> word) =>
        word is "some" or "Some" or "many" or "Many" or "others" or "Others" or "critics" or "Critics" or "they" or "They" or "officials" or "Officials" or "analysts" or "experts";

    public static bool IsDash(ReadOnlySpan<char> word) => word is "-" or "–" or "—" or "--";
}
