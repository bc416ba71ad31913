using System.CommandLine;
using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Cli;

/// <summary>Brings the database's schema up to this version.</summary>
internal static class MigrateVerb
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var verb = new Command("migrate", "Create the database or bring its schema up to this version. serve and import do so too.");
        verb.TreatUnmatchedTokensAsErrors = false;
        verb.SetAction((parsed, cancellation) => Failure.ToldAsync(async () =>
        {
            await using var app = build(Settings.Of(parsed));
            var applied = await app.Services.MigrateAsync(cancellation);
            foreach (var migration in applied) Console.WriteLine($"applied {migration}");
            if (applied.Count == 0) Console.WriteLine("The schema is up to date.");
            return 0;
        }));
        return verb;
    }
}
