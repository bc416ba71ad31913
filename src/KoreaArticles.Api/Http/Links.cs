namespace KoreaArticles.Api.Http;

/// <summary>The Link header of a list: where to go from here.</summary>
internal static class Links
{
    public static void Add<TQuery>(HttpContext context, TQuery query, string? next, string? previous)
        where TQuery : Query<TQuery>, IListQuery
    {
        var path = context.Request.PathBase + context.Request.Path;
        List<string> links = [$"<{QueryText.Url(path, query, ("cursor", null))}>; rel=\"first\""];
        if (next is not null) links.Add($"<{QueryText.Url(path, query, ("cursor", next))}>; rel=\"next\"");
        if (previous is not null) links.Add($"<{QueryText.Url(path, query, ("cursor", previous))}>; rel=\"prev\"");

        links.AddRange(Alternates(context, other => QueryText.Url(path, query, ("cursor", null), ("format", other.Format))));
        context.Response.Headers.Link = string.Join(", ", links);
    }

    /// <summary>The links of one thing to its other forms.</summary>
    public static string OfForms(HttpContext context)
    {
        var address = (context.Request.PathBase + context.Request.Path).ToUriComponent();
        return string.Join(", ", Alternates(context, other => $"{address}?format={other.Format}"));
    }

    /// <summary>The links to the other forms an answer has.</summary>
    public static IEnumerable<string> Alternates(HttpContext context, Func<Representation, string> url)
    {
        var chosen = context.Representation();
        return (context.GetEndpoint()?.Metadata.GetMetadata<Offered>()?.Representations ?? [])
            .Where(other => other != chosen)
            .Select(other => $"<{url(other)}>; rel=\"alternate\"; type=\"{other.Type}\"");
    }
}
