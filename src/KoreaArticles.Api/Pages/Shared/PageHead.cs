namespace KoreaArticles.Api.Pages.Shared;

/// <summary>What a page says about itself to browsers, search engines and sites that link to it.</summary>
public sealed record PageHead(string Title, string Description)
{
    /// <summary>Path and query of the page's one address; null on pages that should not be found, such as "not found".</summary>
    public string? Path { get; init; }

    /// <summary>Where the API gives what this page shows.</summary>
    public string? ApiPath { get; init; }

    /// <summary>Open Graph's type of the page.</summary>
    public string Type { get; init; } = "website";

    /// <summary>The page as schema.org JSON-LD.</summary>
    public string? JsonLd { get; init; }

    /// <summary>Whether the page can be embedded, so that oEmbed finds it.</summary>
    public bool IsEmbeddable { get; init; }

    /// <summary>The same content in other forms.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];
}

/// <summary>Another form of a page.</summary>
public sealed record Alternate(string MediaType, string Path, string Name);
