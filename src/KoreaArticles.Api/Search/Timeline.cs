using System.Data.Common;
using System.Runtime.CompilerServices;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http.Paging;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KoreaArticles.Api.Search;

/// <summary>The rows that a filter means, counted, divided, and paged in order of time or relevance.</summary>
/// <remarks>No page costs more than a bound that does not grow with the corpus: keys are read in their own order, and of a common
/// word's matches only the newest are ranked; the others follow them, newest first.</remarks>
internal sealed class Timeline(ArticlesDb db, TimelineFilter filter)
{
    /// <summary>How many matches are ranked at most, where nothing else is said.</summary>
    public const int UsuallyRanked = 2_000;

    private long? oldestRanked;

    /// <summary>How many matches are ranked at most.</summary>
    public int MostRanked { get; init; } = UsuallyRanked;

    /// <summary>The order wanted, or the newest first where there is no search that anything could be relevant to.</summary>
    public TimeSort Possible(TimeSort wanted) => filter.IsSearch || wanted is not TimeSort.Relevance ? wanted : TimeSort.NewestFirst;

    /// <summary>How many rows there are.</summary>
    /// <param name="page">A page of them: what its ranking met need not be counted again.</param>
    public Task<long> CountAsync(TimelinePage page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (filter is { IsSearch: true, Conditions.Count: 1, Phrases: [{ } onlyPhrase] }) return Task.FromResult(RowsWith(onlyPhrase));

        return Task.FromResult(db.GetService<Totals>().Of(
            $"SELECT count(*) FROM {filter.From} WHERE {filter.Conditions}", filter.Conditions.Values, () => CountBeyond(page.Ranking)));
    }

    /// <summary>Counts the rows by a value, the most frequent first.</summary>
    /// <param name="join">What has to be joined to have the value and its label.</param>
    public Task<List<ValueCount>> CountByAsync(string value, string label, string join, CancellationToken cancellation) => DivideAsync(
        value, $"{label}, count(*)", join, row => new ValueCount(row.TextOrNull(0), row.TextOrNull(1), row.GetInt64(2)),
        "ORDER BY 3 DESC, 1", cancellation);

    /// <summary>Asks for something about the rows of each value.</summary>
    public Task<List<T>> DivideAsync<T>(
        string value, string about, string join, Func<DbDataReader, T> read, string order, CancellationToken cancellation) => db.ReadAsync(
        $"SELECT {value}, {about} FROM {filter.WithTable} {join} WHERE {filter.Conditions} GROUP BY 1 {order}",
        filter.Conditions.Values, read, cancellation);

    public async Task<TimelinePage> PageAsync(TimeSort sort, Cursor? place, int limit, CancellationToken cancellation)
    {
        var isBackward = place?.IsBackward ?? false;
        List<TimelineRow> rows = [];
        Ranking? ranking = null;
        var isBeside = place is null;
        await foreach (var segment in SegmentsAsync(sort, isBackward, cancellation))
        {
            isBeside = isBeside || segment.Holds(place!);
            if (!isBeside) continue;

            cancellation.ThrowIfCancellationRequested();
            var within = place is not null && segment.Holds(place) ? place : null;
            var question = new TimelineQuestion(filter.From, filter.Key, filter.Conditions.Copy());
            rows.AddRange(segment.Read(db.Reads(), question, within, isBackward, limit + 1 - rows.Count));
            if (segment is RankedSegment ranked) ranking = ranked.Ranking;
            if (rows.Count > limit) break;
        }

        var hasMore = rows.Count > limit;
        if (hasMore) rows.RemoveAt(limit);
        if (isBackward) rows.Reverse();
        return new(rows, isBackward || hasMore, isBackward ? hasMore : place is not null) { Ranking = ranking };
    }

    /// <summary>The parts of the list, one after the other; where the ranked ones end is found out only if a page comes that far.</summary>
    private async IAsyncEnumerable<TimelineSegment> SegmentsAsync(
        TimeSort sort, bool isBackward, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (sort is TimeSort.Relevance && filter.IsSearch)
        {
            var ranked = new RankedSegment(filter.Table.Index, MostRanked, BeginRanking);
            if (!isBackward) yield return ranked;
            if (!isBackward && ranked.Ranking?.Met < MostRanked) yield break;
            oldestRanked = ranked.Ranking?.Oldest ?? oldestRanked ?? await OldestRankedAsync(cancellation);
            yield return new KeySegment(0, oldestRanked.Value, IsDescending: true);
            if (isBackward) yield return ranked;
        }
        else if (sort is TimeSort.OldestFirst)
        {
            var dated = new KeySegment(filter.Table.Dated, long.MaxValue, IsDescending: false);
            var undated = new KeySegment(0, filter.Table.Dated, IsDescending: false);
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
        var rows = filter.Phrases.Select(phrase => phrase is null ? 0 : RowsWith(phrase)).ToList();
        return new Ranking(filter.Table.Weights, rows, place, isBackward, limit)
        {
            MostToMeet = filter.WantsAll ? rows.Where((_, phrase) => filter.Phrases[phrase] is not null).Min() : long.MaxValue,
        };
    }

    private async Task<long> OldestRankedAsync(CancellationToken cancellation)
    {
        var key = filter.Key;
        var newest = $"SELECT {key} AS Key FROM {filter.From} WHERE {filter.Conditions} ORDER BY {key} DESC LIMIT {MostRanked}";
        var oldest = await db.ReadAsync(
            $"SELECT coalesce(min(Key), 0) FROM ({newest})", filter.Conditions.Values, row => row.GetInt64(0), cancellation);
        return oldest[0];
    }

    /// <summary>Counts what a ranking has not met: nothing, where it came to the end.</summary>
    private long CountBeyond(Ranking? ranking)
    {
        if (ranking is { } all && all.Met < MostRanked) return all.Met;

        var unmet = filter.Conditions.Copy();
        if (ranking is { } newest) unmet.AddRange(filter.Key, 0, newest.Oldest);
        var counted = db.Reads().Read($"SELECT count(*) FROM {filter.From} WHERE {unmet}", unmet.Values, row => row.GetInt64(0));
        return (ranking?.Met ?? 0) + counted[0];
    }

    private long RowsWith(string phrase) => db.GetService<Totals>().Of(
        $"SELECT count(*) FROM {filter.Table.Index} WHERE {filter.Table.Index} MATCH ?1", [phrase]);
}
