namespace KoreaArticles.Extraction.Outlets;

/// <summary>A publisher of news as the table of outlets knows it.</summary>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Country">Where it publishes, ISO 3166 of two letters.</param>
/// <param name="IsAgency">Whether others publish its reports or pictures.</param>
public sealed record Outlet(string Name, string Country, bool IsAgency)
{
    /// <summary>An agency whose credit tells of a picture and never of the report.</summary>
    public bool SellsPicturesAlone { get; init; }

    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Other names it goes by in bylines and credits.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
