using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http.Paging;

namespace KoreaArticles.Api.Search;

/// <summary>A part of a timeline that is read in one order; a list is one or two of them, one after the other.</summary>
internal abstract record TimelineSegment
{
    public abstract bool Holds(Cursor place);

    /// <summary>Reads some rows beside a place in the segment, or from its beginning.</summary>
    public abstract IReadOnlyList<TimelineRow> Read(ReadConnections reads, TimelineQuestion ask, Cursor? place, bool isBackward, int limit);
}

/// <summary>Rows in order of their key, within a range.</summary>
internal sealed record KeySegment(long From, long To, bool IsDescending) : TimelineSegment
{
    public override bool Holds(Cursor place) => place.Position.Count == 1 && place.Whole(0) >= From && place.Whole(0) < To;

    public override IReadOnlyList<TimelineRow> Read(ReadConnections reads, TimelineQuestion ask, Cursor? place, bool isBackward, int limit)
    {
        var isDescending = IsDescending != isBackward;
        if (place is null) ask.Conditions.AddRange(ask.Key, From, To);
        else if (isDescending) ask.Conditions.AddRange(ask.Key, From, place.Whole(0));
        else ask.Conditions.AddRange(ask.Key, place.Whole(0) + 1, To);

        var order = isDescending ? "DESC" : "ASC";
        var sql = $"SELECT {ask.Key} FROM {ask.From} WHERE {ask.Conditions} ORDER BY {ask.Key} {order} LIMIT {limit}";
        return reads.Read(sql, ask.Conditions.Values, row => new TimelineRow(row.GetInt64(0), Score: null));
    }
}

/// <summary>The newest matches of a search, the most relevant first.</summary>
/// <param name="Index">The full-text index.</param>
/// <param name="Most">How many matches are ranked.</param>
/// <param name="Begin">Makes the ranking for a page: its place, its direction, its length.</param>
internal sealed record RankedSegment(string Index, int Most, Func<Cursor?, bool, int, Ranking> Begin) : TimelineSegment
{
    /// <summary>What the page read of the segment was ranked by; null before it is read.</summary>
    public Ranking? Ranking { get; private set; }

    public override bool Holds(Cursor place) => place.Position.Count == 2;

    public override IReadOnlyList<TimelineRow> Read(ReadConnections reads, TimelineQuestion ask, Cursor? place, bool isBackward, int limit)
    {
        var ranking = Ranking = Begin(place, isBackward, limit);
        // The index is quicker in its own order, which is as good where all matches are ranked.
        var order = ranking.MostToMeet < Most ? "" : $"ORDER BY {ask.Key} DESC";
        var newest = $"SELECT relevance({Index}) AS Shown FROM {ask.From} WHERE {ask.Conditions} {order} LIMIT {Most}";
        reads.Rank(ranking, $"SELECT count(Shown) FROM ({newest})", ask.Conditions.Values);
        return [.. ranking.Rows];
    }
}

/// <summary>What all segments of a timeline ask: from which tables, by which key, under which conditions.</summary>
internal sealed record TimelineQuestion(string From, string Key, SqlConditions Conditions);
