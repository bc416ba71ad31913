using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Extraction;
using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Import;

/// <summary>Reads one file after the other and extracts those that changed; each thread has its own.</summary>
internal sealed class FileReader : IDisposable
{
    // A file written this shortly before it was read can change again without its time changing.
    private static readonly TimeSpan ClockGrain = TimeSpan.FromSeconds(2);

    private readonly SqliteConnection connection;
    private readonly SqliteCommands sql;

    public FileReader(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        SqliteConnections.Prepare(connection);
        sql = new SqliteCommands(connection);
    }

    public FileOutcome Read(CorpusFile file)
    {
        try
        {
            return Compare(file);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            // A name that is not UTF-8 is listed with a character in place of its bytes, and no file has that name.
            return file.Name.Contains('\ufffd', StringComparison.Ordinal)
                ? new FileOutcome.Refused(file, "name is not UTF-8", KeepsArticle: true)
                : new FileOutcome.Vanished(file);
        }
        catch (InvalidDataException problem)
        {
            return new FileOutcome.Refused(file, problem.Message, KeepsArticle: false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new FileOutcome.Refused(file, "unreadable", KeepsArticle: true);
        }
        catch (ExtractionFailure failure)
        {
            return new FileOutcome.Refused(file, failure.Message, KeepsArticle: true);
        }
    }

    public void Dispose()
    {
        sql.Dispose();
        connection.Dispose();
    }

    private FileOutcome Compare(CorpusFile file)
    {
        var stamp = Stamp(file.Path);
        var stored = Find(file.Id);
        if (stored is { IsCurrent: true } && stored.Path == file.Path && stored.Stamp == stamp && stamp.Time != 0)
            return new FileOutcome.Unchanged(file);
        if (stored is not null && stored.Path != file.Path && File.Exists(stored.Path))
            return new FileOutcome.Refused(file, $"has the same id as {stored.Path}", KeepsArticle: true);

        var received = ReceivedText.Read(file.Path);
        if (stored is { IsCurrent: true } && stored.Sha256 == received.Sha256)
            return stored.Path == file.Path && stored.Stamp == stamp
                ? new FileOutcome.Unchanged(file)
                : new FileOutcome.Touched(file, stamp);

        var reading = ArticleReading.Of(file.Id, new SourceDocument(received.Text) { FileName = file.Name }, received.Sha256);
        var rows = ArticleRows.Of(reading, received.Bytes, file.Path, stamp, DateTimeOffset.UtcNow);
        return new FileOutcome.Extracted(file, rows, stored is null);
    }

    private static FileStamp Stamp(string path)
    {
        var info = new FileInfo(path);
        var (size, changed) = (info.Length, info.LastWriteTimeUtc);
        return new FileStamp(size, DateTime.UtcNow - changed < ClockGrain ? 0 : changed.Ticks);
    }

    private StoredFile? Find(string id)
    {
        using var row = sql.Rows("SELECT Sha256, Extractor, Path, FileSize, FileTime FROM Articles WHERE Id = ?1", id);
        if (!row.Read()) return null;

        var stamp = new FileStamp(row.GetInt64(3), row.GetInt64(4));
        return new(row.GetString(0), row.GetString(1) == ArticleExtractor.Version, row.GetString(2), stamp);
    }

    private sealed record StoredFile(string Sha256, bool IsCurrent, string Path, FileStamp Stamp);
}
