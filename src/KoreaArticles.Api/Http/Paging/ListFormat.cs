namespace KoreaArticles.Api.Http.Paging;

/// <summary>The forms a list has.</summary>
public enum ListFormat
{
    Json,
    Ndjson,
    Csv,
    Rss,
    Atom,
    Jsonfeed,
}
