using System.Linq.Expressions;
using FluentValidation;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Http.Paging;

/// <summary>A query for a list that is paged by cursor.</summary>
public interface IListQuery
{
    int Limit { get; }

    string? Cursor { get; }
}

/// <summary>What every list says of its parameters, and their bounds.</summary>
internal static class ListQuery
{
    public const string LimitIs = "How many items a page has at most.";

    public const string CursorIs = "The `next` of the page before, to get the page after it. It belongs to the query it came with; "
        + "only `limit`, `fields`, `facets` and `highlight` may change on the way.";

    public const string FormatIs = "The form of the answer; else Accept decides. `ndjson` and `csv` stream everything that matches, "
        + "whatever `limit` says; `rss`, `atom` and `jsonfeed` are feeds of a page.";

    public const int UsualPage = 20;

    public const int LongestPage = 100;

    /// <summary>More words than this make no search better.</summary>
    public const int LongestSearch = 400;

    /// <summary>Longer than any id there is.</summary>
    public const int LongestId = 250;

    /// <summary>Most values of one parameter.</summary>
    public const int MostValues = 50;

    /// <summary>The place a query's cursor stands for.</summary>
    public static Cursor? Place<TQuery>(this TQuery query)
        where TQuery : Query<TQuery>, IListQuery =>
        query.Cursor is { } token ? Cursor.FromToken(token, query) : null;

    /// <summary>Bounds the values of a parameter that takes several.</summary>
    public static void TakesIds<TQuery>(
        this AbstractValidator<TQuery> validator, Expression<Func<TQuery, IReadOnlyList<string>>> list)
    {
        validator.RuleFor(list).Must(values => values.Count <= MostValues)
            .WithMessage($"'{{PropertyName}}' takes at most {MostValues} values.");
        validator.RuleFor(list).Must(values => values.All(value => value.Length <= LongestId))
            .WithMessage($"A value of '{{PropertyName}}' has at most {LongestId} characters.");
    }

    /// <summary>Asks that a period ends after it begins.</summary>
    public static void TakesPeriod<TQuery>(
        this AbstractValidator<TQuery> validator, Func<TQuery, Period?> from, Expression<Func<TQuery, Period?>> to) =>
        validator.RuleFor(to)
            .Must((query, end) => end is not { } last || from(query) is not { } first || first.First <= last.Last)
            .WithMessage("'to' is before 'from'.");
}

/// <summary>The rules every list has.</summary>
public abstract class ListQueryValidator<TQuery> : AbstractValidator<TQuery>
    where TQuery : Query<TQuery>, IListQuery
{
    protected ListQueryValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, ListQuery.LongestPage);
        RuleFor(query => query.Cursor).MaximumLength(Cursor.Longest);
        RuleFor(query => query.Cursor).Must((query, token) => token is null || query.Place() is not null)
            .WithMessage("'cursor' does not belong to this query; start again without it.");
    }
}
