using KoreaArticles.Api.Data;
using KoreaArticles.Api.Search;

namespace KoreaArticles.Api.Corpus;

/// <summary>The corpus revision as the database has it, also when another process writes.</summary>
internal sealed class CorpusRevision(ArticlesDb db)
{
    public async ValueTask<string> CurrentAsync(CancellationToken cancellation) =>
        (await db.ReadAsync("SELECT Revision FROM Corpus", [], row => row.GetString(0), cancellation)).SingleOrDefault() ?? "0";

    /// <summary>Whether a first import has come to its end.</summary>
    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellation) => (await db.ReadAsync(
        "SELECT (Revision > 0 AND IsSettled) OR EXISTS (SELECT 1 FROM ImportReports) FROM Corpus", [], row => row.GetBoolean(0), cancellation))
        .SingleOrDefault();
}
