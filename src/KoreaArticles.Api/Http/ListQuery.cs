using System.ComponentModel;
using FluentValidation;

namespace KoreaArticles.Api.Http;

/// <summary>What every list takes.</summary>
public abstract record ListQuery<TSelf> : Query<TSelf>
    where TSelf : ListQuery<TSelf>
{
    public const int LongestPage = 100;

    [Description("How many items a page has at most.")]
    public int Limit { get; init; } = 20;

    [Description("The `next` of the page before, to get the page after it. It belongs to the query it came with; only `limit`, `fields`, `facets` "
        + "and `highlight` may change on the way.")]
    public string? Cursor { get; init; }

    /// <summary>The place the cursor stands for.</summary>
    internal Cursor? Place => Cursor is null ? null : Http.Cursor.FromToken(Cursor, (TSelf)this);
}

/// <summary>The bounds of what lists are asked.</summary>
internal static class ListQueryRules
{
    /// <summary>More words than this make no search better.</summary>
    public const int LongestSearch = 400;

    /// <summary>Longer than any id there is.</summary>
    public const int LongestId = 250;

    /// <summary>Most values of one parameter.</summary>
    public const int MostValues = 50;
}

/// <summary>The rules every list has.</summary>
public abstract class ListQueryValidator<TQuery> : AbstractValidator<TQuery>
    where TQuery : ListQuery<TQuery>
{
    protected ListQueryValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, ListQuery<TQuery>.LongestPage);
        RuleFor(query => query.Cursor).MaximumLength(Http.Cursor.Longest);
        RuleFor(query => query.Cursor).Must((query, _) => query.Place is not null).When(query => query.Cursor is not null)
            .WithMessage("'cursor' does not belong to this query; start again without it.");
    }
}
