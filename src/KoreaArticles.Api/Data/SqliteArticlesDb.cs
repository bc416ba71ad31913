using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Data;

/// <summary>The corpus in one SQLite file, searched with FTS5.</summary>
public sealed class SqliteArticlesDb(DbContextOptions<SqliteArticlesDb> options) : ArticlesDb(options)
{
    public override IQueryable<long> ArticlesMatching(string expression) =>
        Database.SqlQuery<long>($"SELECT rowid AS Value FROM articles_fts WHERE articles_fts MATCH {expression}");

    public override IQueryable<long> QuotesMatching(string expression) =>
        Database.SqlQuery<long>($"SELECT rowid AS Value FROM quotes_fts WHERE quotes_fts MATCH {expression}");
}
