using System.ComponentModel;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Formats;

/// <summary>The forms a list of speakers or sources has; they are no news, so there are no feeds of them.</summary>
public enum NameFormat
{
    Json,
    Ndjson,
    Csv,
}

/// <summary>A query for a list of speakers or sources.</summary>
public abstract record NameQuery<TSelf> : Query<TSelf>, IListQuery
    where TSelf : NameQuery<TSelf>
{
    [Description(ListQuery.LimitIs)]
    public int Limit { get; init; } = ListQuery.UsualPage;

    [Description(ListQuery.CursorIs)]
    public string? Cursor { get; init; }

    [Description("The form of the answer; else Accept decides. `ndjson` and `csv` stream everything, whatever `limit` says.")]
    public NameFormat? Format { get; init; }
}
