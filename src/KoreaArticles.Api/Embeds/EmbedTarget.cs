using KoreaArticles.Api.Formats;

namespace KoreaArticles.Api.Embeds;

/// <summary>What can be embedded.</summary>
internal enum EmbedKind
{
    Article,
    Quote,
}

/// <summary>An article or a quotation, to be shown in a frame on another site.</summary>
internal sealed record EmbedTarget(EmbedKind Kind, string Id)
{
    /// <summary>What the address of a page of ours shows; null for any other address.</summary>
    public static EmbedTarget? Of(string url, HttpRequest request)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        if (!string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)) return null;
        if (!PathString.FromUriComponent(uri).StartsWithSegments(request.PathBase, StringComparison.Ordinal, out var path)) return null;

        return path.Value?.Split('/') switch
        {
            ["", "articles", { Length: > 0 } id] => new(EmbedKind.Article, id),
            ["", "quotes", { Length: > 0 } id] => new(EmbedKind.Quote, id),
            _ => null,
        };
    }

    /// <summary>Where the page for the frame is.</summary>
    public string FrameOn(Site site) => site.At($"/embed/{(Kind is EmbedKind.Article ? "articles" : "quotes")}/{Uri.EscapeDataString(Id)}");
}
