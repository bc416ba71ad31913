using KoreaArticles.Api.Articles;
using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Api.Speakers;

/// <summary>A speaker's public id. It follows from one article alone, so neither the order of an import nor other articles change it.</summary>
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

    /// <summary>The ids a client can mean: those given, and those of the persons whose names they are forms of.</summary>
    public static IReadOnlyList<string> Meant(params IEnumerable<string> ids) =>
        [.. ids.SelectMany(id => PlainName.Of(id.Replace('-', ' ')) is { } plain ? new[] { id, Slug.Of(plain) } : [id]).Distinct(StringComparer.Ordinal)];
}
