using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Search;

/// <summary>What lists and searches ask the database with.</summary>
internal static class SearchSetup
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton(provider => new ReadConnections(() => DataSetup.ConnectionString(provider), Relevance.AddTo))
        .AddSingleton<Totals>();
}
