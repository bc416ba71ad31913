using System.Text.Json;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Search;

namespace KoreaArticles.Api.Articles;

/// <summary>Finds where the words of a search stand in the articles that are shown.</summary>
/// <param name="search">The search.</param>
/// <param name="searchedIn">Where it looks; empty for everywhere.</param>
internal sealed class ArticleHighlights(SearchQuery search, IReadOnlyList<SearchIn> searchedIn)
{
    /// <summary>More pieces than this of one article are no help in a list.</summary>
    private const int Most = 3;

    private readonly Highlights words = new(search);

    /// <summary>The member <c>highlights</c> of an article, given its ready answer.</summary>
    public byte[] Member(ReadOnlySpan<byte> json)
    {
        var article = JsonSerializer.Deserialize(json, AnswerJson.Plain.ArticleDetail)!;
        IReadOnlyList<HighlightDetail> found = [.. Of(article).Take(Most)];
        return [.. "\"highlights\":"u8, .. JsonSerializer.SerializeToUtf8Bytes(found, AnswerJson.Plain.IReadOnlyListHighlightDetail)];
    }

    private IEnumerable<HighlightDetail> Of(ArticleDetail article)
    {
        if (IsSearched(SearchIn.Title) && article.Title is { } title && words.In(title) is { } inTitle)
            yield return Detail("title", inTitle, start: null);
        if (!IsSearched(SearchIn.Body)) yield break;

        if (article.Standfirst is { } standfirst && words.In(standfirst) is { } inStandfirst)
            yield return Detail("standfirst", inStandfirst, start: null);
        foreach (var paragraph in article.Paragraphs)
            if (words.In(paragraph.Text) is { } inBody) yield return Detail("paragraphs", inBody, paragraph.Span.Start);
    }

    private bool IsSearched(SearchIn part) => searchedIn.Count == 0 || searchedIn.Contains(part);

    private static HighlightDetail Detail(string field, Highlight found, int? start) => new(
        field,
        found.Text,
        [.. found.Marks.Select(mark => new SpanDetail(mark.Start, mark.Length))],
        start is { } from ? new SpanDetail(from + found.Start, found.Text.Length) : null);
}
