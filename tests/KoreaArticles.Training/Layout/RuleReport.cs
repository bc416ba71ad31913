using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Training.Layout;

/// <summary>How many of the lines each wording takes are the article's own, by the gold: a rule that takes many is a bad one.</summary>
internal static class RuleReport
{
    public static int Write(string texts, string gold, TextWriter report)
    {
        var pages = GoldPage.ReadAll(texts, gold).Where(page => page.Parts.Length > 0).ToList();
        for (var rule = 0; rule < LineRules.All.Count; rule++)
        {
            var taken = pages.SelectMany(page => Enumerable.Range(0, page.Lines.Count).Where(i => page.Lines.Rules[i] == rule).Select(i => (Page: page, Line: i))).ToList();
            var own = taken.Where(t => t.Page.Parts[t.Line] == Part.Body).ToList();
            report.WriteLine($"{LineRules.All[rule].Name}: {taken.Count} lines of {taken.Select(t => t.Page.Host).Distinct(StringComparer.Ordinal).Count()} hosts, {own.Count} of them body");
            foreach (var (page, line) in own)
                report.WriteLine($"    {page.Host}: {page.Lines.Facts[line].Span.Of(page.Text)}");
        }

        return 0;
    }
}
