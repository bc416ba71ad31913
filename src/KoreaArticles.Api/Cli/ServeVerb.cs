using System.CommandLine;

namespace KoreaArticles.Api.Cli;

/// <summary>Serves the API until it is stopped.</summary>
internal static class ServeVerb
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var verb = new Command("serve", "Serve the API (the default).") { TreatUnmatchedTokensAsErrors = false };
        verb.SetAction(async (parsed, cancellation) =>
        {
            await using var app = build([.. parsed.UnmatchedTokens]);
            await app.RunAsync(cancellation);
            return 0;
        });
        return verb;
    }
}
