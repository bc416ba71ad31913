namespace KoreaArticles.Api.Data;

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
