namespace KoreaArticles.Api.Corpus;

/// <summary>What the last import read, changed and refused.</summary>
/// <param name="Folders">The folders that were read.</param>
/// <param name="Refusals">The files that were refused, and why.</param>
public sealed record ImportReportDetail(
    DateTimeOffset StartedAt, DateTimeOffset FinishedAt, string Extractor, IReadOnlyList<string> Folders,
    int Read, int Added, int Changed, int Unchanged, int Removed, int Refused, IReadOnlyList<RefusalDetail> Refusals);

/// <summary>A file that was not taken.</summary>
public sealed record RefusalDetail(string Path, string Reason);
