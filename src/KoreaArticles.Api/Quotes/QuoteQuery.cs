using System.ComponentModel;
using FluentValidation;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Search;
using KoreaArticles.Api.Sources;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Api.Quotes;

/// <summary>What quotations can be divided by.</summary>
public enum QuoteFacet
{
    Speaker,
    Kind,
    Source,
    Year,
}

/// <summary>A list of quotations.</summary>
public sealed record QuoteQuery : Query<QuoteQuery>, IListQuery
{
    [Description("Words to search for in what was said. Takes words, \"phrases\", -word, OR and word*; anything else in it is just text.")]
    [Example("dialogue")]
    public string? Q { get; init; }

    [Description("Ids or names of speakers in any case, separated by commas; any of them.")]
    [Example("sergei-lavrov")]
    public IReadOnlyList<string> Speaker { get; init; } = [];

    [Description("How the words are marked, separated by commas: direct, mixed or indirect.")]
    public IReadOnlyList<QuotationKind> Kind { get; init; } = [];

    [Description("Ids of articles, separated by commas; any of them.")]
    [Example("058_a1d94c7703e6f28b")]
    public IReadOnlyList<string> Article { get; init; } = [];

    [Description("Ids or names of the articles' sources in any case, separated by commas; any of them.")]
    [Example("the-lowland-mercury")]
    public IReadOnlyList<string> Source { get; init => field = SourceId.AllOf(value); } = [];

    [Description("The first day of the article: `2021-08-04`, or a month or year of which the first day is meant. "
        + "Undated ones are left out.")]
    public Period? From { get; init; }

    [Description("The last day of the article, itself included: `2021-08-04`, or a month or year of which the last day is meant. "
        + "Undated ones are left out.")]
    public Period? To { get; init; }

    [Description("true: only quotations whose speaker is known by name; false: only the others.")]
    public bool? Named { get; init; }

    [Description("The least confidence, from 0 to 1.")]
    public double? MinConfidence { get; init; }

    [Description("`-date` is newest first, `date` oldest first, with undated ones last either way; "
        + "`relevance` is usual with `q`, `-date` without.")]
    public TimeSort? Sort { get; init; }

    [Description(ListQuery.LimitIs)]
    public int Limit { get; init; } = ListQuery.UsualPage;

    [Description(ListQuery.CursorIs)]
    public string? Cursor { get; init; }

    [Description("What to count the whole list by, separated by commas.")]
    public IReadOnlyList<QuoteFacet> Facets { get; init; } = [];

    [Description(ListQuery.FormatIs)]
    public ListFormat? Format { get; init; }

    internal TimeSort EffectiveSort => Sort.OrUsual(Q);
}

/// <summary>The bounds of a list of quotations.</summary>
public sealed class QuoteQueryValidator : ListQueryValidator<QuoteQuery>
{
    public QuoteQueryValidator()
    {
        RuleFor(query => query.Q).MaximumLength(ListQuery.LongestSearch);
        RuleFor(query => query.MinConfidence).InclusiveBetween(0, 1);
        this.TakesIds(query => query.Speaker);
        this.TakesIds(query => query.Article);
        this.TakesIds(query => query.Source);
        this.TakesPeriod(query => query.From, query => query.To);
    }
}
