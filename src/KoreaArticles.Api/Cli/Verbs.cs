using System.CommandLine;

namespace KoreaArticles.Api.Cli;

/// <summary>The verbs of the executable; <c>serve</c> is meant when none is given.</summary>
internal static class Verbs
{
    public static RootCommand Create(Func<string[], WebApplication> build)
    {
        var serve = ServeVerb.Create(build);
        var root = new RootCommand("KoreaArticles: a folder of scraped news text in, a searchable, quotable news API out.")
        {
            serve,
            ImportVerb.Create(build),
            ExtractVerb.Create(),
            MigrateVerb.Create(build),
            HealthcheckVerb.Create(build),
        };
        foreach (var option in serve.Options) root.Add(option);
        root.TreatUnmatchedTokensAsErrors = false;
        root.Action = serve.Action;
        return root;
    }
}
