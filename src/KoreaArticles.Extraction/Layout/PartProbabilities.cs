namespace KoreaArticles.Extraction.Layout;

/// <summary>The forward-backward pass over one text's lines: what each line is, given all others.</summary>
internal sealed class PartProbabilities
{
    private const int Parts = LineModel.Parts;
    private readonly double[] _scores;
    private readonly double[] _forward;
    private readonly double[] _backward;
    private readonly double[] _scales;
    private readonly double[] _steps = new double[LineModel.StepCount];
    private readonly LineFeatures _features;

    public PartProbabilities(LineModel model, LineFeatures features)
    {
        Count = features.Count;
        _features = features;
        _scores = new double[Count * Parts];
        _forward = new double[Count * Parts];
        _backward = new double[Count * Parts];
        _scales = new double[Count];
        for (var i = 0; i < _steps.Length; i++)
            _steps[i] = LineModel.CanFollow((Part)(i / Parts % Parts), (Part)(i % Parts)) ? Math.Exp(model.Steps[i]) : 0;
        for (var i = 0; i < Count; i++)
            Score(model, features[i], _scores.AsSpan(i * Parts, Parts));

        if (Count > 0)
            Pass();
    }

    public int Count { get; }

    public double Of(int line, Part part) => _forward[(line * Parts) + (int)part] * _backward[(line * Parts) + (int)part];

    /// <summary>The probability that a line is of one part and the next line of another.</summary>
    public double OfStep(int line, Part part, Part next)
    {
        var to = ((line + 1) * Parts) + (int)next;
        return _forward[(line * Parts) + (int)part] * _steps[StepsTo(line + 1) + ((int)part * Parts) + (int)next] * _scores[to] * _backward[to] / _scales[line + 1];
    }

    public Part Likeliest(int line)
    {
        var best = Part.Before;
        for (var part = Part.Body; part <= Part.After; part++)
            if (Of(line, part) > Of(line, best))
                best = part;

        return best;
    }

    private int StepsTo(int line) => _features.Shape(line) * Parts * Parts;

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
                    sum += _forward[((i - 1) * Parts) + from] * _steps[StepsTo(i) + (from * Parts) + to];
                _forward[(i * Parts) + to] = sum * _scores[(i * Parts) + to];
            }

            Scale(i);
        }

        // A text does not end within an aside.
        for (var part = 0; part < Parts; part++)
            _backward[((Count - 1) * Parts) + part] = (Part)part == Part.Aside ? 0 : 1;
        for (var i = Count - 2; i >= 0; i--)
            for (var from = 0; from < Parts; from++)
            {
                var sum = 0.0;
                for (var to = 0; to < Parts; to++)
                    sum += _steps[StepsTo(i + 1) + (from * Parts) + to] * _scores[((i + 1) * Parts) + to] * _backward[((i + 1) * Parts) + to];
                _backward[(i * Parts) + from] = sum / _scales[i + 1];
            }
    }

    private void Scale(int line)
    {
        var row = _forward.AsSpan(line * Parts, Parts);
        if (line == Count - 1)
            row[(int)Part.Aside] = 0;
        var sum = row[0] + row[1] + row[2] + row[3];
        _scales[line] = sum;
        for (var part = 0; part < Parts; part++)
            row[part] /= sum;
    }
}
