using System.Globalization;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Search;

/// <summary>One place in a timeline; the score only where it was ranked.</summary>
internal sealed record TimelineRow(long Key, double? Score)
{
    public string[] Position => Score is { } score
        ? [score.ToString("R", CultureInfo.InvariantCulture), Key.ToString(CultureInfo.InvariantCulture)]
        : [Key.ToString(CultureInfo.InvariantCulture)];
}

/// <summary>A page of a timeline.</summary>
internal sealed record TimelinePage(IReadOnlyList<TimelineRow> Rows, bool HasNext, bool HasPrevious)
{
    /// <summary>What ranked the rows; null where none of them was ranked.</summary>
    public Ranking? Ranking { get; init; }

    /// <summary>The cursor of the page after this one.</summary>
    public string? Next<TQuery>(TQuery query)
        where TQuery : Query<TQuery> =>
        HasNext && Rows.Count > 0 ? Cursor.After(Rows[^1].Position).ToToken(query) : null;

    /// <summary>The cursor of the page before this one.</summary>
    public string? Previous<TQuery>(TQuery query)
        where TQuery : Query<TQuery> =>
        HasPrevious && Rows.Count > 0 ? Cursor.Before(Rows[0].Position).ToToken(query) : null;
}

/// <summary>How many rows have one value.</summary>
internal sealed record ValueCount(string? Value, string? Label, long Count);
