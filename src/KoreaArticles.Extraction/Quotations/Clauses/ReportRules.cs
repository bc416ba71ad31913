namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>In which ways a sentence reports what somebody said, in the order in which they are asked.</summary>
internal static class ReportRules
{
    /// <summary>By other words than a verb of speech; the place is the word.</summary>
    public static IReadOnlyList<GrammarRule<int, IReadOnlyList<ReportedClause>>> WithoutVerb { get; } = [.. ReportsBesideClause.WithoutVerb, .. ReportsByNoun.Rules];

    /// <summary>By a verb of speech.</summary>
    public static IReadOnlyList<GrammarRule<ReportPlace, IReadOnlyList<ReportedClause>>> ByVerb { get; } = [.. ReportsBesideSpeech.Rules, .. ReportsToSubject.Rules, .. ReportsBesideClause.ByVerb, .. ReportsByVerb.Rules];
}
