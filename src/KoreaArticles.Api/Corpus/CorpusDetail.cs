namespace KoreaArticles.Api.Corpus;

/// <summary>The corpus as a whole.</summary>
/// <param name="Revision">Moves with every write.</param>
/// <param name="IsSettled">False while an import runs, or after one that was cut off: counts and speakers are behind the articles.</param>
/// <param name="Extractor">The version of extraction the articles were read with.</param>
/// <param name="ChangedAt">When the corpus was last written to.</param>
/// <param name="Coverage">Of how many articles each field is known.</param>
public sealed record CorpusDetail(
    string Revision, bool IsSettled, string Extractor, int Articles, int Quotes, int Speakers, int Sources, DateTimeOffset? ChangedAt,
    IReadOnlyDictionary<string, FieldCoverage> Coverage);

/// <summary>How many articles have a field, and which part of all that is.</summary>
public sealed record FieldCoverage(long Articles, double Share);
