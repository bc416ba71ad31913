namespace KoreaArticles.Api.Http.Queries;

/// <summary>A record of parameters, bound from the query string; <see cref="Validation.Validates"/> answers for its faults.</summary>
public abstract record Query<TSelf>
    where TSelf : Query<TSelf>
{
    /// <summary>The id of what a list lies in, where its address names one: cursors belong to that list alone.</summary>
    internal string? Within { get; init; }

    public static ValueTask<TSelf?> BindAsync(HttpContext context)
    {
        var (query, errors) = Read(context, context.Request.QueryString.Value);
        if (context.Request.QueryString.HasValue) context.Features.Set(new QueryErrors(errors));
        return ValueTask.FromResult<TSelf?>(query);
    }

    internal static (TSelf Query, Dictionary<string, List<string>> Errors) Read(HttpContext context, string? queryString)
    {
        var (query, errors) = QueryReader.Read(QueryShape.Of(typeof(TSelf)), queryString);
        return ((TSelf)query with { Within = context.GetRouteValue("id") as string }, errors);
    }
}

/// <summary>No parameters at all: whatever stands behind the question mark is a mistake.</summary>
public sealed record NoParameters : Query<NoParameters>;
