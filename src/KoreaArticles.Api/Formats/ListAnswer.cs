using System.Buffers;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats.Csv;
using KoreaArticles.Api.Formats.Feeds;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Search;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Formats;

/// <summary>A list as the form that was settled on: everything that matches, streamed, or a page of it as a feed.</summary>
internal sealed class ListAnswer<TQuery, TItem>(TQuery query, Timeline timeline, TimeSort sort) : IResult
    where TQuery : Query<TQuery>, IListQuery
{
    /// <summary>Rows that are held at a time while all are streamed.</summary>
    private const int Batch = 100;

    public required Func<TimelinePage, CancellationToken, Task<List<RawJson>>> Lines { get; init; }

    public required Func<TimelinePage, CancellationToken, Task<IReadOnlyList<TItem>>> Items { get; init; }

    public required IReadOnlyList<Column<TItem>> Columns { get; init; }

    public required Func<TItem, Site, FeedEntry> Entry { get; init; }

    public required string Title { get; init; }

    /// <summary>Path of the page that shows the list to people.</summary>
    public required string Home { get; init; }

    public Task ExecuteAsync(HttpContext httpContext) => httpContext.Representation().Format switch
    {
        "ndjson" => StreamAsync(httpContext, WriteLinesAsync),
        "csv" => StreamAsync(httpContext, WriteRowsAsync),
        _ => FeedAsync(httpContext),
    };

    /// <summary>Reads batch after batch, each from where the last one ended, and waits for the reader after each.</summary>
    private async Task StreamAsync(HttpContext http, Func<IBufferWriter<byte>, TimelinePage, bool, CancellationToken, Task> write)
    {
        var cancellation = http.RequestAborted;
        http.Response.ContentType = http.Representation().MediaType + "; charset=utf-8";
        Links.Add(http, query, next: null, previous: null);
        if (http.Request.WantsNoBody()) return;

        var (place, isFirst) = (query.Place(), true);
        do
        {
            var page = await timeline.PageAsync(sort, place, Batch, cancellation);
            await write(http.Response.BodyWriter, page, isFirst, cancellation);
            await http.Response.BodyWriter.FlushAsync(cancellation);
            place = page.HasNext && page.Rows.Count > 0 ? Cursor.After(page.Rows[^1].Position) : null;
            isFirst = false;
        }
        while (place is not null);
    }

    private async Task WriteLinesAsync(IBufferWriter<byte> body, TimelinePage page, bool isFirst, CancellationToken cancellation)
    {
        foreach (var line in await Lines(page, cancellation))
        {
            body.Write(line.Utf8.Span);
            body.Write("\n"u8);
        }
    }

    private async Task WriteRowsAsync(IBufferWriter<byte> body, TimelinePage page, bool isFirst, CancellationToken cancellation)
    {
        using var rows = new MemoryStream();
        CsvTable.Write(rows, Columns, await Items(page, cancellation), withHeader: isFirst);
        body.Write(rows.GetBuffer().AsSpan(0, (int)rows.Length));
    }

    private async Task FeedAsync(HttpContext http)
    {
        var site = Site.Of(http.Request);
        var page = await timeline.PageAsync(sort, query.Place(), query.Limit, http.RequestAborted);
        var next = page.Next(query);
        Links.Add(http, query, next, page.Previous(query));

        var items = await Items(page, http.RequestAborted);
        var path = http.Request.Path;
        var format = ("format", http.Representation().Format);
        var feed = new Feed
        {
            Title = $"{SafeText.Line(Title)} · {Site.Name}",
            Home = site.At(Home),
            Self = site.At(QueryText.Url(path, query, format)),
            Next = next is null ? null : site.At(QueryText.Url(path, query, format, ("cursor", next))),
            ChangedAt = await ChangedAsync(http),
            Entries = [.. items.Select(item => Entry(item, site))],
        };
        await new FormAnswer(feed.Write(http.Representation())).ExecuteAsync(http);
    }

    private static async Task<DateTimeOffset> ChangedAsync(HttpContext http) =>
        await http.RequestServices.GetRequiredService<ArticlesDb>().Corpus.Select(corpus => corpus.ChangedAt)
            .SingleOrDefaultAsync(http.RequestAborted)
            ?? DateTimeOffset.UnixEpoch;
}
