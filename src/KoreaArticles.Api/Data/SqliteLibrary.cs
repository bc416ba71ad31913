using SQLitePCL;

namespace KoreaArticles.Api.Data;

/// <summary>How SQLite itself is set up: once for the process, before it is used.</summary>
internal static class SqliteLibrary
{
    // No connection is used by two threads at a time, and nobody reads SQLite's
    // statistics of its memory: all calls would wait at locks for both.
    public static void Configure()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }
}
