using System.Data.Common;
using System.Text.Json;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Caching;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.OpenApi;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Related;
using KoreaArticles.Api.Search;
using KoreaArticles.Api.Speakers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Articles;

/// <summary>Articles, searched and one by one.</summary>
internal static class ArticleEndpoints
{
    /// <summary>A whole article, and the names of those of its speakers whom it calls otherwise than the corpus does.</summary>
    private const string Whole = "d.Json, d.Names";

    private static readonly ExampleId Example = new("058_a1d94c7703e6f28b");

    public static void MapArticles(this IEndpointRouteBuilder routes)
    {
        var articles = routes.MapGroup("/articles").WithTags("Articles");

        articles.MapRead("", List).WithName("ListArticles")
            .WithSummary("Articles, newest first, or those a search finds, most relevant first.").Validates<ArticleQuery>()
            .InForms(Forms.OfList, ArticleForms.List);
        articles.MapRead("/{id}", Get).WithName("GetArticle").WithSummary("One article, whole.").Validates<OneArticleQuery>()
            .WithMetadata(Example).WithMetadata(new TellsRevision()).LinksItsForms().InForms(Forms.OfArticle, ArticleForms.One);
        articles.MapRead("/{id}/raw", GetRaw).WithName("GetArticleRaw").WithSummary("The file as received, byte for byte.")
            .Validates<NoParameters>().WithMetadata(Example)
            .Offers(Representation.Raw).Produces<string>(StatusCodes.Status200OK, Representation.Raw.MediaType);
        articles.MapRead("/{id}/evidence", GetEvidence).WithName("GetArticleEvidence").Validates<NoParameters>().WithMetadata(Example)
            .WithSummary("Where every field came from, and what every stretch of the text was taken for, with the rule's name.");
        articles.MapRead("/{id}/quotes", ListQuotes).WithName("ListArticleQuotes").Validates<ArticleQuotesQuery>().WithMetadata(Example)
            .WithSummary("The article's quotations, in order of the text.").InForms(Forms.OfList, QuoteForms.OfArticle);
        articles.MapRead("/{id}/related", RelatedEndpoint.List).WithName("ListRelatedArticles").Validates<RelatedQuery>()
            .WithMetadata(Example)
            .WithSummary("Near-copies of the article and reports of the same event, each with the reasons.");
    }

    internal static async Task<JsonAnswer<Page<ArticleSummary>>> List(
        ArticleQuery query, ArticlesDb db, HttpContext http, CancellationToken cancellation)
    {
        var understood = query with { Speaker = db.Reads().Meant(query.Speaker) };
        var articles = db.ArticlesMeeting(query);
        var sort = articles.Possible(query.EffectiveSort);
        var page = await articles.PageAsync(sort, query.Place(), query.Limit, cancellation);
        var total = await articles.CountAsync(page, cancellation);

        return Lists.Answer<ArticleQuery, ArticleSummary>(
            http, query, understood with { Sort = sort },
            await ItemsAsync(db, query, page, cancellation), total, page.Next(query), page.Previous(query),
            await Facets.OfAsync(articles, understood, query.Facets, ArticleFacets.ValueOf, total, http.Request, cancellation),
            sort is TimeSort.Relevance && total > articles.MostRanked ? new Ranked(articles.MostRanked, total) : null);
    }

    /// <summary>The items for the rows of a page, in their order.</summary>
    public static async Task<List<RawJson>> ItemsAsync(ArticlesDb db, ArticleQuery query, TimelinePage page, CancellationToken cancellation)
    {
        if (query.Fields.Count == 0 && !query.Highlight)
        {
            var summaries = await ReadyAsync(db, "d.Summary", row => row.GetFieldValue<byte[]>(1), page, cancellation);
            return [.. summaries.Select(json => new RawJson(json))];
        }

        var members = ArticleSummary.Members(query.Fields);
        var highlights = query.Highlight && query.Search is { } search ? new ArticleHighlights(search, query.SearchIn) : null;
        return [.. (await WholeAsync(db, page, cancellation)).Select(json => RawJson.Select(json, members, highlights?.Member(json)))];
    }

    /// <summary>The articles of a page whole, in their order.</summary>
    public static Task<IReadOnlyList<byte[]>> WholeAsync(ArticlesDb db, TimelinePage page, CancellationToken cancellation) =>
        ReadyAsync(db, Whole, row => ReadWhole(row, 1), page, cancellation);

    private static byte[] ReadWhole(DbDataReader row, int column)
    {
        var json = (byte[])row[column];
        return row.TextOrNull(column + 1) is { } names
            ? KnownNames.In(json, JsonSerializer.Deserialize(names, AnswerJson.Plain.DictionaryStringNamedReference)!.GetValueOrDefault)
            : json;
    }

    private static async Task<IReadOnlyList<byte[]>> ReadyAsync(
        ArticlesDb db, string columns, Func<DbDataReader, byte[]> read, TimelinePage page, CancellationToken cancellation)
    {
        var keys = page.Rows.Select(row => row.Key).ToList();
        var answers = await db.ReadyAsync($"SELECT d.Key, {columns} FROM Documents d WHERE d.Key IN", keys, read, cancellation);

        // An article that an import removes between the two questions is left out.
        return [.. keys.Where(answers.ContainsKey).Select(key => answers[key])];
    }

    internal static Results<JsonAnswer<ArticleDetail>, ProblemAnswer> Get(string id, ReadConnections reads) =>
        reads.Read($"SELECT {Whole}, (SELECT Revision FROM Corpus) FROM Articles a JOIN Documents d ON d.Key = a.Key WHERE a.Id = ?1", [id],
            row => new JsonAnswer<ArticleDetail>(ReadWhole(row, 0)) { Revision = row.GetInt64(2) }) is [var article]
            ? article
            : Problems.NoSuch("article", id);

    private static async Task<IResult> GetRaw(string id, ArticlesDb db, CancellationToken cancellation) =>
        await db.Articles.Where(article => article.Id == id).Select(article => article.Document!.Raw).SingleOrDefaultAsync(cancellation)
            is { } raw
            ? TypedResults.Bytes(raw, $"{Representation.Raw.MediaType}; charset={ReceivedText.CharsetOf(raw)}")
            : Problems.NoSuch("article", id);

    internal static async Task<Results<JsonAnswer<EvidenceDetail>, ProblemAnswer>> GetEvidence(
        string id, ArticlesDb db, CancellationToken cancellation)
    {
        var packed = await db.Articles.Where(article => article.Id == id).Select(article => article.Document!.Evidence)
            .SingleOrDefaultAsync(cancellation);
        return packed is null ? Problems.NoSuch("article", id) : new JsonAnswer<EvidenceDetail>(Packed.Unpack(packed));
    }

    private static async Task<Results<JsonAnswer<Page<QuoteItem>>, ProblemAnswer>> ListQuotes(
        string id, ArticleQuotesQuery query, ArticlesDb db, HttpContext http, CancellationToken cancellation)
    {
        if (!await db.Articles.AnyAsync(article => article.Id == id, cancellation)) return Problems.NoSuch("article", id);

        var quotes = db.QuotesMeeting(new() { Article = [id] });
        var page = await quotes.PageAsync(TimeSort.OldestFirst, query.Place(), query.Limit, cancellation);
        var total = await quotes.CountAsync(page, cancellation);
        return Lists.Answer<ArticleQuotesQuery, QuoteItem>(
            http, query, query, await QuoteEndpoints.ItemsAsync(db, page, cancellation), total, page.Next(query), page.Previous(query));
    }
}
