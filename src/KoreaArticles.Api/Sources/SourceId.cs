using KoreaArticles.Api.Articles;

namespace KoreaArticles.Api.Sources;

/// <summary>A source's public id: the slug of its name, so that a name in any case leads to it as well.</summary>
internal static class SourceId
{
    public static string Of(string name) => Slug.Of(name);

    /// <summary>The ids that somebody means who gives ids or names.</summary>
    public static IReadOnlyList<string> AllOf(IReadOnlyList<string> given) => [.. given.Select(Of).Distinct(StringComparer.Ordinal)];
}
