using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Import;

/// <summary>Writes what became of the files of an import, a batch in each transaction.</summary>
internal sealed class OutcomeWriter(string connectionString, MemoryRoom room, ImportTally tally, Action<string>? committed) : IDisposable
{
    private const int BatchArticles = 4000;
    private const long BatchCharacters = 16_000_000;

    private readonly ArticleWriter writer = new(connectionString);
    private readonly List<string> batch = [];
    private long characters;

    /// <summary>Writes all that comes; whatever turns out to have no article is met no longer.</summary>
    public void Write(IEnumerable<FileOutcome> outcomes, MetIds met)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            Write(outcome);
            if (outcome is FileOutcome.Vanished or FileOutcome.Refused { KeepsArticle: false }) gone.Add(outcome.File.Id);
            room.Give(outcome.Size);
            if (batch.Count >= BatchArticles || characters >= BatchCharacters) Commit();
        }

        Commit();
        foreach (var id in gone) met.Remove(id);
    }

    /// <summary>Removes articles whose files are gone from a folder that was listed
    /// to its end; a folder that is missing takes nothing with it.</summary>
    public void RemoveUnmet(IReadOnlyList<CorpusFolder> folders, MetIds met, CancellationToken cancellation)
    {
        var complete = folders.Where(folder => folder.IsComplete).Select(folder => folder.Root).ToArray();
        var unmet = writer.Stored()
            .Where(article => !met.Contains(article.Id) && complete.Any(root => article.Path.StartsWith(root, StringComparison.Ordinal)))
            .Select(article => article.Key).ToList();
        foreach (var keys in unmet.Chunk(BatchArticles))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var key in keys) writer.Remove(key);
            writer.Commit(changed: true);
            tally.Removed += keys.Length;
        }
    }

    /// <summary>Brings what sums up many articles up to date, and keeps the report.</summary>
    public ImportReport Finish(IReadOnlyList<CorpusFolder> folders)
    {
        var report = tally.ToReport(folders);
        writer.Finish(report, tally.HasChanges);
        return report;
    }

    public void Dispose() => writer.Dispose();

    private void Write(FileOutcome outcome)
    {
        switch (outcome)
        {
            case FileOutcome.Extracted(var file, var rows, var isNew):
                writer.Put(rows);
                if (isNew) tally.Added++;
                else tally.Changed++;
                batch.Add(file.Id);
                characters += outcome.Size;
                break;
            case FileOutcome.Touched(var file, var stamp):
                writer.Touch(file.Id, file.Path, stamp);
                tally.Unchanged++;
                break;
            case FileOutcome.Unchanged:
                tally.Unchanged++;
                break;
            case FileOutcome.Refused(var file, var reason, _):
                tally.Refuse(file.Path, reason);
                break;
        }
    }

    private void Commit()
    {
        writer.Commit(changed: batch.Count > 0);
        if (committed is not null) batch.ForEach(committed);
        batch.Clear();
        characters = 0;
    }
}
