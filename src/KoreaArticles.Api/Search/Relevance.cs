using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KoreaArticles.Api.Data;
using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Search;

/// <summary>The SQL function <c>relevance(index)</c>: shows the rows of a
/// search, one after the other, to the ranking that asks for them.</summary>
/// <remarks>FTS5's own <c>bm25</c> counts the matches of each word anew for every search and
/// reads the length of every text, which for common words costs more than all the rest.</remarks>
internal static unsafe partial class Relevance
{
    [ThreadStatic]
    private static Ranking? ranking;

    public static void AddTo(SqliteConnection connection)
    {
        var api = ApiOf(connection.Handle!.DangerousGetHandle());
        fixed (byte* name = "relevance\0"u8)
            if (api->CreateFunction(api, name, null, &Show, null) != 0)
                throw new InvalidOperationException("The full-text index takes no function.");
    }

    /// <summary>Asks a question whose rows go to a ranking; SQLite calls back on the thread that asks.</summary>
    public static void Rank(this ReadConnections reads, Ranking asking, string sql, IReadOnlyList<object> values) => reads.Use(commands =>
    {
        ranking = asking;
        try
        {
            return commands.Value(sql, [.. values]);
        }
        finally
        {
            ranking = null;
        }
    });

    // An exception must not pass through SQLite; without a ranking the function is worth nothing.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Show(Extension* fts, void* row, void* context, int count, void** arguments) =>
        ranking?.Meet(new MatchedRow(fts, row));

    /// <summary>A row of a search as the index tells it; good only while it is shown.</summary>
    public readonly ref struct MatchedRow(Extension* fts, void* row)
    {
        public int Phrases => fts->PhraseCount(row);

        public long Key => fts->Rowid(row);

        /// <summary>The number of words in the row.</summary>
        public int Length
        {
            get
            {
                int length;
                return fts->ColumnSize(row, -1, &length) == 0 ? length : 0;
            }
        }

        /// <summary>How many words a row of the index has on average, and how many rows there are.</summary>
        public (double Length, long Rows) Average
        {
            get
            {
                long rows, words;
                return fts->RowCount(row, &rows) == 0 && fts->ColumnTotalSize(row, -1, &words) == 0 && rows > 0
                    ? ((double)words / rows, rows)
                    : (1, 1);
            }
        }

        /// <summary>How often the row has a phrase, each time counted by the weight of its column.</summary>
        /// <param name="leastLength">Raised to the words there must be for the phrase to stand where it does.</param>
        public double Frequency(int phrase, IReadOnlyList<double> weights, ref int leastLength)
        {
            Position position;
            int column, offset;
            if (fts->PhraseFirst(row, phrase, &position, &column, &offset) != 0) return 0;

            var frequency = 0.0;
            for (; column >= 0; fts->PhraseNext(row, &position, &column, &offset))
            {
                frequency += weights[column];
                leastLength = Math.Max(leastLength, offset + 1);
            }

            return frequency;
        }
    }

    private static Api* ApiOf(nint database)
    {
        Api* api = null;
        void* statement;
        fixed (byte* sql = "SELECT fts5(?1)\0"u8, type = "fts5_api_ptr\0"u8)
        {
            if (Prepare(database, sql, -1, &statement, null) is not 0 and var code)
                throw new SqliteException("The full-text index cannot be reached.", code);
            BindPointer(statement, 1, &api, type, null);
            Step(statement);
            Finish(statement);
        }

        return api is null ? throw new InvalidOperationException("There is no full-text index.") : api;
    }

    // Both follow fts5.h, member by member.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Api
    {
        public readonly nint Version, CreateTokenizer, FindTokenizer;
        public readonly delegate* unmanaged[Cdecl]<
            Api*, byte*, void*, delegate* unmanaged[Cdecl]<Extension*, void*, void*, int, void**, void>, void*, int> CreateFunction;
    }

    [StructLayout(LayoutKind.Sequential)]
    public readonly struct Extension
    {
        public readonly nint Version, UserData;
        public readonly delegate* unmanaged[Cdecl]<void*, int> ColumnCount;
        public readonly delegate* unmanaged[Cdecl]<void*, long*, int> RowCount;
        public readonly delegate* unmanaged[Cdecl]<void*, int, long*, int> ColumnTotalSize;
        public readonly nint Tokenize;
        public readonly delegate* unmanaged[Cdecl]<void*, int> PhraseCount;
        public readonly nint PhraseSize, InstCount, Inst;
        public readonly delegate* unmanaged[Cdecl]<void*, long> Rowid;
        public readonly nint ColumnText;
        public readonly delegate* unmanaged[Cdecl]<void*, int, int*, int> ColumnSize;
        public readonly nint QueryPhrase, SetAuxdata, GetAuxdata;
        public readonly delegate* unmanaged[Cdecl]<void*, int, Position*, int*, int*, int> PhraseFirst;
        public readonly delegate* unmanaged[Cdecl]<void*, Position*, int*, int*, void> PhraseNext;
    }

    [StructLayout(LayoutKind.Sequential)]
    public readonly struct Position
    {
        public readonly nint Next, End;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_prepare_v2")]
    private static partial int Prepare(nint database, byte* sql, int length, void** statement, void* tail);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_bind_pointer")]
    private static partial int BindPointer(void* statement, int index, void* value, byte* type, void* destroy);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_step")]
    private static partial int Step(void* statement);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_finalize")]
    private static partial int Finish(void* statement);
}
