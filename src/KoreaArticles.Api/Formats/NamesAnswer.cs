using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KoreaArticles.Api.Formats.Csv;
using KoreaArticles.Api.Http;

namespace KoreaArticles.Api.Formats;

/// <summary>Everything in a list of speakers or sources, streamed as lines or rows.</summary>
/// <param name="query">The query, which each batch goes on from.</param>
/// <param name="read">Reads the page of a query.</param>
internal sealed class NamesAnswer<TQuery, TItem>(TQuery query, Func<TQuery, CancellationToken, Task<NamedPage<TItem>>> read) : IResult
    where TQuery : Query<TQuery>, IListQuery
{
    public required JsonTypeInfo<TItem> Type { get; init; }

    public required IReadOnlyList<Column<TItem>> Columns { get; init; }

    /// <summary>The query with the longest page there is, from a place on.</summary>
    public required Func<TQuery, string?, TQuery> From { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var form = httpContext.Representation();
        response.ContentType = form.MediaType + "; charset=utf-8";
        Links.Add(httpContext, query, next: null, previous: null);
        if (httpContext.Request.WantsNoBody()) return;

        var (place, isFirst) = (query.Cursor, true);
        do
        {
            var page = await read(From(query, place), httpContext.RequestAborted);
            using var batch = new MemoryStream();
            if (form == Forms.Csv) CsvTable.Write(batch, Columns, page.Items, withHeader: isFirst);
            else WriteLines(batch, page.Items);
            await response.Body.WriteAsync(batch.GetBuffer().AsMemory(0, (int)batch.Length), httpContext.RequestAborted);
            await response.Body.FlushAsync(httpContext.RequestAborted);
            (place, isFirst) = (page.Next, false);
        }
        while (place is not null);
    }

    private void WriteLines(Stream body, IEnumerable<TItem> items)
    {
        foreach (var item in items)
        {
            JsonSerializer.Serialize(body, item, Type);
            body.WriteByte((byte)'\n');
        }
    }
}
