using System.Threading.Channels;
using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Corpus;

/// <summary>Brings the corpus to what its folders hold: files are listed, read and extracted on all cores, and written by one writer.</summary>
/// <remarks>Each stage waits for the next, so memory does not grow with the corpus. Every batch is one transaction, and whatever was
/// not committed when the program was killed is found again, because files are compared with what is stored.</remarks>
internal sealed class CorpusImporter(string connectionString)
{
    private const int BatchArticles = 2000;
    private const long BatchCharacters = 16_000_000;

    private readonly MemoryRoom room = new();

    /// <summary>Runs an import to its end; <paramref name="committed"/> is told the id of each article once it is safely stored.</summary>
    public async Task<ImportReport> RunAsync(
        IReadOnlyList<CorpusFolder> folders, ImportTally tally, Action<string>? committed, CancellationToken cancellation)
    {
        using var writer = new ArticleWriter(connectionString);
        var wasSettled = writer.IsSettled();
        var met = new MetIds();
        var files = Channel.CreateBounded<CorpusFile>(new BoundedChannelOptions(512) { SingleWriter = true });
        var outcomes = Channel.CreateBounded<FileOutcome>(new BoundedChannelOptions(MemoryRoom.Parts) { SingleReader = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

        var listing = Task.Run(() => ListAsync(folders, files.Writer, met, tally, stop.Token), stop.Token);
        var reading = Task.Run(() => ReadAllAsync(files.Reader, outcomes.Writer, stop.Token), stop.Token);
        try
        {
            var gone = await WriteAsync(writer, outcomes.Reader, tally, committed, stop.Token);
            await Task.WhenAll(listing, reading);
            foreach (var id in gone) met.Remove(id);
            RemoveUnmet(writer, folders, met, tally, stop.Token);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }

        var report = tally.ToReport(folders);
        writer.Finish(report, tally.HasChanges, everything: !wasSettled);
        return report;
    }

    private static async Task ListAsync(
        IReadOnlyList<CorpusFolder> folders, ChannelWriter<CorpusFile> files, MetIds met, ImportTally tally, CancellationToken cancellation)
    {
        try
        {
            foreach (var folder in folders)
                foreach (var file in folder.Files(tally.Refuse))
                {
                    Interlocked.Increment(ref tally.Met);
                    if (met.Add(file.Id)) await files.WriteAsync(file, cancellation);
                    else tally.Refuse(file.Path, $"has the same id as another file, \"{file.Id}\"");
                }

            tally.IsAllMet = true;
        }
        finally
        {
            files.Complete();
        }
    }

    private async Task ReadAllAsync(ChannelReader<CorpusFile> files, ChannelWriter<FileOutcome> outcomes, CancellationToken cancellation)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(
                async () =>
                {
                    using var reader = new FileReader(connectionString);
                    await foreach (var file in files.ReadAllAsync(cancellation))
                    {
                        var outcome = reader.Read(file);
                        await room.TakeAsync(SizeOf(outcome), cancellation);
                        await outcomes.WriteAsync(outcome, cancellation);
                    }
                },
                cancellation)));
            outcomes.Complete();
        }
        catch (Exception problem)
        {
            outcomes.Complete(problem);
            throw;
        }
    }

    /// <summary>Writes what comes; the ids of files that turned out to have no article.</summary>
    private async Task<HashSet<string>> WriteAsync(
        ArticleWriter writer, ChannelReader<FileOutcome> outcomes, ImportTally tally, Action<string>? committed, CancellationToken cancellation)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        var batch = new List<string>();
        var characters = 0L;

        void Commit()
        {
            writer.Commit(changed: batch.Count > 0);
            if (committed is not null) batch.ForEach(committed);
            batch.Clear();
            characters = 0;
        }

        await foreach (var outcome in outcomes.ReadAllAsync(cancellation))
        {
            switch (outcome)
            {
                case FileOutcome.Extracted(var file, var rows, var isNew):
                    writer.Put(rows);
                    if (isNew) tally.Added++;
                    else tally.Changed++;
                    batch.Add(file.Id);
                    characters += rows.Document.Raw.Length;
                    break;
                case FileOutcome.Touched(var file, var stamp):
                    writer.Touch(file.Id, file.Path, stamp);
                    tally.Unchanged++;
                    break;
                case FileOutcome.Unchanged:
                    tally.Unchanged++;
                    break;
                case FileOutcome.Refused(var file, var reason, var keepsArticle):
                    tally.Refuse(file.Path, reason);
                    if (!keepsArticle) gone.Add(file.Id);
                    break;
                case FileOutcome.Vanished(var file):
                    gone.Add(file.Id);
                    break;
            }

            room.Give(SizeOf(outcome));
            if (batch.Count >= BatchArticles || characters >= BatchCharacters) Commit();
        }

        Commit();
        return gone;
    }

    private static long SizeOf(FileOutcome outcome) => outcome is FileOutcome.Extracted { Rows.Document.Raw.Length: var length } ? length : 0;

    /// <summary>Removes articles whose files are gone from a folder that was listed to its end; a folder that is missing takes nothing with it.</summary>
    private static void RemoveUnmet(
        ArticleWriter writer, IReadOnlyList<CorpusFolder> folders, MetIds met, ImportTally tally, CancellationToken cancellation)
    {
        var complete = folders.Where(folder => folder.IsComplete).Select(folder => folder.Root).ToArray();
        var unmet = writer.Stored()
            .Where(article => !met.Contains(article.Id) && complete.Any(root => article.Path.StartsWith(root, StringComparison.Ordinal)))
            .Select(article => article.Key).ToList();
        foreach (var batch in unmet.Chunk(BatchArticles))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var key in batch) writer.Remove(key);
            writer.Commit(changed: true);
            tally.Removed += batch.Length;
        }
    }
}
