using System.CommandLine;

namespace KoreaArticles.Api.Cli;

/// <summary>Serves the API until it is stopped.</summary>
internal static class ServeVerb
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var from = FromOption.Create();
        var verb = new Command("serve", "Migrate, import what changed, and serve the API (the default). "
            + "Settings follow as --urls http://localhost:5080, --Database:ConnectionString \"Data Source=FILE\".") { from };
        verb.TreatUnmatchedTokensAsErrors = false;
        verb.SetAction((parsed, cancellation) => Failure.ToldAsync(async () =>
        {
            await using var app = build([.. Settings.Of(parsed), .. FromOption.AsSettings(parsed.GetValue(from))]);
            app.Lifetime.ApplicationStarted.Register(() => Greet(app));
            await app.RunAsync(cancellation);
            return 0;
        }));
        return verb;
    }

    private static void Greet(WebApplication app)
    {
        foreach (var address in app.Urls.Select(Addresses.Reached))
        {
            Console.WriteLine($"Articles    {address}");
            Console.WriteLine($"Swagger UI  {address}/swagger");
        }
    }
}
