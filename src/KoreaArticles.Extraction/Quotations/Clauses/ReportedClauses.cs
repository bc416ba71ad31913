using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction.Quotations.Clauses;

/// <summary>A stretch reported without marks around the whole of it, with the words that say whose it is.</summary>
internal sealed record ReportedClause(TextSpan Span, Attribution Attribution)
{
    /// <summary>Speech in marks that the clause ends in, as in: she said the sign is clear: "Leave now."</summary>
    public FoundQuotation? Ending { get; init; }
}

/// <summary>A word of a sentence that may report something.</summary>
/// <param name="Cue">The word.</param>
/// <param name="Word">What it governs.</param>
/// <param name="Speech">The speech in marks that it belongs to already.</param>
/// <param name="Subject">Who does the saying, where it is a verb; -1 where nobody is known to.</param>
internal readonly record struct ReportPlace(int Cue, Cue Word, FoundQuotation? Speech, int Subject)
{
    /// <summary>Whether it may govern a clause, none of which stands in marks.</summary>
    public bool MayGovern => Speech is null && Word.Takes(CueUses.Clause);
}

/// <summary>Finds what a sentence reports as said, by its grammar: the clause that a word of speech governs.</summary>
internal static class ReportedClauses
{
    public static List<ReportedClause> In(ParsedFrame frame, List<FoundQuotation> speeches)
    {
        var found = new List<ReportedClause>();
        for (var i = 0; i < frame.Count; i++)
        {
            if (ReportRules.WithoutVerb.Find(frame, i) is var (noun, clauses))
                Add(noun, clauses);
            else if (SpeechCues.Of(frame[i]) is { } word && frame.Tree[i].Tag.IsVerb() && DeniedReports.Rules.Decide(frame, i) < 0 && ReportRules.ByVerb.Find(frame, Place(frame, i, word, speeches)) is var (verb, governed))
                Add(verb, governed);
        }

        return NestedReports.Settle(frame, found, speeches);

        void Add(string rule, IReadOnlyList<ReportedClause> clauses) =>
            found.AddRange(clauses.Select(clause => clause with { Attribution = clause.Attribution with { Rule = rule } }));
    }

    /// <summary>Each extent as a report of the same speaker.</summary>
    public static IReadOnlyList<ReportedClause> Of(ParsedFrame frame, IReadOnlyList<(int First, int Last)> extents, Attribution attribution) =>
        [.. extents.Select(extent => new ReportedClause(frame.Tree.SpanOf(extent.First, extent.Last), attribution))];

    private static ReportPlace Place(ParsedFrame frame, int cue, Cue word, List<FoundQuotation> speeches)
    {
        var speech = speeches.Find(speech => speech.Attribution?.Cue == frame.Tree[cue].Span);
        return new ReportPlace(cue, word, speech, speech is null && !word.Takes(CueUses.Clause) ? -1 : SubjectFinder.Of(frame, cue));
    }
}
