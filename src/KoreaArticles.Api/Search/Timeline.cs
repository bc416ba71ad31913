using System.Data.Common;
using System.Runtime.CompilerServices;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KoreaArticles.Api.Search;

/// <summary>A table whose key sorts by time, and its full-text index by the same key.</summary>
/// <param name="Table">The table and its alias.</param>
/// <param name="Key">The key, in terms of the alias.</param>
/// <param name="Index">The full-text index.</param>
/// <param name="Weights">What a word counts in each column of the index, for relevance.</param>
/// <param name="Dated">The least key of a dated row.</param>
internal sealed record TimelineTable(string Table, string Key, string Index, IReadOnlyList<double> Weights, long Dated)
{
    public static readonly TimelineTable Articles = new("Articles a", "a.Key", "articles_fts", [8, 1], TimeKey.Dated);

    public static readonly TimelineTable Quotes = new("Quotes q", "q.Key", "quotes_fts", [1], TimeKey.OfPart(TimeKey.Dated, 0));
}

/// <summary>The rows that meet some conditions, counted, divided, and paged in order of time or relevance.</summary>
/// <remarks>No page costs more than a bound that does not grow with the corpus: keys are read in their own order, and of a common
/// word's matches only the newest are ranked; the others follow them, newest first.</remarks>
internal sealed class Timeline(ArticlesDb db, TimelineTable table)
{
    /// <summary>How many matches are ranked at most, where nothing else is said.</summary>
    public const int UsuallyRanked = 2_000;

    private readonly SqlConditions _conditions = new();
    private IReadOnlyList<string?> _phrases = [];
    private bool _wantsAll;
    private bool _isSearch;
    private bool _asksTable;
    private Ranking? _ranking;

    /// <summary>How many matches are ranked at most.</summary>
    public int MostRanked { get; init; } = UsuallyRanked;

    /// <summary>The order wanted, or the newest first where there is no search that anything could be relevant to.</summary>
    public TimeSort Possible(TimeSort wanted) => _isSearch || wanted is not TimeSort.Relevance ? wanted : TimeSort.NewestFirst;

    // In a search the index leads and the table follows by key, so that matches come in order of time and reading can stop;
    // the table is left out where nothing is asked of it.
    private string From => !_isSearch ? table.Table : _asksTable ? WithTable : table.Index;

    private string WithTable => _isSearch ? $"{table.Index} CROSS JOIN {table.Table} ON {table.Key} = {table.Index}.rowid" : table.Table;

    private string Key => _isSearch ? table.Index + ".rowid" : table.Key;

    /// <summary>Adds a condition on the table; what stands in braces becomes parameters.</summary>
    public Timeline Where(FormattableString condition)
    {
        _conditions.Add(condition);
        _asksTable = true;
        return this;
    }

    /// <summary>Keeps rows that a search finds, in the given columns of the index or in all. Comes before all other conditions.</summary>
    public Timeline Matching(SearchQuery search, IReadOnlyList<string>? columns = null)
    {
        if (search.IsEmpty) return Where($"0 = 1");

        var expression = Fts5.Expression(search, columns);
        if (search.IsExclusion)
        {
            _conditions.Add(Named($"{table.Key} NOT IN (SELECT rowid FROM {table.Index} WHERE {table.Index} MATCH {{0}})", expression));
            return this;
        }

        _isSearch = true;
        _phrases = [.. Fts5.Phrases(search, columns)];
        _wantsAll = search.Alternatives.Count == 1;
        _conditions.Add(Named($"{table.Index} MATCH {{0}}", expression));
        return this;
    }

    /// <summary>Keeps rows whose key lies in a range, upper end excluded.</summary>
    public Timeline Between(long from, long to)
    {
        _conditions.AddRange(Key, from, to);
        return this;
    }

