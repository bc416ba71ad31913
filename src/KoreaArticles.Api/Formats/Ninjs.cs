using System.Text.Json.Nodes;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Quotes;

namespace KoreaArticles.Api.Formats;

/// <summary>An article as IPTC's ninjs 3.1, its quotations as associations. The standard knows moments and no days, so a date
/// without time and zone is left out.</summary>
internal static class Ninjs
{
    public const string Schema = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

    private const string PlainText = "text/plain";

    public static JsonObject Of(ArticleDetail article, Site site)
    {
        var text = string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.Text));
        var dates = KnownDates.Of(article);
        var item = new JsonObject
        {
            ["standard"] = new JsonObject { ["name"] = "ninjs", ["version"] = "3.1", ["schema"] = Schema },
            ["uri"] = site.Article(article.Id),
            ["type"] = "text",
            ["representationType"] = "full",
            ["versionCreated"] = KnownDates.Written(article.ExtractedAt),
        };
        if ((KnownDates.Exact(dates.Published) ?? KnownDates.Exact(dates.Updated)) is { } written)
            item["contentCreated"] = KnownDates.Written(written);
        if (article.Language != "und") item["language"] = article.Language;
        if (article.Title is { } title) item["headlines"] = new JsonArray(Text(title, "main"));
        if (article.Standfirst is { } standfirst) item["descriptions"] = new JsonArray(Text(standfirst, "summary"));
        if (article.Byline is { } byline) item["by"] = byline;
        if (article.Place is { } place) item["located"] = place;

        var body = Text(text, "main");
        body["charCount"] = text.Length;
        body["wordCount"] = article.WordCount;
        item["bodies"] = new JsonArray(body);
        if (article.Authors.Count > 0)
            item["people"] = Array(article.Authors.Select(name => new JsonObject { ["name"] = name, ["rel"] = "author" }));
        if (Sources(article, site) is { Count: > 0 } sources) item["infoSources"] = sources;
        item["altIds"] = new JsonArray(new JsonObject { ["role"] = "sha256", ["value"] = article.Sha256 });
        item["renditions"] = new JsonArray(
            Rendition("page", site.Article(article.Id), "text/html"),
            Rendition("data", site.At(article.Url), "application/json"),
            Rendition("received", site.At(article.RawUrl), PlainText));
        if (article.Quotes.Count > 0) item["associations"] = Array(article.Quotes.Select(quote => Of(quote, site)));
        return item;
    }

    private static JsonObject Of(QuoteDetail quote, Site site)
    {
        var item = new JsonObject
        {
            ["name"] = quote.Id,
            ["uri"] = site.Quote(quote.Id),
            ["type"] = "component",
            ["representationType"] = "partial",
            ["bodies"] = new JsonArray(Text(quote.Text, "quotation")),
        };
        if ((quote.Speaker?.Name ?? quote.SpeakerText) is { } by) item["by"] = by;
        if (quote.Speaker is { } speaker)
        {
            var person = new JsonObject { ["name"] = speaker.Name, ["rel"] = "speaker", ["uri"] = site.Speaker(speaker.Id) };
            item["people"] = new JsonArray(person);
        }

        return item;
    }

    private static JsonArray Sources(ArticleDetail article, Site site)
    {
        var sources = new JsonArray();
        if (article.Source is { } source)
            sources.Add(new JsonObject { ["name"] = source.Name, ["role"] = "publisher", ["uri"] = site.Source(source.Id) });
        foreach (var agency in article.Agencies) sources.Add(new JsonObject { ["name"] = agency, ["role"] = "agency" });
        return sources;
    }

    private static JsonObject Text(string value, string role) => new() { ["role"] = role, ["contentType"] = PlainText, ["value"] = value };

    private static JsonObject Rendition(string name, string href, string contentType) =>
        new() { ["name"] = name, ["href"] = href, ["contentType"] = contentType };

    private static JsonArray Array(IEnumerable<JsonObject> items) => [.. items];
}
