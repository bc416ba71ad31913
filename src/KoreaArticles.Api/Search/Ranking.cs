using KoreaArticles.Api.Http.Paging;

namespace KoreaArticles.Api.Search;

/// <summary>The most relevant of the rows it meets, by FTS5's own formula; ties go to the newer row.</summary>
/// <param name="weights">What a word counts in each column of the index.</param>
/// <param name="rowsWithPhrase">How many rows of the index have each phrase of the search.</param>
/// <param name="place">Where the page begins, if not at an end of the ranking; what lies on the other side of it is left out.</param>
/// <param name="isBackward">Whether the page is read from its last row to its first.</param>
internal sealed class Ranking(IReadOnlyList<double> weights, IReadOnlyList<long> rowsWithPhrase, Cursor? place, bool isBackward, int limit)
{
    // As in FTS5's bm25: how soon more of a word stops to matter, and how much the length of a text matters.
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly (double Score, long Key)? begin = place is null ? null : (place.Number(0), place.Whole(1));
    private readonly List<(double Score, long Key)> best = new(limit + 1);
    private readonly double[] frequencies = new double[rowsWithPhrase.Count];
    private double[]? rarities;
    private double average;

    /// <summary>How many rows it can meet at most: of phrases that are all wanted, as many as have the rarest.</summary>
    public long MostToMeet { get; init; } = long.MaxValue;

    /// <summary>How many rows it met.</summary>
    public int Met { get; private set; }

    /// <summary>The least key of them.</summary>
    public long Oldest { get; private set; } = long.MaxValue;

    /// <summary>The rows of the page, the nearest to its beginning first.</summary>
    public IEnumerable<TimelineRow> Rows => best.Select(row => new TimelineRow(row.Key, row.Score));

    public void Meet(Relevance.MatchedRow row)
    {
        rarities ??= Rarities(row);
        Met++;
        Oldest = Math.Min(Oldest, row.Key);
        if (row.Phrases != frequencies.Length)
        {
            // Should the index ever read other words in the search than we do, its rows are all worth the same.
            Place(score: 0, row.Key);
            return;
        }

        var leastLength = 0;
        for (var phrase = 0; phrase < frequencies.Length; phrase++) frequencies[phrase] = row.Frequency(phrase, weights, ref leastLength);

        // To read the length of a text costs as much as all before; most rows are too low however short it is.
        if (isBackward || best.Count < limit || -Score(leastLength) <= best[^1].Score) Place(-Score(row.Length), row.Key);
    }

    private void Place(double score, long key)
    {
        if (begin is { } known && !IsBeyond(score, key, known)) return;

        var at = best.Count;
        while (at > 0 && IsBeyond(best[at - 1].Score, best[at - 1].Key, (score, key))) at--;
        if (at == limit) return;

        if (best.Count == limit) best.RemoveAt(limit - 1);
        best.Insert(at, (score, key));
    }

    /// <summary>Whether a row comes after another in the direction the page is read.</summary>
    private bool IsBeyond(double score, long key, (double Score, long Key) other) =>
        score == other.Score ? isBackward ? key > other.Key : key < other.Key : isBackward ? score < other.Score : score > other.Score;

    private double Score(int length)
    {
        var score = 0.0;
        var norm = K1 * (1 - B + (B * length / average));
        for (var phrase = 0; phrase < frequencies.Length; phrase++)
            score += rarities![phrase] * (frequencies[phrase] * (K1 + 1) / (frequencies[phrase] + norm));
        return score;
    }

    private double[] Rarities(Relevance.MatchedRow row)
    {
        (average, var rows) = row.Average;
        return [.. rowsWithPhrase.Select(with => Math.Max(1e-6, Math.Log((rows - with + 0.5) / (with + 0.5))))];
    }
}
