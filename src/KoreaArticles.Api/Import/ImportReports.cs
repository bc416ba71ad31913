using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Import;

/// <summary>Keeps the report of the last import.</summary>
internal static class ImportReports
{
    /// <summary>Replaces the report unless it says the same as the one before; whether it did.</summary>
    public static bool Keep(SqliteCommands sql, ImportReport report)
    {
        if (IsKept(sql, report)) return false;

        sql.Run("DELETE FROM ImportReports");
        sql.Run("""
            INSERT INTO ImportReports (Id, StartedAt, FinishedAt, Extractor, Folders, Read, Added, Changed, Unchanged, Removed, Refused)
            VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """,
            UtcText.Write(report.StartedAt), UtcText.Write(report.FinishedAt), report.Extractor, report.Folders,
            report.Read, report.Added, report.Changed, report.Unchanged, report.Removed, report.Refused);
        foreach (var refusal in report.Refusals)
            sql.Run("INSERT INTO ImportRefusals (ImportReportId, Path, Reason) VALUES (1, ?1, ?2)", refusal.Path, refusal.Reason);
        return true;
    }

    private static bool IsKept(SqliteCommands sql, ImportReport report)
    {
        var same = sql.Value("""
            SELECT 1 FROM ImportReports WHERE Extractor = ?1 AND Folders = ?2 AND Read = ?3 AND Added = ?4 AND Changed = ?5
                AND Unchanged = ?6 AND Removed = ?7 AND Refused = ?8
            """,
            report.Extractor, report.Folders, report.Read, report.Added, report.Changed, report.Unchanged, report.Removed, report.Refused);
        if (same is null) return false;

        var told = new HashSet<(string Path, string Reason)>();
        using var rows = sql.Rows("SELECT Path, Reason FROM ImportRefusals");
        while (rows.Read()) told.Add((rows.GetString(0), rows.GetString(1)));
        return told.SetEquals(report.Refusals.Select(refusal => (refusal.Path, refusal.Reason)));
    }
}
