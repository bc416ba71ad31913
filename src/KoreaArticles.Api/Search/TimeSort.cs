using System.Text.Json.Serialization;

namespace KoreaArticles.Api.Search;

/// <summary>The order of a list of articles or quotations; undated ones come last either way.</summary>
public enum TimeSort
{
    [JsonStringEnumMemberName("-date")]
    NewestFirst,

    [JsonStringEnumMemberName("date")]
    OldestFirst,

    [JsonStringEnumMemberName("relevance")]
    Relevance,
}

/// <summary>The order where none is asked for.</summary>
internal static class TimeSorts
{
    /// <summary>The order asked for, else the usual one; without words nothing is relevant.</summary>
    public static TimeSort OrUsual(this TimeSort? asked, string? words) => words is null
        ? asked is TimeSort.OldestFirst ? TimeSort.OldestFirst : TimeSort.NewestFirst
        : asked ?? TimeSort.Relevance;
}
