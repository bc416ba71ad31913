using System.CommandLine;
using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Import;

namespace KoreaArticles.Api.Cli;

/// <summary>Brings the corpus to what its folders hold.</summary>
internal static class ImportVerb
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var from = FromOption.Create();
        var verbose = new Option<bool>("--verbose") { Description = "Print 'committed ID' for each article once it is safely stored." };
        var verb = new Command("import", "Read all *.txt of the folders into the database. Safe to repeat: only changes are read.")
        {
            from,
            verbose,
        };
        verb.TreatUnmatchedTokensAsErrors = false;
        verb.SetAction((parsed, cancellation) => Failure.ToldAsync(async () =>
        {
            await using var app = build([.. Settings.Of(parsed), .. FromOption.AsSettings(parsed.GetValue(from))]);
            await app.Services.MigrateAsync(cancellation);
            return await RunAsync(app.Services, parsed.GetValue(verbose), cancellation);
        }));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, bool verbose, CancellationToken cancellation)
    {
        var folders = services.CorpusFolders();
        var tally = new ImportTally();
        ImportReport report;
        using (new ImportProgress(tally))
            report = await new CorpusImporter(DataSetup.ConnectionString(services))
                .RunAsync(folders, tally, verbose ? id => Console.WriteLine($"committed {id}") : null, cancellation);

        foreach (var refusal in report.Refusals) Console.WriteLine($"refused {refusal.Path}: {refusal.Reason}");
        Console.WriteLine($"{report.Read} read: {report.Added} added, {report.Changed} changed, {report.Unchanged} unchanged; "
            + $"{report.Removed} removed; {report.Refused} refused. {tally.Elapsed.TotalSeconds:0.0} s.");

        // A bad file stops nothing; a folder that could not be read to its end is a failed import.
        return folders.All(folder => folder.IsComplete) ? 0 : 1;
    }
}
