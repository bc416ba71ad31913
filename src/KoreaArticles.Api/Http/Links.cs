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

        var chosen = context.Representation();
        foreach (var other in context.GetEndpoint()?.Metadata.GetMetadata<Offered>()?.Representations ?? [])
            if (other != chosen) links.Add($"<{QueryText.Url(path, query, ("cursor", null), ("format", other.Format))}>; rel=\"alternate\"; type=\"{other.MediaType}\"");

        context.Response.Headers.Link = string.Join(", ", links);
    }
}
