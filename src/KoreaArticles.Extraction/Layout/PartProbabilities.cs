namespace KoreaArticles.Extraction.Layout;

/// <summary>The forward-backward pass over one text's lines: what each line is, given all others.</summary>
internal sealed class PartProbabilities
{
    private const int Parts = LineModel.Parts;
    private readonly double[] scores;
    private readonly double[] forward;
    private readonly double[] backward;
    private readonly double[] scales;
    private readonly double[] steps = new double[LineModel.StepCount];
    private readonly LineFeatures features;

    public PartProbabilities(LineModel model, LineFeatures features)
    {
        Count = features.Count;
        this.features = features;
        scores = new double[Count * Parts];
        forward = new double[Count * Parts];
        backward = new double[Count * Parts];
        scales = new double[Count];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = LineModel.CanFollow((Part)(i / Parts % Parts), (Part)(i % Parts)) ? Math.Exp(model.Steps[i]) : 0;
        for (var i = 0; i < Count; i++)
            Score(model, features[i], scores.AsSpan(i * Parts, Parts));

        if (Count > 0)
            Pass();
    }

    public int Count { get; }

    public double Of(int line, Part part) => forward[(line * Parts) + (int)part] * backward[(line * Parts) + (int)part];

    /// <summary>The probability that a line is of one part and the next line of another.</summary>
    public double OfStep(int line, Part part, Part next)
    {
        var to = ((line + 1) * Parts) + (int)next;
        return forward[(line * Parts) + (int)part] * steps[StepsTo(line + 1) + ((int)part * Parts) + (int)next] * scores[to] * backward[to] / scales[line + 1];
    }

    public Part Likeliest(int line)
    {
        var best = Part.Before;
        for (var part = Part.Body; part <= Part.After; part++)
            if (Of(line, part) > Of(line, best))
                best = part;

        return best;
    }

    private int StepsTo(int line) => features.Shape(line) * Parts * Parts;

    private static void Score(LineModel model, ReadOnlySpan<int> features, Span<double> scores)
    {
        Span<float> sums = stackalloc float[Parts];
        foreach (var feature in features)
            for (var part = 0; part < Parts; part++)
                sums[part] += model.Weights[(feature * Parts) + part];
        // Only differences count; taking the largest off keeps the exponentials in range.
        var most = Math.Max(Math.Max(sums[0], sums[1]), Math.Max(sums[2], sums[3]));
        for (var part = 0; part < Parts; part++)
            scores[part] = Math.Exp(Math.Max(-60, sums[part] - most));
    }

    private void Pass()
    {
        for (var i = 0; i < Count; i++)
        {
            for (var to = 0; to < Parts; to++)
            {
                var sum = i == 0 ? (Part)to is Part.Before or Part.Body ? 1 : 0 : 0.0;
                for (var from = 0; i > 0 && from < Parts; from++)
                    sum += forward[((i - 1) * Parts) + from] * steps[StepsTo(i) + (from * Parts) + to];
                forward[(i * Parts) + to] = sum * scores[(i * Parts) + to];
            }

            Scale(i);
        }

        // A text does not end within an aside.
        for (var part = 0; part < Parts; part++)
            backward[((Count - 1) * Parts) + part] = (Part)part == Part.Aside ? 0 : 1;
        for (var i = Count - 2; i >= 0; i--)
            for (var from = 0; from < Parts; from++)
            {
                var sum = 0.0;
                for (var to = 0; to < Parts; to++)
                    sum += steps[StepsTo(i + 1) + (from * Parts) + to] * scores[((i + 1) * Parts) + to] * backward[((i + 1) * Parts) + to];
                backward[(i * Parts) + from] = sum / scales[i + 1];
            }
    }

    private void Scale(int line)
    {
        var row = forward.AsSpan(line * Parts, Parts);
        if (line == Count - 1)
            row[(int)Part.Aside] = 0;
        var sum = row[0] + row[1] + row[2] + row[3];
        scales[line] = sum;
        for (var part = 0; part < Parts; part++)
            row[part] /= sum;
    }
}
