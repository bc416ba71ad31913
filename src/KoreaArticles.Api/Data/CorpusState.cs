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

/// <summary>What the last import read, changed and refused.</summary>
public sealed class ImportReport
{
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset FinishedAt { get; set; }

    public required string Extractor { get; set; }

    /// <summary>The folders that were read, a line each.</summary>
    public required string Folders { get; set; }

    public int Read { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Removed { get; set; }

    public int Refused { get; set; }

    public List<ImportRefusal> Refusals { get; } = [];
}

/// <summary>A file that was not taken, and why.</summary>
public sealed class ImportRefusal
{
    public int Id { get; set; }

    public int ImportReportId { get; set; }

    public required string Path { get; set; }

    public required string Reason { get; set; }
}
