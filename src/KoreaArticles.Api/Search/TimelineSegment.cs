using KoreaArticles.Api.Http;

namespace KoreaArticles.Api.Search;

/// <summary>A part of a timeline that is read in one order; a list is one or two of them, one after the other.</summary>
internal abstract record TimelineSegment
{
    public abstract bool Holds(Cursor place);

    /// <summary>The question for some rows beside a place in the segment, or from its beginning.</summary>
    public abstract string Sql(TimelineSql timeline, SqlConditions conditions, Cursor? place, bool isBackward, int limit);
}

/// <summary>What a segment needs to know of its timeline to ask for rows.</summary>
/// <param name="PhraseCounts">How many rows have each phrase of the search, for relevance.</param>
internal sealed record TimelineSql(string From, string Key, TimelineTable Table, Func<byte[]> PhraseCounts);

/// <summary>Rows in order of their key, within a range.</summary>
internal sealed record KeySegment(long From, long To, bool IsDescending) : TimelineSegment
{
    public override bool Holds(Cursor place) => place.Position.Count == 1 && place.Whole(0) >= From && place.Whole(0) < To;

    public override string Sql(TimelineSql timeline, SqlConditions conditions, Cursor? place, bool isBackward, int limit)
    {
        var isDescending = IsDescending != isBackward;
        if (place is null) conditions.AddRange(timeline.Key, From, To);
        else if (isDescending) conditions.AddRange(timeline.Key, From, place.Whole(0));
        else conditions.AddRange(timeline.Key, place.Whole(0) + 1, To);

        return $"SELECT {timeline.Key}, NULL FROM {timeline.From} WHERE {conditions} ORDER BY {timeline.Key} {(isDescending ? "DESC" : "ASC")} LIMIT {limit}";
    }
}

/// <summary>The newest matches of a search, the most relevant first.</summary>
internal sealed record RankedSegment : TimelineSegment
{
    public override bool Holds(Cursor place) => place.Position.Count == 2;

    public override string Sql(TimelineSql timeline, SqlConditions conditions, Cursor? place, bool isBackward, int limit)
    {
        var score = $"relevance({timeline.Table.Index}, {timeline.Table.Weights}, {conditions.AddValue(timeline.PhraseCounts())})";
        var candidates = $"SELECT {timeline.Key} AS Key, {score} AS Score FROM {timeline.From} WHERE {conditions} "
            + $"ORDER BY {timeline.Key} DESC LIMIT {Timeline.MostRanked}";

        var beside = new SqlConditions(conditions.Values.Count);
        if (place is { } at && isBackward) beside.Add($"(Score < {at.Number(0)} OR (Score = {at.Number(0)} AND Key > {at.Whole(1)}))");
        else if (place is not null) beside.Add($"(Score > {place.Number(0)} OR (Score = {place.Number(0)} AND Key < {place.Whole(1)}))");
        conditions.AddValues(beside);

        return $"SELECT Key, Score FROM ({candidates}) WHERE {beside} ORDER BY Score {(isBackward ? "DESC, Key ASC" : "ASC, Key DESC")} LIMIT {limit}";
    }
}
