using KoreaArticles.Api.Articles;

namespace KoreaArticles.Api.Quotes;

/// <summary>A quotation's public id, made of its article's id and its words.</summary>
internal static class QuoteId
{
    /// <summary>The ids of an article's quotations in order; words that were said before in the same article are numbered.</summary>
    public static string[] ForAll(string articleId, IEnumerable<string> quotations)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. quotations.Select(words => Of(articleId, words, seen[words] = seen.GetValueOrDefault(words) + 1))];
    }

    private static string Of(string articleId, string words, int ordinal) =>
        Slug.Hash(ordinal == 1 ? $"{articleId}\n{words}" : $"{articleId}\n{words}\n{ordinal}");
}
