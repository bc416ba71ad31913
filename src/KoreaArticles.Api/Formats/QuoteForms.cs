using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats.Csv;
using KoreaArticles.Api.Formats.Feeds;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Search;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Formats;

/// <summary>A quotation, and when its article was read.</summary>
internal sealed record DatedQuote(QuoteItem Quote, DateTimeOffset ExtractedAt);

/// <summary>Quotations in all forms but their usual JSON.</summary>
internal static class QuoteForms
{
    private const int LongestTitle = 120;

    public static async Task<IResult> One(EndpointFilterInvocationContext context)
    {
        var http = context.HttpContext;
        var id = (string)http.GetRouteValue("id")!;
        var db = http.RequestServices.GetRequiredService<ArticlesDb>();
        if ((await QuoteEndpoints.FindAsync(db, id, http.RequestAborted))?.ToItem() is not { } quote) return Problems.NoSuch("quote", id);

        var site = Site.Of(http.Request);
        return http.Representation().Format switch
        {
            "jsonld" => FormAnswer.Of(await JsonLd.OfAsync(quote, site, db, http.RequestAborted)),
            "text" => FormAnswer.Of(PlainText.Of(quote, site)),
            _ => new SeePage(site.Quote(id)),
        };
    }

    public static Task<IResult> List(EndpointFilterInvocationContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<ArticlesDb>();
        var query = context.Arguments.OfType<QuoteQuery>().Single();
        var quotes = db.QuotesMeeting(query);
        var title = query.Q is { } words ? $"Quotations: {words}" : "Quotations";
        return Task.FromResult<IResult>(Answer(db, query, quotes, quotes.Possible(query.EffectiveSort), title, home: "/"));
    }

    public static async Task<IResult> OfArticle(EndpointFilterInvocationContext context)
    {
        var http = context.HttpContext;
        var id = (string)http.GetRouteValue("id")!;
        var db = http.RequestServices.GetRequiredService<ArticlesDb>();
        var article = await db.Articles.Where(article => article.Id == id).Select(article => new { article.Title })
            .SingleOrDefaultAsync(http.RequestAborted);
        if (article is null) return Problems.NoSuch("article", id);

        var query = context.Arguments.OfType<ArticleQuotesQuery>().Single();
        var title = $"Quotations: {article.Title ?? "Untitled"}";
        var quotes = db.QuotesMeeting(new() { Article = [id] });
        return Answer(db, query, quotes, TimeSort.OldestFirst, title, home: "/articles/" + Uri.EscapeDataString(id));
    }

    private static ListAnswer<TQuery, DatedQuote> Answer<TQuery>(
        ArticlesDb db, TQuery query, Timeline quotes, TimeSort sort, string title, string home)
        where TQuery : Query<TQuery>, IListQuery => new(query, quotes, sort)
        {
            Lines = (page, cancellation) => QuoteEndpoints.ItemsAsync(db, page, cancellation),
            Items = (page, cancellation) => ReadAsync(db, page, cancellation),
            Columns = QuoteColumns.All,
            Entry = Entry,
            Title = title,
            Home = home,
        };

    private static async Task<IReadOnlyList<DatedQuote>> ReadAsync(ArticlesDb db, TimelinePage page, CancellationToken cancellation)
    {
        var keys = page.Rows.Select(row => row.Key).ToList();
        var found = await db.Quotes.Where(quote => keys.Contains(quote.Key))
            .Select(quote => new
            {
                quote.Key,
                Stored = new StoredQuote(quote.Json, quote.Occurrences, quote.Speaker!.Slug, quote.Speaker!.Name),
                quote.Article!.ExtractedAt,
            })
            .ToDictionaryAsync(quote => quote.Key, quote => new DatedQuote(quote.Stored.ToItem(), quote.ExtractedAt), cancellation);
        return [.. keys.Where(found.ContainsKey).Select(key => found[key])];
    }

    private static FeedEntry Entry(DatedQuote dated, Site site)
    {
        var quote = dated.Quote;
        var speaker = quote.Speaker?.Name ?? quote.SpeakerText;
        var from = quote.Article.Title is { } title ? $" ({SafeText.Line(title)})" : "";
        return new()
        {
            Url = site.Quote(quote.Id),
            DataUrl = site.At("/v1/quotes/" + Uri.EscapeDataString(quote.Id)),
            Title = TitleOf(quote),
            Text = PlainText.Marked(quote) + (PlainText.By(quote) is { } by ? " — " + by : "") + from,
            Authors = speaker is null ? [] : [SafeText.Line(speaker)],
            Publisher = quote.Article.Source is { } source ? SafeText.Line(source.Name) : null,
            Language = null,
            Date = quote.Article.Date,
            Dates = KnownDates.Of(quote.Article.Date),
            ExtractedAt = dated.ExtractedAt,
        };
    }

    /// <summary>The speaker and the first words.</summary>
    public static string TitleOf(QuoteItem quote) =>
        ((quote.Speaker?.Name ?? quote.SpeakerText) is { } speaker ? SafeText.Line(speaker) + ": " : "")
        + SafeText.Shortened(quote.Text, LongestTitle);
}
