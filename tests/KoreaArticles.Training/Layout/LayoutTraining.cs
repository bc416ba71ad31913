using System.Globalization;
using System.Text.Json.Nodes;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Training.Layout;

/// <summary>The verbs about layout.</summary>
internal static class LayoutTraining
{
    private const int Folds = 5;

    public static int Train(string texts, string gold, string table)
    {
        var model = LineTrainer.Fit(GoldPage.ReadAll(texts, gold));
        using var writer = new StreamWriter(table) { NewLine = "\n" };
        for (var step = 0; step < LineModel.StepNames.Count; step++)
            writer.WriteLine(Row(LineModel.StepNames[step], model.Steps.AsSpan(step * LineModel.Parts, LineModel.Parts)));
        for (var feature = 0; feature < Features.Count; feature++)
            if (Row(Features.Names[feature], model.Weights.AsSpan(feature * LineModel.Parts, LineModel.Parts)) is var row && !row.EndsWith("\t0\t0\t0\t0", StringComparison.Ordinal))
                writer.WriteLine(row);

        return 0;
    }

    public static int Validate(string texts, string gold, string predictions)
    {
        var pages = GoldPage.ReadAll(texts, gold);
        using var writer = new StreamWriter(predictions);
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = LineTrainer.Fit([.. pages.Where(page => FoldOf(page) != fold)]);
            foreach (var page in pages.Where(page => FoldOf(page) == fold))
                writer.WriteLine(Prediction(page.Id, page.Text, LayoutReader.Read(new SourceDocument(page.Text), model)));
        }

        return 0;
    }

    public static int Predict(string texts, string predictions)
    {
        using var writer = new StreamWriter(predictions);
        foreach (var row in File.ReadLines(texts).Select(line => JsonNode.Parse(line)!))
        {
            var text = (string)row["text"]!;
            writer.WriteLine(Prediction((string)row["id"]!, text, LayoutReader.Read(new SourceDocument(text))));
        }

        return 0;
    }

    // Only the registrable-looking end of a host, so that two sections of one site never fall into different folds.
    private static int FoldOf(GoldPage page) =>
        (int)(string.Join('.', page.Host.Split('.').TakeLast(2)).Aggregate(17u, (hash, c) => (hash * 31) + c) % Folds);

    private static string Prediction(string id, string text, IReadOnlyList<Stretch> stretches)
    {
        var kinds = stretches.ToLookup(stretch => stretch.Kind, stretch => stretch.Span.Of(text));
        return new JsonObject
        {
            ["id"] = id,
            ["title"] = kinds[StretchKind.Title].FirstOrDefault(),
            ["subtitle"] = kinds[StretchKind.Standfirst].FirstOrDefault(),
            ["body"] = Array(stretches.Where(s => s.Kind is StretchKind.Paragraph or StretchKind.ListItem).Select(s => s.Span.Of(text))),
            ["headings"] = Array(kinds[StretchKind.Heading]),
            ["stretches"] = Array(stretches.Select(s => $"{s.Kind} {s.Rule} {s.Confidence:F2} | {s.Span.Of(text)} | {string.Join("; ", s.Why)}")),
        }.ToJsonString();
    }

    private static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static string Row(string name, ReadOnlySpan<float> weights)
    {
        var row = name;
        foreach (var weight in weights)
            row += "\t" + Math.Round(weight, 3).ToString(CultureInfo.InvariantCulture).Replace("-0\t", "0\t", StringComparison.Ordinal);

        return row;
    }
}
