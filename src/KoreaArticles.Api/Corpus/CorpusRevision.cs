using System.Globalization;
using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Corpus;

/// <summary>The corpus revision as the database has it, also when another process writes.</summary>
internal sealed class CorpusRevision(ReadConnections reads)
{
    public string Current() =>
        reads.Use(commands => (commands.Value("SELECT Revision FROM Corpus") as long? ?? 0).ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether a first import has come to its end.</summary>
    public bool IsReady() => reads.Use(commands =>
        commands.Value("SELECT (Revision > 0 AND IsSettled) OR EXISTS (SELECT 1 FROM ImportReports) FROM Corpus") is 1L);
}
