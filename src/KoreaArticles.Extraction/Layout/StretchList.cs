namespace KoreaArticles.Extraction.Layout;

/// <summary>The stretches of a text in the order they are named.</summary>
internal sealed class StretchList(string text)
{
    private readonly List<Stretch> stretches = [];

    public IReadOnlyList<Stretch> All => stretches;

    public void Add(StretchKind kind, TextSpan span, string rule, double confidence, params IReadOnlyList<string> why) =>
        stretches.Add(new Stretch(kind, span, rule, Math.Round(confidence, 3)) { Why = why });

    /// <summary>What is left of a line between two places, if it is more than white space.</summary>
    public void AddRest(int start, int end, StretchKind kind, string rule, double confidence, params IReadOnlyList<string> why)
    {
        if (Line.Trim(text, start, end) is { Length: > 0 } span)
            Add(kind, span, rule, confidence, why);
    }
}
