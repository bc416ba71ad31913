namespace KoreaArticles.Api.Data;

/// <summary>An outlet, an agency, or both.</summary>
public sealed class Source
{
    public long Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>Whether articles credit it as an agency.</summary>
    public bool IsAgency { get; set; }

    /// <summary>Articles it published.</summary>
    public int ArticleCount { get; set; }

    /// <summary>Articles that credit it as an agency.</summary>
    public int CreditCount { get; set; }

    public int QuoteCount { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }
}
