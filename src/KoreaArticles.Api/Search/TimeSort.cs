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
