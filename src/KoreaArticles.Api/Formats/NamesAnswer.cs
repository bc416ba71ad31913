using System.Text.Json;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Formats.Csv;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.Http.Paging;

namespace KoreaArticles.Api.Formats;

/// <summary>Everything in a list of speakers or sources, streamed as lines or rows.</summary>
internal sealed class NamesAnswer<TRow, TQuery, TItem>(NameList<TRow, TQuery, TItem> list, TQuery query) : IResult
    where TQuery : NameQuery<TQuery>
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var form = httpContext.Representation();
        response.ContentType = form.MediaType + "; charset=utf-8";
        Links.Add(httpContext, query, next: null, previous: null);
        if (httpContext.Request.WantsNoBody()) return;

        var db = httpContext.RequestServices.GetRequiredService<ArticlesDb>();
        var (place, isFirst) = (query.Cursor, true);
        do
        {
            var page = await list.PageAsync(query with { Limit = ListQuery.LongestPage, Cursor = place }, db, httpContext.RequestAborted);
            using var batch = new MemoryStream();
            if (form == Forms.Csv) CsvTable.Write(batch, list.Columns, page.Items, withHeader: isFirst);
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
            JsonSerializer.Serialize(body, item, list.Type);
            body.WriteByte((byte)'\n');
        }
    }
}
