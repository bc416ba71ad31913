using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Search;

/// <summary>A table whose key sorts by time, and its full-text index by the same key.</summary>
/// <param name="Table">The table and its alias.</param>
/// <param name="Key">The key, in terms of the alias.</param>
/// <param name="Index">The full-text index.</param>
/// <param name="Weights">What a word counts in each column of the index, for relevance.</param>
/// <param name="Dated">The least key of a dated row.</param>
internal sealed record TimelineTable(string Table, string Key, string Index, IReadOnlyList<double> Weights, long Dated)
{
    public static readonly TimelineTable Articles = new("Articles a", "a.Key", "articles_fts", [8, 1], TimeKey.Dated);

    public static readonly TimelineTable Quotes = new("Quotes q", "q.Key", "quotes_fts", [1], TimeKey.OfPart(TimeKey.Dated, 0));
}
