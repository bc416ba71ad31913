namespace KoreaArticles.Evaluation;

/// <summary>Something that is not as the gold has it.</summary>
/// <param name="Measure">Name of the measure that counts it.</param>
/// <param name="File">The article's file.</param>
/// <param name="Place">Line and column, both from 1; null where the words stand nowhere.</param>
/// <param name="Expected">What the gold has, null where it has nothing.</param>
/// <param name="Found">What was found, null where nothing was.</param>
public sealed record Miss(string Measure, string File, string? Place, string? Expected, string? Found);

/// <summary>The scores by measure, in the order in which they were first counted, and every miss.</summary>
public sealed class Tally
{
    private readonly OrderedDictionary<string, Score> scores = new(StringComparer.Ordinal);
    private readonly List<Miss> misses = [];

    public IReadOnlyDictionary<string, Score> Scores => scores;

    public IReadOnlyList<Miss> Misses => misses;

    public Score this[string measure] => scores.GetValueOrDefault(measure);

    public void Add(string measure, Score score) => scores[measure] = this[measure] + score;

    public void Missed(string measure, GoldCase article, int? at, string? expected, string? found) =>
        misses.Add(new Miss(measure, article.File, at is { } offset ? article.PlaceOf(offset) : null, expected, found));
}
