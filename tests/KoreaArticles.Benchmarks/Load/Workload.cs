namespace KoreaArticles.Benchmarks.Load;

/// <summary>A kind of request, what is asked for in it, and the part of a bare server's requests a second that is the least.</summary>
internal sealed record Workload(string Name, double Least, IReadOnlyList<string> Paths)
{
    private const int Deep = 10_000;

    public static async Task<IReadOnlyList<Workload>> AllAsync(HttpClient client, int articles)
    {
        var random = new Random(1);
        string Quoted(string words) => Uri.EscapeDataString(words);
        return
        [
            new("one article, random ids", 0.35, [.. Enumerable.Range(0, 1000).Select(_ => $"/v1/articles/{random.Next(articles)}")]),
            new("newest 20", 0.3, ["/v1/articles"]),
            new("source and date range", 0.15, [.. Enumerable.Range(0, 300).Select(_ => Range(random))]),
            new("quotations by speaker", 0.12, [.. NewsText.Speakers.Select(speaker => $"/v1/quotes?speaker={Slug(speaker)}")]),
            new("search, rare word", 0.05, [.. Enumerable.Range(0, 200).Select(i => $"/v1/articles?q={NewsText.Rare(i)}")]),
            new("search, two words", 0.008, [.. Enumerable.Range(0, 2000).Select(i => $"/v1/articles?q={Quoted($"{NewsText.Common[i % 4]} {NewsText.Word(50 + i)}")}")]),
            new("search, phrase", 0.003, [$"/v1/articles?q={Quoted($"\"{NewsText.Phrase}\"")}"]),
            new("search, common word", 0.01, [.. NewsText.Common.Select(word => $"/v1/articles?q={word}")]),
            new("page 1 of 10", 0, ["/v1/articles?limit=10"]),
            new("deep page of 10 (cursor)", 0, [await DeepPageAsync(client, Math.Min(articles / 2, 10 * Deep))]),
        ];
    }

    private static string Range(Random random)
    {
        var first = new DateOnly(2010, 1, 1).AddDays(random.Next(4900));
        return $"/v1/articles?source={Slug(NewsText.Sources[random.Next(NewsText.Sources.Length)])}&from={first:yyyy-MM-dd}&to={first.AddDays(90):yyyy-MM-dd}";
    }

    private static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');

    /// <summary>Walks the list as a client would, in large steps.</summary>
    private static async Task<string> DeepPageAsync(HttpClient client, int articles)
    {
        var path = "/v1/articles?limit=100&fields=id";
        for (var seen = 0; seen < articles; seen += 100)
        {
            using var page = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
            if (page.RootElement.GetProperty("nextUrl").GetString() is not { } next) break;
            path = next;
        }

        return path.Replace("limit=100", "limit=10", StringComparison.Ordinal).Replace("&fields=id", "", StringComparison.Ordinal);
    }
}
