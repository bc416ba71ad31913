using KoreaArticles.Api.Data;
using KoreaArticles.Api.Import;
using Microsoft.Extensions.Options;

namespace KoreaArticles.Api.Corpus;

/// <summary>Migrates before the server listens, then imports while it answers; it is ready when the import has ended.</summary>
internal sealed partial class CorpusOnStart(
    IServiceProvider services, IOptions<CorpusOptions> options, ILogger<CorpusOnStart> log) : BackgroundService
{
    private readonly TaskCompletionSource imported = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the corpus is what its folders hold.</summary>
    public Task Imported => imported.Task;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await services.MigrateAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.ImportOnStart) await Task.Run(() => ImportAsync(stoppingToken), stoppingToken);
        imported.TrySetResult();
    }

    // A server with the articles it had is worth more than none, so a failed import is told and the server goes on.
    private async Task ImportAsync(CancellationToken cancellation)
    {
        try
        {
            var importer = new CorpusImporter(DataSetup.ConnectionString(services));
            var report = await importer.RunAsync(services.CorpusFolders(), new ImportTally(), committed: null, cancellation);
            Summary(log, report.Read, report.Added, report.Changed, report.Removed, report.Refused);
            foreach (var refusal in report.Refusals.Take(20)) Refused(log, refusal.Path, refusal.Reason);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The server is stopping, and the next import goes on from here.
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Failed(log, problem.Message);
        }
    }

    [LoggerMessage(LogLevel.Information,
        "Corpus: {Read} articles read, {Added} added, {Changed} changed, {Removed} removed, {Refused} files refused.")]
    private static partial void Summary(ILogger log, int read, int added, int changed, int removed, int refused);

    [LoggerMessage(LogLevel.Warning, "Refused {Path}: {Reason}.")]
    private static partial void Refused(ILogger log, string path, string reason);

    [LoggerMessage(LogLevel.Error, "The corpus could not be imported: {Reason}")]
    private static partial void Failed(ILogger log, string reason);
}
