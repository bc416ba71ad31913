using System.Text.Json.Nodes;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Sources;
using KoreaArticles.Api.Speakers;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Formats;

/// <summary>Articles, quotations and those who speak in the words of schema.org; dates are as fine as
/// they are known. What every reader of a NewsArticle looks for is always there, and an empty list,
/// which is JSON-LD for "no value", where it is unknown; other unknowns are left out.</summary>
/// <param name="bodies">Ids of the speakers that are no persons.</param>
internal sealed class JsonLd(Site site, IReadOnlySet<string> bodies)
{
    private const string Vocabulary = "https://schema.org";

    /// <summary>The article for the head of its page or, with its text, as an answer of its own.</summary>
    public static async Task<JsonObject> OfAsync(
        ArticleDetail article, Site site, ArticlesDb db, CancellationToken cancellation, bool withText = false)
    {
        var jsonLd = new JsonLd(site, await BodiesAsync(db, article.Quotes.Select(quote => quote.Speaker), cancellation));
        return Complete(jsonLd.Of(article, withText));
    }

    public static async Task<JsonObject> OfAsync(QuoteItem quote, Site site, ArticlesDb db, CancellationToken cancellation)
    {
        var jsonLd = new JsonLd(site, await BodiesAsync(db, [quote.Speaker], cancellation));
        var quotation = jsonLd.Of(quote);
        quotation["isPartOf"] = jsonLd.Of(quote.Article);
        return Complete(quotation);
    }

    public static JsonObject Of(SpeakerItem speaker, Site site)
    {
        var url = site.Speaker(speaker.Id);
        return Complete(Known(new()
        {
            ["@type"] = speaker.IsPerson ? "Person" : "Organization",
            ["@id"] = url,
            ["url"] = url,
            ["name"] = speaker.Name,
            ["alternateName"] = Some(speaker.Aliases),
            ["jobTitle"] = speaker.IsPerson ? Some(speaker.Titles) : null,
        }));
    }

    public static JsonObject Of(SourceItem source, Site site)
    {
        var outlet = Organization(source.Name, site.Source(source.Id));
        outlet["@type"] = "NewsMediaOrganization";
        return Complete(outlet);
    }

    private JsonObject Of(ArticleDetail article, bool withText)
    {
        var url = site.Article(article.Id);
        var dates = KnownDates.Of(article);
        var agencies = article.Agencies.Select(name => Organization(name));
        var publisher = article.Source is { } source ? Organization(source.Name, site.Source(source.Id)) : null;
        return Known(new()
        {
            ["@type"] = "NewsArticle",
            ["@id"] = url,
            ["url"] = url,
            ["mainEntityOfPage"] = url,
            ["headline"] = article.Title ?? Unknown,
            ["description"] = article.Standfirst,
            // Who signs: people, else the agency, else the outlet answers for it.
            ["author"] = article.Authors.Count > 0 ? Array(article.Authors.Select(name => Named("Person", name)))
                : article.Agencies.Count > 0 ? Array(agencies)
                : publisher?.DeepClone() ?? Unknown,
            ["publisher"] = publisher ?? Unknown,
            ["creditText"] = article.Byline,
            ["datePublished"] = dates.Published ?? Unknown,
            ["dateModified"] = dates.Updated,
            ["inLanguage"] = article.Language == "und" ? null : article.Language,
            ["wordCount"] = article.WordCount,
            ["contentLocation"] = article.Place is { } place ? Named("Place", place) : null,
            ["articleBody"] = withText ? string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.Text)) : null,
            ["hasPart"] = article.Quotes.Count > 0 ? Array(article.Quotes.Select(Of)) : null,
        });
    }

    private JsonObject Of(QuoteDetail quote) => Known(new()
    {
        ["@type"] = "Quotation",
        ["@id"] = site.Quote(quote.Id),
        ["url"] = site.Quote(quote.Id),
        ["text"] = quote.Text,
        ["spokenByCharacter"] = Speaker(quote),
        // Somebody without a name is told by the words of the text.
        ["creditText"] = quote.Speaker is null ? quote.SpeakerText : null,
    });

    private JsonObject Of(ArticleReference article)
    {
        var dates = KnownDates.Of(article.Date);
        return Known(new()
        {
            ["@type"] = "NewsArticle",
            ["@id"] = site.Article(article.Id),
            ["url"] = site.Article(article.Id),
            ["headline"] = article.Title ?? Unknown,
            ["author"] = Unknown,
            ["publisher"] = article.Source is { } source ? Organization(source.Name, site.Source(source.Id)) : Unknown,
            ["datePublished"] = dates.Published ?? Unknown,
            ["dateModified"] = dates.Updated,
        });
    }

    private JsonObject? Speaker(QuoteDetail quote)
    {
        if (quote.Speaker is not { } speaker) return null;

        var isBody = bodies.Contains(speaker.Id);
        return Known(new()
        {
            ["@type"] = isBody ? "Organization" : "Person",
            ["name"] = speaker.Name,
            ["url"] = site.Speaker(speaker.Id),
            ["jobTitle"] = isBody ? null : quote.SpeakerTitle,
        });
    }

    private static async Task<IReadOnlySet<string>> BodiesAsync(
        ArticlesDb db, IEnumerable<NamedReference?> speakers, CancellationToken cancellation)
    {
        var ids = speakers.Select(speaker => speaker?.Id).OfType<string>().Distinct().ToList();
        return await db.Speakers.Where(speaker => ids.Contains(speaker.Slug) && !speaker.IsPerson).Select(speaker => speaker.Slug)
            .ToHashSetAsync(cancellation);
    }

    private static JsonObject Organization(string name, string? url = null)
    {
        var organization = Named("Organization", name);
        if (url is not null) organization["url"] = url;
        return organization;
    }

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };

    private static JsonNode Unknown => new JsonArray();

    private static JsonArray? Some(IReadOnlyList<string> values) =>
        values.Count == 0 ? null : [.. values.Select(value => JsonValue.Create(value))];

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => [.. nodes];

    private static JsonObject Complete(JsonObject thing)
    {
        thing.Insert(0, "@context", Vocabulary);
        return thing;
    }

    private static JsonObject Known(JsonObject all)
    {
        foreach (var unknown in all.Where(member => member.Value is null).ToList()) all.Remove(unknown.Key);
        return all;
    }
}
