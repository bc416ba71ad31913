using System.Threading.Channels;
using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Import;

/// <summary>Brings the corpus to what its folders hold: files are listed,
/// read and extracted on all cores, and written by one writer.</summary>
/// <remarks>Each stage waits for the next, so memory does not grow with the corpus. Every batch is one transaction, and whatever was
/// not committed when the program was killed is found again, because files are compared with what is stored.</remarks>
internal sealed class CorpusImporter(string connectionString)
{
    private readonly MemoryRoom room = new();

    /// <summary>Runs an import to its end; <paramref name="committed"/> is told the id of each article once it is safely stored.</summary>
    public async Task<ImportReport> RunAsync(
        IReadOnlyList<CorpusFolder> folders, ImportTally tally, Action<string>? committed, CancellationToken cancellation)
    {
        var met = new MetIds();
        var files = Channel.CreateBounded<CorpusFile>(new BoundedChannelOptions(512) { SingleWriter = true });
        // The room is what bounds it.
        var outcomes = Channel.CreateUnbounded<FileOutcome>(new UnboundedChannelOptions { SingleReader = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

        var listing = Task.Run(() => ListAsync(folders, files.Writer, met, tally, stop.Token), stop.Token);
        var reading = ReadAllAsync(files.Reader, outcomes.Writer, stop.Token);
        try
        {
            // What SQLite holds would else be spread over the memory of every thread that wrote for a while.
            return await OnOwnThread(Write, stop.Token);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }

        ImportReport Write()
        {
            using var writer = new OutcomeWriter(connectionString, room, tally, committed);
            writer.Write(outcomes.Reader.ReadAllAsync(stop.Token).ToBlockingEnumerable(stop.Token), met);
            Task.WhenAll(listing, reading).GetAwaiter().GetResult();
            writer.RemoveUnmet(folders, met, stop.Token);
            return writer.Finish(folders);
        }
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
            await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => OnOwnThread(Read, cancellation)));
            outcomes.Complete();
        }
        catch (Exception problem)
        {
            outcomes.Complete(problem);
            throw;
        }

        // Not on the pool: extraction would keep its threads from waking whoever waits.
        bool Read()
        {
            using var reader = new FileReader(connectionString);
            foreach (var file in files.ReadAllAsync(cancellation).ToBlockingEnumerable(cancellation))
            {
                var outcome = reader.Read(file);
                room.Take(outcome.Size, cancellation);
                outcomes.TryWrite(outcome);
            }

            return true;
        }
    }

    private static Task<T> OnOwnThread<T>(Func<T> work, CancellationToken cancellation) =>
        Task.Factory.StartNew(work, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
