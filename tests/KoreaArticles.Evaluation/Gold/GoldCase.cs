using System.Text.Json;
using System.Text.Json.Serialization;
using KoreaArticles.Api.Articles;

namespace KoreaArticles.Evaluation;

/// <summary>An article's text beside what a reader finds in it.</summary>
public sealed record GoldCase(string File, string Text, GoldArticle Gold)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The article's id: its file's name without the ending.</summary>
    public string Id => Path.GetFileNameWithoutExtension(File);

    /// <summary>Every <c>*.gold.json</c> of a folder with its text from another.</summary>
    /// <exception cref="InvalidDataException">A gold file is not one, its text is missing, or its spans are not the words it gives.</exception>
    public static IReadOnlyList<GoldCase> ReadAll(string texts, string golds) =>
        [.. Directory.EnumerateFiles(golds, "*.gold.json").Order(StringComparer.Ordinal).Select(path => Read(texts, path))];

    /// <summary>Line and column of a place in the text, both from 1.</summary>
    public string PlaceOf(int offset)
    {
        var before = Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length));
        return $"{before.Count('\n') + 1}:{before.Length - before.LastIndexOf('\n')}";
    }

    private static GoldCase Read(string texts, string path)
    {
        try
        {
            var gold = JsonSerializer.Deserialize<GoldArticle>(System.IO.File.ReadAllBytes(path), Json)
                ?? throw new InvalidDataException("null");
            var file = Path.Combine(texts, gold.File);
            return Checked(new GoldCase(file, ReceivedText.Read(file).Text, gold));
        }
        catch (Exception problem) when (problem is JsonException or IOException)
        {
            throw new InvalidDataException($"{path}: {problem.Message}", problem);
        }
    }

    private static GoldCase Checked(GoldCase article)
    {
        var gold = article.Gold;
        var fields = gold.Fields;
        IEnumerable<GoldStretch?> stretches =
        [
            fields.Title, fields.Standfirst, fields.Source, fields.Byline, fields.Dateline, fields.Published, fields.Updated,
            .. gold.Quotes, .. gold.Headings, .. gold.Highlights ?? [], .. gold.Paragraphs ?? [], .. gold.Chrome,
        ];
        foreach (var stretch in stretches)
        {
            if (stretch is not { Span: { } span, Text: { } words }) continue;
            if (span.Start < 0 || span.End > article.Text.Length || EvenlySpaced(span.Of(article.Text)) != EvenlySpaced(words))
                throw new InvalidDataException($"{article.File}: what stands at {span.Start} to {span.End} is not \"{words}\"");
        }

        return article;
    }
    // A reader types a space where the file has a tab or one that does not break.
    private static string EvenlySpaced(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
