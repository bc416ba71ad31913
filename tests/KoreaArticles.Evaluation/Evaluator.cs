using KoreaArticles.Evaluation.Measures;

namespace KoreaArticles.Evaluation;

/// <summary>Measures predictions against gold.</summary>
public static class Evaluator
{
    /// <summary>Counts every measure over all articles; an article that was not predicted counts as one in which nothing was found.</summary>
    public static Tally Measure(IEnumerable<GoldCase> articles, Func<GoldCase, Prediction?> predict)
    {
        var tally = new Tally();
        foreach (var article in articles)
        {
            var prediction = predict(article) ?? new Prediction();
            FieldMeasures.Add(tally, article, prediction);
            DateMeasures.Add(tally, article, prediction);
            BodyMeasures.Add(tally, article, prediction);
            QuotationMeasures.Add(tally, article, prediction);
        }

        return tally;
    }
}
