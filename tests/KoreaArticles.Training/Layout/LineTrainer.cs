using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Training.Layout;

/// <summary>Fits a <see cref="LineModel"/>: stochastic gradient ascent on the likelihood of the gold parts, with steps that shrink
/// for weights that moved much (Adagrad) and a pull of all weights towards nothing. The weights are the mean of the second half of the way:
/// where it stops is chance, and the mean does better on hosts it never saw.</summary>
internal static class LineTrainer
{
    private const int Epochs = 16;
    private const float Rate = 0.25f;
    private const float Pull = 15f;
    private const int Parts = LineModel.Parts;

    public static LineModel Fit(IReadOnlyList<GoldPage> pages)
    {
        var model = new LineModel(new float[Features.Count * Parts], new float[LineModel.StepCount]);
        var (gradient, moved, sum) = (new float[model.Weights.Length], new float[model.Weights.Length], new float[model.Weights.Length]);
        var (stepGradient, stepsMoved, stepSum) = (new float[LineModel.StepCount], new float[LineModel.StepCount], new float[LineModel.StepCount]);
        var order = Enumerable.Range(0, pages.Count).Where(i => pages[i].Parts.Length > 0).ToArray();
        var random = new Random(7);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Array.Clear(gradient);
                Array.Clear(stepGradient);
                AddGradient(model, pages[i], gradient, stepGradient);
                Move(model.Weights, gradient, moved, Pull / order.Length);
                Move(model.Steps, stepGradient, stepsMoved, 0);
                if (epoch >= Epochs / 2)
                {
                    Add(model.Weights, sum);
                    Add(model.Steps, stepSum);
                }
            }
        }

        var steps = (Epochs - (Epochs / 2)) * order.Length;
        return new LineModel([.. sum.Select(weight => weight / steps)], [.. stepSum.Select(weight => weight / steps)]);
    }

    private static void AddGradient(LineModel model, GoldPage page, float[] gradient, float[] steps)
    {
        var expected = model.Weigh(page.Features);
        // A page of a thousand menu lines must not outweigh ten articles.
        var weight = (float)(1 / Math.Sqrt(page.Parts.Length));
        for (var i = 0; i < page.Parts.Length; i++)
        {
            for (var part = 0; part < Parts; part++)
            {
                var difference = weight * (((int)page.Parts[i] == part ? 1 : 0) - (float)expected.Of(i, (Part)part));
                foreach (var feature in page.Features[i])
                    gradient[(feature * Parts) + part] += difference;
            }

            for (var step = 0; i + 1 < page.Parts.Length && step < Parts * Parts; step++)
            {
                var (from, to) = ((Part)(step / Parts), (Part)(step % Parts));
                steps[(page.Features.Shape(i + 1) * Parts * Parts) + step] += weight * ((page.Parts[i] == from && page.Parts[i + 1] == to ? 1 : 0) - (float)expected.OfStep(i, from, to));
            }
        }
    }

    private static void Move(float[] weights, float[] gradient, float[] moved, float pull)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            var slope = gradient[i] - (pull * weights[i]);
            if (slope == 0)
                continue;

            moved[i] += slope * slope;
            weights[i] += Rate * slope / MathF.Sqrt(moved[i] + 1e-6f);
        }
    }

    private static void Add(float[] weights, float[] sum)
    {
        for (var i = 0; i < weights.Length; i++)
            sum[i] += weights[i];
    }
}
