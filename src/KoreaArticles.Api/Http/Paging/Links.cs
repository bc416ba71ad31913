using System.Text;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Http.Paging;

/// <summary>The Link header of a list: where to go from here.</summary>
internal static class Links
{
    // Many programs refuse an answer whose headers exceed 16 KB. The address of the next page stands in the answer as well.
    private const int MostLength = 12_000;

    public static void Add<TQuery>(HttpContext context, TQuery query, string? next, string? previous)
        where TQuery : Query<TQuery>, IListQuery
    {
        var path = context.Request.PathBase + context.Request.Path;
        List<string> links = [$"<{QueryText.Url(path, query, ("cursor", null))}>; rel=\"first\""];
        if (next is not null) links.Add($"<{QueryText.Url(path, query, ("cursor", next))}>; rel=\"next\"");
        if (previous is not null) links.Add($"<{QueryText.Url(path, query, ("cursor", previous))}>; rel=\"prev\"");

        foreach (var other in Others(context))
        {
            var url = QueryText.Url(path, query, ("cursor", null), ("format", other.Format));
            links.Add($"<{url}>; rel=\"alternate\"; type=\"{other.Type}\"");
        }

        var length = 0;
        context.Response.Headers.Link = string.Join(", ", links.TakeWhile(link => (length += link.Length) <= MostLength));
    }

    /// <summary>The links of one thing to its other forms.</summary>
    public static string OfForms(HttpContext context)
    {
        var address = (context.Request.PathBase + context.Request.Path).ToUriComponent();
        var links = new StringBuilder(512);
        foreach (var other in Others(context)) links.Append(links.Length == 0 ? "<" : ", <").Append(address).Append(other.LinkEnding);
        return links.ToString();
    }

    /// <summary>The other forms the answer has.</summary>
    private static IEnumerable<Representation> Others(HttpContext context)
    {
        var chosen = context.Representation();
        return (context.GetEndpoint()?.Metadata.GetMetadata<Offered>()?.Representations ?? []).Where(other => other != chosen);
    }
}