    /// <summary>How many rows there are; cheaper after the first page of a ranking, which has met them, or the newest of them.</summary>
    public Task<long> CountAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_isSearch && _conditions.Count == 1 && _phrases is [{ } onlyPhrase]) return Task.FromResult(RowsWith(onlyPhrase));

        return Task.FromResult(db.GetService<Totals>().Of($"SELECT count(*) FROM {From} WHERE {_conditions}", _conditions.Values, Count));
    }

    /// <summary>Counts the rows by a value, the most frequent first.</summary>
    /// <param name="join">What has to be joined to have the value and its label.</param>
    public Task<List<ValueCount>> CountByAsync(string value, string label, string join, CancellationToken cancellation) =>
        DivideAsync(value, $"{label}, count(*)", join, row => new ValueCount(row.TextOrNull(0), row.TextOrNull(1), row.GetInt64(2)), "ORDER BY 3 DESC, 1", cancellation);

    /// <summary>Asks for something about the rows of each value.</summary>
    public Task<List<T>> DivideAsync<T>(
        string value, string about, string join, Func<DbDataReader, T> read, string order, CancellationToken cancellation) =>
        db.ReadAsync($"SELECT {value}, {about} FROM {WithTable} {join} WHERE {_conditions} GROUP BY 1 {order}", _conditions.Values, read, cancellation);

    public async Task<TimelinePage> PageAsync(TimeSort sort, Cursor? place, int limit, CancellationToken cancellation)
    {
        var isBackward = place?.IsBackward ?? false;
        List<TimelineRow> rows = [];
        var isBeside = place is null;
        await foreach (var segment in SegmentsAsync(sort, isBackward, cancellation))
        {
            isBeside = isBeside || segment.Holds(place!);
            if (!isBeside) continue;

            cancellation.ThrowIfCancellationRequested();
            var within = place is not null && segment.Holds(place) ? place : null;
            rows.AddRange(segment.Read(db.Reads(), new(From, Key, _conditions.Copy()), within, isBackward, limit + 1 - rows.Count));
            if (rows.Count > limit) break;
        }

        var hasMore = rows.Count > limit;
        if (hasMore) rows.RemoveAt(limit);
        if (isBackward) rows.Reverse();
        return new(rows, isBackward || hasMore, isBackward ? hasMore : place is not null);
    }

    /// <summary>The parts of the list, one after the other; where the ranked ones end is found out only if a page comes that far.</summary>
    private async IAsyncEnumerable<TimelineSegment> SegmentsAsync(TimeSort sort, bool isBackward, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (sort is TimeSort.Relevance && _isSearch)
        {
            var ranked = new RankedSegment(table.Index, MostRanked, (place, isBackward, limit) => _ranking = BeginRanking(place, isBackward, limit));
            if (!isBackward) yield return ranked;
            if (!isBackward && _ranking?.Met < MostRanked) yield break;
            yield return new KeySegment(0, _ranking?.Oldest ?? await OldestRankedAsync(cancellation), IsDescending: true);
            if (isBackward) yield return ranked;
        }
        else if (sort is TimeSort.OldestFirst)
        {
            var (dated, undated) = (new KeySegment(table.Dated, long.MaxValue, IsDescending: false), new KeySegment(0, table.Dated, IsDescending: false));
            yield return isBackward ? undated : dated;
            yield return isBackward ? dated : undated;
        }
        else
        {
            yield return new KeySegment(0, long.MaxValue, IsDescending: true);
        }
    }

    private Ranking BeginRanking(Cursor? place, bool isBackward, int limit)
    {
        var rows = _phrases.Select(phrase => phrase is null ? 0 : RowsWith(phrase)).ToList();
        return new Ranking(table.Weights, rows, place, isBackward, limit)
        {
            MostToMeet = _wantsAll ? rows.Where((_, phrase) => _phrases[phrase] is not null).Min() : long.MaxValue,
        };
    }

    private async Task<long> OldestRankedAsync(CancellationToken cancellation) => (await db.ReadAsync(
        $"SELECT coalesce(min(Key), 0) FROM (SELECT {Key} AS Key FROM {From} WHERE {_conditions} ORDER BY {Key} DESC LIMIT {MostRanked})",
        _conditions.Values, row => row.GetInt64(0), cancellation))[0];

    /// <summary>Counts what the ranking has not met: nothing, where it came to the end.</summary>
    private long Count()
    {
        if (_ranking is { } all && all.Met < MostRanked) return all.Met;

        var unmet = _conditions.Copy();
        if (_ranking is { } newest) unmet.AddRange(Key, 0, newest.Oldest);
        return (_ranking?.Met ?? 0) + db.Reads().Read($"SELECT count(*) FROM {From} WHERE {unmet}", unmet.Values, row => row.GetInt64(0))[0];
    }

    private long RowsWith(string phrase) => db.GetService<Totals>().Of($"SELECT count(*) FROM {table.Index} WHERE {table.Index} MATCH ?1", [phrase]);

    private static FormattableString Named(string format, string value) => FormattableStringFactory.Create(format, value);
}
