using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace KoreaArticles.Api.Data;

/// <summary>The database and where it lies.</summary>
internal static class DataSetup
{
    public static IServiceCollection AddData(this IServiceCollection services)
    {
        SqliteLibrary.Configure();
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddDbContextPool<ArticlesDb, SqliteArticlesDb>((provider, options) => options
            .UseSqlite(ConnectionString(provider), sqlite => sqlite.CommandTimeout(SqliteConnections.LongestWait))
            .AddInterceptors(new SqliteConnections())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        return services;
    }

    /// <summary>The connection string with the file as a full path.</summary>
    public static string ConnectionString(IServiceProvider provider)
    {
        var setting = provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString;
        var connection = new SqliteConnectionStringBuilder(setting);
        if (connection.DataSource is not ("" or ":memory:") && connection.Mode != SqliteOpenMode.Memory
            && !connection.DataSource.StartsWith("file:", StringComparison.Ordinal))
        {
            connection.DataSource = provider.GetRequiredService<HomeFolder>().Resolve(connection.DataSource);
        }

        return connection.ToString();
    }
}
