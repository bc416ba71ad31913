using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Outlets;

namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>Finds the agencies whose reports and pictures an article uses: in its dateline, byline, captions and credits.</summary>
internal static class AgencyFinder
{
    // Credits are short; in longer lines a name in brackets is an aside.
    private const int LongestCredit = 500;

    public static IReadOnlyList<Finding<string>> Find(string text, ArticleHead head, Byline? byline, Dateline? dateline)
    {
        var found = new List<Finding<string>>();
        if (dateline?.AgencySpan is { } filed)
            foreach (var part in filed.In(text).Split('/'))
                Add(text, TextSpan.Between(filed.Start + part.Start.Value, filed.Start + part.End.Value), dateline.Rule, 0.97, found);
        foreach (var name in byline?.Names ?? [])
            Add(text, name.Span, "agency-byline", 0.9, found);
        if (byline?.OutletSpan is { } beside)
            Add(text, beside, "agency-byline", 0.9, found);

        for (var line = head.Headline; line < Math.Min(head.Lines.Count, head.BodyEnd + 4); line++)
        {
            var span = head.Lines[line].Span;
            if (span.Length > LongestCredit)
                continue;

            foreach (var rule in (ReadOnlySpan<PatternRule>)[CreditRules.Agency, CreditRules.Contributor])
                foreach (var name in rule.AllIn(text, span))
                    Add(text, name, rule.Name, 0.85, found);
        }

        return found;
    }

    private static void Add(string text, TextSpan span, string rule, double confidence, List<Finding<string>> found)
    {
        for (var end = span.End; end > span.Start; end--)
        {
            if (end < span.End && char.IsLetterOrDigit(text[end]))
                continue;
            if (OutletTable.Named(text.AsSpan(span.Start, end - span.Start)) is not { IsAgency: true } agency)
                continue;

            if (!found.Exists(other => other.Value == agency.Name))
                found.Add(new Finding<string>(agency.Name, TextSpan.Between(span.Start, end), rule, confidence) { Why = CreditReasons.OfAgency(rule) });
            return;
        }
    }
}
