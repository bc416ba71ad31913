using KoreaArticles.Api.Data;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Import;

/// <summary>What an import has done so far; read by whoever shows progress while it runs.</summary>
internal sealed class ImportTally
{
    /// <summary>Refusals kept with their reasons; all are counted.</summary>
    private const int MostRefusals = 10_000;

    private readonly Lock gate = new();
    private readonly List<ImportRefusal> refusals = [];
    private readonly DateTimeOffset started = DateTimeOffset.UtcNow;
    private int refused;

    public int Met;

    public bool IsAllMet { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Removed { get; set; }

    public int Refused => refused;

    public int Read => Added + Changed + Unchanged;

    public TimeSpan Elapsed => DateTimeOffset.UtcNow - started;

    public bool HasChanges => Added + Changed + Removed > 0;

    public void Refuse(string path, string reason)
    {
        lock (gate)
        {
            refused++;
            if (refusals.Count < MostRefusals) refusals.Add(new ImportRefusal { Path = path, Reason = reason });
        }
    }

    public ImportReport ToReport(IEnumerable<CorpusFolder> folders)
    {
        var report = new ImportReport
        {
            StartedAt = started,
            FinishedAt = DateTimeOffset.UtcNow,
            Extractor = ArticleExtractor.Version,
            Folders = string.Join('\n', folders.Select(folder => folder.Root)),
            Read = Read,
            Added = Added,
            Changed = Changed,
            Unchanged = Unchanged,
            Removed = Removed,
            Refused = refused,
        };
        report.Refusals.AddRange(refusals.OrderBy(refusal => refusal.Path, StringComparer.Ordinal));
        return report;
    }
}
