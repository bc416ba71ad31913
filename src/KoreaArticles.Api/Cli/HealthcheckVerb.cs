using System.CommandLine;

namespace KoreaArticles.Api.Cli;

/// <summary>Asks the running server whether it is ready; for containers, which have no other program to ask with.</summary>
internal static class HealthcheckVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create(Func<string[], WebApplication> build)
    {
        var verb = new Command("healthcheck", "Ask the server at the configured address whether it is ready: exit code 0 if so, else 1.");
        verb.TreatUnmatchedTokensAsErrors = false;
        verb.SetAction((parsed, cancellation) => Failure.ToldAsync(async () =>
        {
            await using var app = build(Settings.Of(parsed));
            return await AskAsync(Addresses.Local(app.Configuration), cancellation);
        }));
        return verb;
    }

    private static async Task<int> AskAsync(string address, CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync("/health/ready", cancellation);
            Console.WriteLine($"{address} answers {(int)answer.StatusCode}");
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"{address} does not answer: {problem.Message}");
            return 1;
        }
    }
}
