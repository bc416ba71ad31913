namespace KoreaArticles.Api.Data;

/// <summary>The one row about the corpus as a whole.</summary>
public sealed class CorpusState
{
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    /// <summary>Moves with every write.</summary>
    public long Revision { get; set; }

    /// <summary>False while counts and speakers are behind the articles: during an import, or after one that was cut off.</summary>
    public bool IsSettled { get; set; }

    public string Extractor { get; set; } = "";

    public int ArticleCount { get; set; }

    public int QuoteCount { get; set; }

    public int SpeakerCount { get; set; }

    public int SourceCount { get; set; }

    public DateTimeOffset? ChangedAt { get; set; }
}
