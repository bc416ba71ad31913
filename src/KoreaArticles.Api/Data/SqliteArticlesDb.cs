using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Data;

/// <summary>The corpus in one SQLite file.</summary>
public sealed class SqliteArticlesDb(DbContextOptions<SqliteArticlesDb> options) : ArticlesDb(options);
