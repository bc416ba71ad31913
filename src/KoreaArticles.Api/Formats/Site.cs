namespace KoreaArticles.Api.Formats;

/// <summary>Absolute addresses, for what is read away from here: feeds, embeds, metadata.</summary>
/// <param name="Origin">Scheme, host and path base, without a slash at the end.</param>
internal sealed record Site(string Origin)
{
    public const string Name = "KoreaArticles";

    public static Site Of(HttpRequest request) => new($"{request.Scheme}://{request.Host}{request.PathBase.ToUriComponent()}");

    public string Article(string id) => $"{Origin}/articles/{Uri.EscapeDataString(id)}";

    public string Quote(string id) => $"{Origin}/quotes/{Uri.EscapeDataString(id)}";

    public string Speaker(string id) => $"{Origin}/speakers/{Uri.EscapeDataString(id)}";

    public string Source(string id) => $"{Origin}/sources/{Uri.EscapeDataString(id)}";

    /// <summary>A path of this site, with its query.</summary>
    public string At(string path) => Origin + path;
}
