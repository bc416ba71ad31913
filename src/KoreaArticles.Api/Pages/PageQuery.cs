using FluentValidation;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Pages;

/// <summary>Reads the parameters of a page by the rules of the API, but forgives the empty fields that a form sends.</summary>
internal static class PageQuery
{
    /// <param name="http">The request.</param>
    /// <param name="shown">Makes of what is given the query whose list the page shows, to which a cursor belongs.</param>
    public static (TQuery Given, IReadOnlyList<string> Faults) Read<TQuery>(HttpContext http, Func<TQuery, TQuery> shown)
        where TQuery : Query<TQuery>
    {
        var filled = http.Request.QueryString.Value?.TrimStart('?').Split('&')
            .Where(pair => pair.IndexOf('=') is var at && at >= 0 && at < pair.Length - 1);
        var (given, errors) = Query<TQuery>.Read(http, string.Join('&', filled ?? []));

        var faults = errors.SelectMany(error => error.Value).ToList();
        if (http.RequestServices.GetService<IValidator<TQuery>>() is { } validator)
            faults.AddRange(validator.Validate(shown(given)).Errors.Select(failure => failure.ErrorMessage));

        return (given, [.. faults.Distinct()]);
    }
}
