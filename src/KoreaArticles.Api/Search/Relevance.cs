using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Search;

/// <summary>The SQL function <c>relevance</c>: FTS5's own bm25, told how many rows each phrase has.</summary>
/// <remarks>Its arguments are the index, a weight for each column, and the numbers of rows that have each phrase of the search, in order,
/// in one blob. FTS5 counts these anew for every search, which for common words costs more than all the rest.</remarks>
internal static unsafe partial class Relevance
{
    // As in FTS5's bm25: how soon more of a word stops to matter, and how much the length of a text matters.
    private const double K1 = 1.2;
    private const double B = 0.75;

    public static void AddTo(SqliteConnection connection)
    {
        var api = ApiOf(connection.Handle!.DangerousGetHandle());
        fixed (byte* name = "relevance\0"u8)
            if (api->CreateFunction(api, name, null, &Write, null) != 0) throw new InvalidOperationException("The full-text index takes no function.");
    }

    /// <summary>The last argument of the function.</summary>
    public static byte[] Counts(IEnumerable<long> rowsWithPhrase) => MemoryMarshal.AsBytes<long>(rowsWithPhrase.ToArray()).ToArray();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Write(Extension* fts, void* row, void* context, int count, void** arguments) => ResultDouble(context, -Score(fts, row, count, arguments));

    private static double Score(Extension* fts, void* row, int count, void** arguments)
    {
        var (columns, phrases) = (fts->ColumnCount(row), fts->PhraseCount(row));
        if (count <= columns || ValueLength(arguments[columns]) < phrases * sizeof(long)) return 0;

        long rows, words;
        int length;
        if (fts->RowCount(row, &rows) != 0 || fts->ColumnTotalSize(row, -1, &words) != 0 || fts->ColumnSize(row, -1, &length) != 0) return 0;

        var score = 0.0;
        var norm = K1 * (1 - B + (B * length / Math.Max(1, (double)words / rows)));
        for (var phrase = 0; phrase < phrases; phrase++)
        {
            var frequency = Frequency(fts, row, phrase, columns, arguments);
            if (frequency == 0) continue;

            var with = (double)Unsafe.ReadUnaligned<long>((long*)ValueBlob(arguments[columns]) + phrase);
            var rarity = Math.Max(1e-6, Math.Log((rows - with + 0.5) / (with + 0.5)));
            score += rarity * (frequency * (K1 + 1) / (frequency + norm));
        }

        return score;
    }

    /// <summary>How often a row has a phrase, each time counted by the weight of its column.</summary>
    private static double Frequency(Extension* fts, void* row, int phrase, int columns, void** arguments)
    {
        Position position;
        int column, offset;
        if (fts->PhraseFirst(row, phrase, &position, &column, &offset) != 0) return 0;

        var frequency = 0.0;
        for (; column >= 0; fts->PhraseNext(row, &position, &column, &offset))
            frequency += column < columns ? ValueDouble(arguments[column]) : 0;
        return frequency;
    }

    private static Api* ApiOf(nint database)
    {
        Api* api = null;
        void* statement;
        fixed (byte* sql = "SELECT fts5(?1)\0"u8, type = "fts5_api_ptr\0"u8)
        {
            if (Prepare(database, sql, -1, &statement, null) is not 0 and var code) throw new SqliteException("The full-text index cannot be reached.", code);
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
        public readonly delegate* unmanaged[Cdecl]<Api*, byte*, void*, delegate* unmanaged[Cdecl]<Extension*, void*, void*, int, void**, void>, void*, int> CreateFunction;
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Extension
    {
        public readonly nint Version, UserData;
        public readonly delegate* unmanaged[Cdecl]<void*, int> ColumnCount;
        public readonly delegate* unmanaged[Cdecl]<void*, long*, int> RowCount;
        public readonly delegate* unmanaged[Cdecl]<void*, int, long*, int> ColumnTotalSize;
        public readonly nint Tokenize;
        public readonly delegate* unmanaged[Cdecl]<void*, int> PhraseCount;
        public readonly nint PhraseSize, InstCount, Inst, Rowid, ColumnText;
        public readonly delegate* unmanaged[Cdecl]<void*, int, int*, int> ColumnSize;
        public readonly nint QueryPhrase, SetAuxdata, GetAuxdata;
        public readonly delegate* unmanaged[Cdecl]<void*, int, Position*, int*, int*, int> PhraseFirst;
        public readonly delegate* unmanaged[Cdecl]<void*, Position*, int*, int*, void> PhraseNext;
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Position
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

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_value_double"), SuppressGCTransition]
    private static partial double ValueDouble(void* value);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_value_blob"), SuppressGCTransition]
    private static partial void* ValueBlob(void* value);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_value_bytes"), SuppressGCTransition]
    private static partial int ValueLength(void* value);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_result_double"), SuppressGCTransition]
    private static partial void ResultDouble(void* context, double value);
}
