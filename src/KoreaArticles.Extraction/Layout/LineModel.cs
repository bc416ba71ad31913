using System.Globalization;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Where a line stands: a page goes from before its article through the body, with asides in it, to what comes after.</summary>
internal enum Part
{
    Before,
    Body,
    Aside,
    After,
}

/// <summary>
/// Weighs the features of all lines together: a linear model with a weight for each feature and part of the page, and for each step
/// from one line's part to the next line's, by the shape of that next line. Steps back to "before", out of "after" and from "before" to an aside do not exist, so that
/// the article begins once and ends once. The weights are in <c>line-model.tsv</c>; the training project writes it.
/// </summary>
internal sealed class LineModel(float[] weights, float[] steps)
{
    public const int Parts = 4;

    // Reasons a reader is told.
    private const int Shown = 3;

    /// <summary>The names of the rows of <see cref="Steps"/>.</summary>
    public static List<string> StepNames { get; } =
        [.. LineShape.Names.SelectMany(shape => Enum.GetNames<Part>().Select(part => $"step from {part} to {shape}"))];

    public static LineModel Trained { get; } = Load();

    public float[] Weights { get; } = weights;

    /// <summary>Weight of the step from a part (row) to a part (column), for each shape of the line stepped to.</summary>
    public float[] Steps { get; } = steps;

    public const int StepCount = Parts * Parts * LineShape.Count;

    public static bool CanFollow(Part part, Part next) => part switch
    {
        Part.Before => next is Part.Before or Part.Body,
        Part.Body => next != Part.Before,
        Part.Aside => next is Part.Body or Part.Aside,
        _ => next == Part.After,
    };

    /// <summary>The probability of each part for each line, given the whole text.</summary>
    public PartProbabilities Weigh(LineFeatures features) => new(this, features);

    /// <summary>The features of a line that speak most for the part it was given, strongest first.</summary>
    public IReadOnlyList<string> Strongest(ReadOnlySpan<int> features, Part part)
    {
        Span<(float Weight, int Feature)> best = stackalloc (float, int)[Shown + 1];
        var count = 0;
        foreach (var feature in features)
        {
            if (feature == Features.Always)
                continue;

            var row = Weights.AsSpan(feature * Parts, Parts);
            var weight = row[(int)part] - (part == Part.Body ? Math.Max(row[0], Math.Max(row[2], row[3])) : row[1]);
            if (weight <= 0 || (count == Shown && weight <= best[Shown - 1].Weight))
                continue;

            var place = count;
            for (; place > 0 && best[place - 1].Weight < weight; place--)
                best[place] = best[place - 1];
            best[place] = (weight, feature);
            count = Math.Min(count + 1, Shown);
        }

        var names = new string[count];
        for (var i = 0; i < count; i++)
            names[i] = Features.Names[best[i].Feature];

        return names;
    }

    private static LineModel Load()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Features.Count; i++)
            numbers.Add(Features.Names[i], i);

        var (weights, steps) = (new float[Features.Count * Parts], new float[StepCount]);
        using var stream = typeof(LineModel).Assembly.GetManifestResourceStream("line-model.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != Parts + 1)
                continue;

            var step = StepNames.IndexOf(cells[0]);
            if (step < 0 && !numbers.ContainsKey(cells[0]))
                continue;

            var row = step >= 0 ? steps.AsSpan(step * Parts) : weights.AsSpan(numbers[cells[0]] * Parts);
            for (var part = 0; part < Parts; part++)
                row[part] = float.Parse(cells[part + 1], CultureInfo.InvariantCulture);
        }

        return new LineModel(weights, steps);
    }
}
