using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Pages.Shared;

/// <summary>Addresses of a page that shows a list, with its parameters set otherwise.</summary>
public sealed class ListAddress<TQuery>(string path, TQuery query)
    where TQuery : Query<TQuery>
{
    /// <summary>The page as it is.</summary>
    public string Self => QueryText.Url(path, query);

    /// <summary>The first page of the list with other parameters; null leaves one out.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes) =>
        QueryText.Url(path, query, [("cursor", null), .. changes]);

    /// <summary>The parameters given, but for some.</summary>
    public IEnumerable<(string Name, string Value)> Values(params string[] without) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri("http://page" + Self).Query)
            .Where(pair => !without.Contains(pair.Key))
            .Select(pair => (pair.Key, pair.Value.ToString()));
}
