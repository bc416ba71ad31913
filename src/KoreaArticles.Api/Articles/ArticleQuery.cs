using System.ComponentModel;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Search;

namespace KoreaArticles.Api.Articles;

/// <summary>What articles can be divided by.</summary>
public enum ArticleFacet
{
    Source,
    Speaker,
    Place,
    Basis,
    Language,
    Year,
}

/// <summary>A list of articles.</summary>
public sealed record ArticleQuery : ArticleFilter<ArticleQuery>, IListQuery
{
    [Description("`-date` is newest first, `date` oldest first, with undated articles last either way; "
        + "`relevance` is usual with `q`, `-date` without.")]
    public TimeSort? Sort { get; init; }

    [Description(ListQuery.LimitIs)]
    public int Limit { get; init; } = ListQuery.UsualPage;

    [Description(ListQuery.CursorIs)]
    public string? Cursor { get; init; }

    [Description("The fields items have, separated by commas; any field of an article can be asked for. `id` is always there.")]
    public IReadOnlyList<ArticleField> Fields { get; init; } = [];

    [Description("What to count the whole list by, separated by commas.")]
    public IReadOnlyList<ArticleFacet> Facets { get; init; } = [];

    [Description("Whether items have `highlights`: where the words of `q` stand, as spans.")]
    public bool Highlight { get; init; }

    [Description(ListQuery.FormatIs)]
    public ListFormat? Format { get; init; }

    internal SearchQuery? Search => Q is { } text ? SearchQuery.Parse(text) : null;

    internal TimeSort EffectiveSort => Sort.OrUsual(Q);
}

/// <summary>The bounds of a list of articles: those of its filter and of any list.</summary>
public sealed class ArticleQueryValidator : ListQueryValidator<ArticleQuery>
{
    public ArticleQueryValidator() => this.TakesArticleFilter();
}
