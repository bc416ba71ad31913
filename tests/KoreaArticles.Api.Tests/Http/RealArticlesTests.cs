using System.Text.Json;

namespace KoreaArticles.Api.Tests.Http;

/// <summary>Real articles, kept beside the repository with what a careful reader finds in them, as the service serves them.</summary>
public sealed class RealArticlesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "corpus");

    private static readonly (string Gold, string Member, string Served)[] Fields =
    [
        ("title", "text", "title"), ("standfirst", "text", "standfirst"), ("source", "name", "source.name"), ("byline", "text", "byline"),
        ("dateline", "place", "place"), ("published", "value", "publishedAt"), ("updated", "value", "updatedAt"), ("published", "precision", "date.precision"),
        ("updated", "precision", "date.precision"),
    ];

    [Fact]
    public async Task EveryFieldACarefulReaderFindsIsServed()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The real articles are not beside this repository.");

        await using var app = new CorpusApp(Folder);
        await app.InitializeAsync();

        var misses = new List<string>();
        foreach (var file in Directory.GetFiles(Folder, "*.gold.json"))
        {
            using var gold = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            var id = Path.GetFileNameWithoutExtension(gold.RootElement.GetProperty("file").GetString());
            var article = await app.GetAsync($"/v1/articles/{id}");
            var evidence = await app.GetAsync($"/v1/articles/{id}/evidence");
            misses.AddRange([.. FieldMisses(gold.RootElement, article), .. QuoteMisses(gold.RootElement, article), .. ChromeMisses(gold.RootElement, evidence)]);
        }

        Assert.True(misses.Count == 0, string.Join("\n", misses));
    }

    private static IEnumerable<string> FieldMisses(JsonElement gold, JsonElement article)
    {
        var fields = gold.GetProperty("fields");
        foreach (var (name, member, served) in Fields)
        {
            if (!fields.TryGetProperty(name, out var field)) continue;
            if (field.ValueKind == JsonValueKind.Object && !field.TryGetProperty(member, out _)) continue;

            var expected = Text(field, member);
            var actual = Text(article, served.Split('.'));
            if (expected != actual)
                yield return $"{gold.GetProperty("file")} {served}: {expected ?? "nothing"} is served as {actual ?? "nothing"}";
        }

        var inferred = fields.TryGetProperty("published", out var published) && published.TryGetProperty("yearInferred", out _);
        var isUnknown = Text(article, "publishedAt") is null && Text(article, "updatedAt") is null;
        var basis = inferred ? "inferred" : isUnknown ? "unknown" : "stated";
        if (Text(article, "date", "basis") != basis)
            yield return $"{gold.GetProperty("file")} date.basis: {basis} is served as {Text(article, "date", "basis")}";
    }

    /// <summary>Direct and mixed quotations, every one; those without marks are measured and not all found.</summary>
    private static IEnumerable<string> QuoteMisses(JsonElement gold, JsonElement article)
    {
        var served = article.GetProperty("quotes").EnumerateArray().ToList();
        foreach (var quote in gold.GetProperty("quotes").EnumerateArray().Where(quote => Text(quote, "kind") != "indirect"))
        {
            var found = served.Find(candidate => Overlap(quote, candidate.GetProperty("span")) >= 0.8);
            if (found.ValueKind == JsonValueKind.Undefined)
            {
                yield return $"not served: {Text(quote, "text")}";
                continue;
            }

            var isNamed = !(quote.TryGetProperty("named", out var named) && !named.GetBoolean());
            (string What, string? Expected, string? Served)[] answers =
            [
                ("kind", Text(quote, "kind"), Text(found, "kind")),
                ("speaker", isNamed ? Text(quote, "resolvesTo") ?? Text(quote, "speaker") : null, Text(found, "speaker", "name")),
                ("speakerText", Text(quote, "speaker"), Text(found, "speakerText")),
                ("speakerTitle", Text(quote, "speakerTitle") ?? Text(found, "speakerTitle"), Text(found, "speakerTitle")),
                ("cue", Text(quote, "cue"), Text(found, "cue")),
                ("addressee", Text(quote, "addressee"), Text(found, "addressee")),
                ("citing", Text(quote, "citing"), Text(found, "citing")),
                ("continues", quote.TryGetProperty("continues", out _) ? "yes" : null, Text(found, "continues") is null ? null : "yes"),
            ];
            foreach (var (what, expected, actual) in answers.Where(answer => !string.Equals(answer.Expected, answer.Served, StringComparison.OrdinalIgnoreCase)))
                yield return $"{Text(quote, "text")}: {what} {expected ?? "nothing"} is served as {actual ?? "nothing"}";
        }
    }

    private static IEnumerable<string> ChromeMisses(JsonElement gold, JsonElement evidence)
    {
        var leftOut = evidence.GetProperty("stretches").EnumerateArray().Where(stretch => stretch.GetProperty("leftOut").GetBoolean())
            .ToList();
        return gold.GetProperty("chrome").EnumerateArray()
            .Where(chrome => !leftOut.Exists(stretch => Shared(chrome, stretch.GetProperty("span")) > 0))
            .Select(chrome => $"not left out: {Text(chrome, "text")}");
    }

    private static double Overlap(JsonElement gold, JsonElement span)
    {
        var both = Shared(gold, span);
        return both / (Length(gold) + span.GetProperty("length").GetInt32() - both);
    }

    private static double Shared(JsonElement gold, JsonElement span)
    {
        var start = span.GetProperty("start").GetInt32();
        return Math.Max(0, Math.Min(gold.GetProperty("end").GetInt32(), start + span.GetProperty("length").GetInt32()) - Math.Max(gold.GetProperty("start").GetInt32(), start));
    }

    private static int Length(JsonElement gold) => gold.GetProperty("end").GetInt32() - gold.GetProperty("start").GetInt32();

    private static string? Text(JsonElement element, params string[] path)
    {
        foreach (var name in path)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
