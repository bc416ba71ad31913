using KoreaArticles.Api.Data;
using Microsoft.Extensions.Options;

namespace KoreaArticles.Api.Corpus;

internal static class CorpusSetup
{
    private const string Folder = "data/articles";

    public static IServiceCollection AddCorpus(this IServiceCollection services)
    {
        services.AddOptions<CorpusOptions>().BindConfiguration(CorpusOptions.Section);
        services.AddSingleton<CorpusOnStart>();
        services.AddHostedService(provider => provider.GetRequiredService<CorpusOnStart>());
        return services;
    }

    /// <summary>The given folders, else those of the settings.</summary>
    public static IReadOnlyList<CorpusFolder> CorpusFolders(this IServiceProvider services, IReadOnlyList<string>? given = null)
    {
        if (given is { Count: > 0 }) return [.. given.Select(folder => new CorpusFolder(folder)).DistinctBy(folder => folder.Root)];

        var home = services.GetRequiredService<HomeFolder>();
        var set = services.GetRequiredService<IOptions<CorpusOptions>>().Value.Folders;
        return [.. (set is [] ? [Folder] : set).Select(folder => new CorpusFolder(home.Resolve(folder))).DistinctBy(folder => folder.Root)];
    }
}
