using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
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

    /// <summary>The ids a client means: each as given where a speaker has it, else that of the person whose name it is a form of.</summary>
    public static IReadOnlyList<string> Meant(this ReadConnections reads, IReadOnlyList<string> ids) =>
        ids.Count == 0 ? ids : reads.Use(sql => ids.Select(id => sql.Value("SELECT 1 FROM Speakers WHERE Slug = ?1", id) is null ? OfForm(id) : id).ToList());

    // A slug no longer tells a hyphen from a space, so a double name reads like a middle name here: never ask this of an id somebody has.
    internal static string OfForm(string id) => PlainName.Of(id.Replace('-', ' ')) is { } plain ? Slug.Of(plain) : id;
}
