using System.ComponentModel.DataAnnotations;

namespace KoreaArticles.Api.Http;

/// <summary>How much one address may ask. The default stops floods only; a public server wants less.</summary>
public sealed class RateLimitOptions
{
    /// <summary>Requests an address has per window; 0 turns the limit off.</summary>
    [Range(0, int.MaxValue)]
    public int Requests { get; set; } = 1_000_000;

    /// <summary>Seconds until the count starts anew.</summary>
    [Range(1, 86_400)]
    public int WindowSeconds { get; set; } = 10;
}
