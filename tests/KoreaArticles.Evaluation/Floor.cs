using System.Text.Json;

namespace KoreaArticles.Evaluation;

/// <summary>The F1 that each measure must reach.</summary>
public sealed class Floor(IReadOnlyDictionary<string, double> minima)
{
    public static Floor None { get; } = new(new Dictionary<string, double>(StringComparer.Ordinal));

    public double? this[string measure] => minima.TryGetValue(measure, out var minimum) ? minimum : null;

    /// <summary>Reads an object of measures and numbers from 0 to 1.</summary>
    /// <exception cref="InvalidDataException">It is not one.</exception>
    public static Floor Read(string path)
    {
        try
        {
            return new(JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllBytes(path))
                ?? throw new InvalidDataException($"{path}: null"));
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path}: {problem.Message}", problem);
        }
    }

    /// <summary>The measures that are under their minimum; one that was not measured is, whatever its minimum.</summary>
    public IReadOnlyList<string> Under(Tally tally) =>
        [.. minima.Where(pair => !tally.Scores.TryGetValue(pair.Key, out var score) || score.F1 < pair.Value).Select(pair => pair.Key)];
}
