using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Sources;

/// <summary>An outlet, an agency, or both.</summary>
/// <param name="IsAgency">Whether articles credit it as an agency.</param>
/// <param name="ArticleCount">Articles it published.</param>
/// <param name="CreditCount">Articles that credit it as an agency.</param>
/// <param name="QuoteCount">Quotations in the articles it published.</param>
/// <param name="FirstDate">Of its oldest dated article.</param>
/// <param name="LastDate">Of its newest dated article.</param>
/// <param name="ArticlesUrl">Where its articles are.</param>
public sealed record SourceItem(
    string Id, string Name, bool IsAgency, int ArticleCount, int CreditCount, int QuoteCount,
    DateOnly? FirstDate, DateOnly? LastDate, string Url, string ArticlesUrl)
{
    internal static SourceItem FromSource(Source source) => new(
        source.Slug, source.Name, source.IsAgency, source.ArticleCount, source.CreditCount, source.QuoteCount,
        source.FirstDay, source.LastDay,
        "/v1/sources/" + Uri.EscapeDataString(source.Slug), "/v1/articles?source=" + Uri.EscapeDataString(source.Slug));
}
