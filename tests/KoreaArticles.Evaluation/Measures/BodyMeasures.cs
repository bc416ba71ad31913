using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction;

namespace KoreaArticles.Evaluation.Measures;

/// <summary>
/// Clean text: the words of the paragraphs, the headings and highlights by their words, and the share of the known chrome lines
/// that the answer leaves out.
/// </summary>
public static class BodyMeasures
{
    public static void Add(Tally tally, GoldCase article, Prediction prediction)
    {
        if (article.Gold.Paragraphs is { } paragraphs)
            tally.Add("body", CommonWords(paragraphs.Select(p => p.Text), Texts(prediction, ParagraphKind.Paragraph)));

        AddLines(tally, "headings", article, article.Gold.Headings, Texts(prediction, ParagraphKind.Heading));
        if (article.Gold.Highlights is { } highlights)
            AddLines(tally, "highlights", article, highlights, Texts(prediction, ParagraphKind.Highlight));

        foreach (var line in article.Gold.Chrome)
        {
            var left = prediction.Paragraphs.Any(paragraph => CoversHalf(paragraph.Span, line.Span!.Value));
            tally.Add("chrome", Score.Of(!left));
            if (left) tally.Missed("chrome", article, line.Start, null, line.Text);
        }
    }

    private static IEnumerable<string> Texts(Prediction prediction, ParagraphKind kind) =>
        prediction.Paragraphs.Where(paragraph => paragraph.Kind == kind).Select(paragraph => paragraph.Text);

    private static Score CommonWords(IEnumerable<string?> gold, IEnumerable<string?> predicted)
    {
        var expected = gold.SelectMany(Words.Of).CountBy(word => word).ToDictionary();
        var found = predicted.SelectMany(Words.Of).CountBy(word => word).ToDictionary();
        return new Score(found.Values.Sum(), expected.Values.Sum(),
            found.Sum(word => Math.Min(word.Value, expected.GetValueOrDefault(word.Key))));
    }

    private static void AddLines(Tally tally, string measure, GoldCase article, IReadOnlyList<GoldStretch> gold, IEnumerable<string> found)
    {
        var expected = gold.Select(line => Words.Fold(line.Text)).ToHashSet(StringComparer.Ordinal);
        var lines = found.ToList();
        tally.Add(measure, new Score(lines.Count, gold.Count, lines.Select(Words.Fold).Distinct().Count(expected.Contains)));

        foreach (var line in gold.Where(line => !lines.Exists(other => Words.Fold(other) == Words.Fold(line.Text))))
            tally.Missed(measure, article, line.Start, line.Text, null);
        foreach (var line in lines.Where(line => !expected.Contains(Words.Fold(line))))
            tally.Missed(measure, article, null, null, line);
    }

    private static bool CoversHalf(SpanDetail body, TextSpan line)
    {
        var shared = Math.Min(body.Start + body.Length, line.End) - Math.Max(body.Start, line.Start);
        return shared * 2 > line.Length;
    }
}
