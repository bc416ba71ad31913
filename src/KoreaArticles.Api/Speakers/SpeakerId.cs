using System.Text.Json;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Api.Speakers;

/// <summary>A speaker's public id. It follows from one article alone, so no order of
/// imports changes it; only a namesake with another middle initial does.</summary>
internal static class SpeakerId
{
    /// <summary>
    /// A body's name, or the plain form of a person's, as a slug. A person whom the article names by one word is somebody else in the
    /// next article, so there the article's id is part of it.
    /// </summary>
    public static string Of(ExtractedSpeaker speaker, string articleId)
    {
        if (!speaker.IsPerson) return Slug.Of(speaker.Name);

        return PlainName.Of(speaker.Name) is { } plain ? Slug.Of(plain) : $"{Slug.Of(speaker.Name)}-{Slug.Hash(articleId)}";
    }

    /// <summary>The id with the middle initial a person's name has, which stands
    /// for them where another has another initial; null without one.</summary>
    public static string? Exact(ExtractedSpeaker speaker) =>
        speaker.IsPerson && PlainName.WithInitial(speaker.Name) is { } name ? Slug.Of(name) : null;

    /// <summary>Everybody who speaks in an article by id, under each form of the
    /// name it has; by the first of them the article is said to know them.</summary>
    public static ILookup<string, ExtractedSpeaker> AllOf(ExtractedArticle article, string articleId)
    {
        var speakers = article.Speakers.Concat(article.Quotations.Select(quotation => quotation.Speaker).OfType<ExtractedSpeaker>())
            .ToList();
        var namesakes = speakers.Where(speaker => Exact(speaker) is not null).GroupBy(speaker => Of(speaker, articleId))
            .Where(same => same.Select(Exact).Distinct().Count() > 1).Select(same => same.Key).ToHashSet();
        return speakers.ToLookup(
            speaker => Of(speaker, articleId) is var id && namesakes.Contains(id) ? Exact(speaker) ?? id : id, StringComparer.Ordinal);
    }

    /// <summary>The ids a client means: each as given where a speaker has it, else
    /// the slug of it, else that of the person whose name it is a form of.</summary>
    public static IReadOnlyList<string> Meant(this ReadConnections reads, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return ids;

        var known = reads.Known(ids);
        return [.. ids.Select(id => known.Contains(id) ? id : reads.Meant(id, Slug.Of(id)))];
    }

    private static string Meant(this ReadConnections reads, string unknown, string slug) =>
        slug != unknown && reads.Known([slug]).Count > 0 ? slug : OfForm(slug);

    private static List<string> Known(this ReadConnections reads, IReadOnlyList<string> ids)
    {
        const string Question = "SELECT Slug FROM Speakers WHERE Slug IN (SELECT value FROM json_each(?1))";
        return reads.Read(Question, [JsonSerializer.Serialize(ids)], row => row.GetString(0));
    }

    // A slug no longer tells a hyphen from a space, so a double name reads like a middle name here: never ask this of an id somebody has.
    internal static string OfForm(string id) => PlainName.Of(id.Replace('-', ' ')) is { } plain ? Slug.Of(plain) : id;
}
