using System.Text.Json;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats.Csv;
using KoreaArticles.Api.Formats.Feeds;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Search;

namespace KoreaArticles.Api.Formats;

/// <summary>Articles in all forms but their usual JSON.</summary>
internal static class ArticleForms
{
    public static async Task<IResult> One(EndpointFilterInvocationContext context)
    {
        var http = context.HttpContext;
        var id = (string)http.GetRouteValue("id")!;
        var db = http.RequestServices.GetRequiredService<ArticlesDb>();
        if (ArticleEndpoints.Get(id, db.Reads()).Result is not JsonAnswer<ArticleDetail> { Utf8: var json })
            return Problems.NoSuch("article", id);

        var site = Site.Of(http.Request);
        var article = Read(json);
        return http.Representation().Format switch
        {
            "jsonld" => FormAnswer.Of(await JsonLd.OfAsync(article, site, db, http.RequestAborted, withText: true)),
            "ninjs" => FormAnswer.Of(Ninjs.Of(article, site)),
            "text" => FormAnswer.Of(PlainText.Of(article)),
            _ => new SeePage(site.Article(id)),
        };
    }

    public static Task<IResult> List(EndpointFilterInvocationContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<ArticlesDb>();
        var query = context.Arguments.OfType<ArticleQuery>().Single();
        var articles = db.ArticlesMeeting(query);
        return Task.FromResult<IResult>(new ListAnswer<ArticleQuery, ArticleDetail>(query, articles, articles.Possible(query.EffectiveSort))
        {
            Lines = (page, cancellation) => ArticleEndpoints.ItemsAsync(db, query, page, cancellation),
            Items = async (page, cancellation) =>
                [.. (await ArticleEndpoints.WholeAsync(db, page, cancellation)).Select(json => Read(json))],
            Columns = ArticleColumns.For(query.Fields),
            Entry = Entry,
            Title = query.Q is { } words ? $"Articles: {words}" : "Articles",
            Home = QueryText.Url("/", query, ("cursor", null), ("format", null), ("limit", null)),
        });
    }

    private static FeedEntry Entry(ArticleDetail article, Site site) => new()
    {
        Url = site.Article(article.Id),
        DataUrl = site.At(article.Url),
        Title = SafeText.Line(article.Title ?? "Untitled"),
        Text = SafeText.Of(article.Standfirst
            ?? article.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind is ParagraphKind.Paragraph)?.Text
            ?? article.Title ?? ""),
        Authors = [.. article.Authors.Select(SafeText.Line)],
        Publisher = article.Source is { } source ? SafeText.Line(source.Name) : null,
        Language = article.Language == "und" ? null : article.Language,
        Date = article.Date,
        Dates = KnownDates.Of(article),
        ExtractedAt = article.ExtractedAt,
    };

    private static ArticleDetail Read(ReadOnlyMemory<byte> json) => JsonSerializer.Deserialize(json.Span, AnswerJson.Plain.ArticleDetail)!;
}
