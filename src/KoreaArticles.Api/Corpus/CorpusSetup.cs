using KoreaArticles.Api.Data;
using KoreaArticles.Api.Import;
using Microsoft.Extensions.Options;

namespace KoreaArticles.Api.Corpus;

/// <summary>What is served, and the folders it comes from.</summary>
internal static class CorpusSetup
{
    private const string Folder = "data/articles";

    public static IServiceCollection AddCorpus(this IServiceCollection services)
    {
        services.AddOptions<CorpusOptions>().BindConfiguration(CorpusOptions.Section).ValidateOnStart();
        services.AddSingleton<CorpusRevision>().AddSingleton<CorpusOnStart>();
        services.AddHostedService(provider => provider.GetRequiredService<CorpusOnStart>());
        return services;
    }

    /// <summary>The folders named on the command line, else those of the settings.</summary>
    public static IReadOnlyList<CorpusFolder> CorpusFolders(this IServiceProvider services)
    {
        var home = services.GetRequiredService<HomeFolder>();
        var options = services.GetRequiredService<IOptions<CorpusOptions>>().Value;
        IEnumerable<string> folders = options switch
        {
            { From.Length: > 0 } => options.From,
            { Folders.Length: > 0 } => options.Folders.Select(home.Resolve),
            _ => [home.Resolve(Folder)],
        };
        return [.. folders.Select(folder => new CorpusFolder(folder)).DistinctBy(folder => folder.Root)];
    }
}
