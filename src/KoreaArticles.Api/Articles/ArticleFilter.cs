using System.ComponentModel;
using FluentValidation;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Sources;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Articles;

/// <summary>Where a search looks.</summary>
public enum SearchIn
{
    Title,
    Body,
}

/// <summary>Which articles are meant.</summary>
public abstract record ArticleFilter<TSelf> : Query<TSelf>
    where TSelf : ArticleFilter<TSelf>
{
    [Description("Words to search for. Takes words, \"phrases\", -word, OR and word*; anything else in it is just text, "
        + "and no input makes a search fail.")]
    [Example("sanctions -rice")]
    public string? Q { get; init; }

    [Description("Where the words have to be; anywhere unless told. The standfirst counts as body.")]
    public IReadOnlyList<SearchIn> SearchIn { get; init; } = [];

    [Description("Ids or names of sources in any case, separated by commas; any of them.")]
    [Example("the-lowland-mercury")]
    public IReadOnlyList<string> Source { get; init => field = SourceId.AllOf(value); } = [];

    [Description("Ids or names of speakers in any case, separated by commas; articles that quote any of them.")]
    [Example("sergei-lavrov")]
    public IReadOnlyList<string> Speaker { get; init; } = [];

    [Description("Id of a story. No stories are told yet, so any id finds nothing; "
        + "`/articles/{id}/related` has the reports of the same event.")]
    public string? Story { get; init; }

    [Description("Towns of datelines, without their country, separated by commas, in any case; any of them.")]
    [Example("Seoul")]
    public IReadOnlyList<string> Place { get; init; } = [];

    [Description("The first day: `2021-08-04`, or a month or year of which the first day is meant. Undated articles are left out.")]
    public Period? From { get; init; }

    [Description("The last day, itself included: `2021-08-04`, or a month or year of which the last day is meant. "
        + "Undated articles are left out.")]
    public Period? To { get; init; }

    [Description("What the date rests on, separated by commas: stated in the file, inferred from clues, or unknown.")]
    public IReadOnlyList<Basis> Basis { get; init; } = [];

    [Description("Languages the articles are written in, by their codes (ISO 639-1) in any case, separated by commas; any of them. "
        + "`und` where it is not known.")]
    [Example("en")]
    public IReadOnlyList<string> Language { get; init => field = [.. value.Select(code => code.ToLowerInvariant()).Distinct()]; } = [];

    /// <summary>Another question about the same articles.</summary>
    internal TQuery As<TQuery>()
        where TQuery : ArticleFilter<TQuery>, new() => new()
        {
            Q = Q, SearchIn = SearchIn, Source = Source, Speaker = Speaker, Story = Story, Place = Place, From = From, To = To,
            Basis = Basis, Language = Language,
        };
}

/// <summary>The bounds of what a list of articles is filtered by.</summary>
internal static class ArticleFilterRules
{
    public static void TakesArticleFilter<TQuery>(this AbstractValidator<TQuery> validator)
        where TQuery : ArticleFilter<TQuery>
    {
        validator.RuleFor(query => query.Q).MaximumLength(ListQuery.LongestSearch);
        validator.RuleFor(query => query.Story).MaximumLength(ListQuery.LongestId);
        validator.TakesIds(query => query.Source);
        validator.TakesIds(query => query.Speaker);
        validator.TakesIds(query => query.Place);
        validator.TakesIds(query => query.Language);
        validator.TakesPeriod(query => query.From, query => query.To);
    }
}
