using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Api.Articles;

/// <summary>An article's date as far as it is known.</summary>
public sealed record DateDetail(
    string? Value, DatePrecision? Precision, Basis Basis, DateKind? Kind, DateOnly? Earliest, DateOnly? Latest, double Confidence);
