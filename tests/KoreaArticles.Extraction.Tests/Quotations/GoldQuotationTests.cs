using System.Text.Json;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Tests.Quotations;

public sealed class GoldQuotationTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "corpus");

    [Fact]
    public void EveryQuotationACarefulReaderFindsIsFoundWithItsKindAndSpeaker()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "the gold articles are not on this machine");

        var misses = new List<string>();
        foreach (var file in Directory.GetFiles(Folder, "*.gold.json"))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            var text = File.ReadAllText(Path.Combine(Folder, gold.RootElement.GetProperty("file").GetString()!));
            var found = ArticleExtractor.Extract(new SourceDocument(text)).Quotations;
            var expected = gold.RootElement.GetProperty("quotes").EnumerateArray().ToList();

            misses.AddRange(expected.Select(quote => Miss(text, quote, found)).OfType<string>());
            misses.AddRange(found.Where(q => q.Kind != QuotationKind.Indirect && !expected.Exists(quote => Overlap(q.Span, Span(quote)) >= 0.8))
                .Select(q => $"not a quotation: {q.Span.Of(text)}"));
        }

        Assert.True(misses.Count == 0, string.Join("\n", misses));
    }

    private static string? Miss(string text, JsonElement quote, IReadOnlyList<ExtractedQuotation> found)
    {
        var said = quote.GetProperty("text").GetString();
        var best = found.Where(q => Overlap(q.Span, Span(quote)) >= 0.8).MaxBy(q => Overlap(q.Span, Span(quote)));
        if (best is null)
            return $"missed: {said}";

        var isNamed = !(quote.TryGetProperty("named", out var named) && !named.GetBoolean());
        var speaker = isNamed ? Text(quote, "resolvesTo") ?? Text(quote, "speaker") : null;
        var answers = new (string What, string? Expected, string? Found)[]
        {
            ("kind", Text(quote, "kind"), best.Kind.ToString().ToLowerInvariant()),
            ("speaker", speaker, best.Speaker?.Name),
            ("words for the speaker", Text(quote, "speaker"), isNamed ? Text(quote, "speaker") : best.SpeakerSpan?.Of(text)),
            ("title", Text(quote, "speakerTitle"), quote.TryGetProperty("speakerTitle", out _) ? best.SpeakerTitle : null),
            ("cue", Text(quote, "cue"), best.CueSpan?.Of(text)),
            ("addressee", Text(quote, "addressee"), best.Addressee),
            ("citing", Text(quote, "citing"), best.Citing),
            ("continues", quote.TryGetProperty("continues", out _) ? "yes" : null, best.Continues is null ? null : "yes"),
        };
        var wrong = answers.Where(answer => !string.Equals(answer.Expected, answer.Found, StringComparison.OrdinalIgnoreCase)).ToList();
        return wrong.Count == 0 ? null : $"{said}: {string.Join("; ", wrong)}";
    }

    private static double Overlap(TextSpan one, TextSpan other)
    {
        double both = Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
        return both / (one.Length + other.Length - both);
    }

    private static TextSpan Span(JsonElement quote) => TextSpan.Between(quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32());

    private static string? Text(JsonElement quote, string name) => quote.TryGetProperty(name, out var value) ? value.GetString() : null;
}
