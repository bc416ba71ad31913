using System.ComponentModel;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Quotes;

/// <summary>The quotations of one article.</summary>
public sealed record ArticleQuotesQuery : Query<ArticleQuotesQuery>, IListQuery
{
    [Description(ListQuery.LimitIs)]
    public int Limit { get; init; } = ListQuery.UsualPage;

    [Description(ListQuery.CursorIs)]
    public string? Cursor { get; init; }

    [Description(ListQuery.FormatIs)]
    public ListFormat? Format { get; init; }
}

/// <summary>The bounds of any list.</summary>
public sealed class ArticleQuotesQueryValidator : ListQueryValidator<ArticleQuotesQuery>;
