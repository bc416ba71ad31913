using FluentValidation;
using KoreaArticles.Api.Http;

namespace KoreaArticles.Api.Pages;

/// <summary>Reads the parameters of a page by the rules of the API, but forgives the empty fields that a form sends.</summary>
internal static class PageQuery
{
    public static (TQuery Query, IReadOnlyList<string> Faults) Read<TQuery>(HttpContext http)
        where TQuery : Query<TQuery>
    {
        var given = http.Request.QueryString.Value?.TrimStart('?').Split('&').Where(pair => pair.IndexOf('=') is var at && at >= 0 && at < pair.Length - 1);
        var (read, errors) = QueryReader.Read(QueryShape.Of(typeof(TQuery)), string.Join('&', given ?? []));
        var query = (TQuery)read;

        var faults = errors.SelectMany(error => error.Value).ToList();
        if (http.RequestServices.GetService<IValidator<TQuery>>() is { } validator)
            faults.AddRange(validator.Validate(query).Errors.Select(failure => failure.ErrorMessage));

        return (query, [.. faults.Distinct()]);
    }
}
