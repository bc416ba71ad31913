namespace KoreaArticles.Evaluation.Measures;

/// <summary>
/// Fields of words: right where they are the gold's, case, punctuation and spacing aside. What was found where the article has
/// nothing counts against precision.
/// </summary>
public static class FieldMeasures
{
    public static void Add(Tally tally, GoldCase article, Prediction prediction)
    {
        var gold = article.Gold.Fields;
        Compare("title", gold.Title?.Text, gold.Title, prediction.Title);
        Compare("standfirst", gold.Standfirst?.Text, gold.Standfirst, prediction.Standfirst);
        Compare("source", gold.Source?.Name, gold.Source, prediction.Source?.Name);
        Compare("byline", gold.Byline?.Text, gold.Byline, prediction.Byline);
        Compare("place", gold.Dateline?.Place, gold.Dateline, prediction.Place);
        if (gold.Language is { Value: { } language }) Compare("language", language, null, prediction.Language);
        AddAuthors(tally, article, prediction);

        void Compare(string measure, string? expected, GoldStretch? where, string? found)
        {
            var same = Words.Fold(expected) == Words.Fold(found);
            tally.Add(measure, new Score(found is null ? 0 : 1, expected is null ? 0 : 1, expected is not null && same ? 1 : 0));
            if (!same) tally.Missed(measure, article, where?.Start, expected, found);
        }
    }

    private static void AddAuthors(Tally tally, GoldCase article, Prediction prediction)
    {
        var byline = article.Gold.Fields.Byline;
        if (byline is { Authors: null }) return;

        var expected = (byline?.Authors ?? []).Select(Words.Fold).ToHashSet(StringComparer.Ordinal);
        var found = prediction.Authors.Select(Words.Fold).ToHashSet(StringComparer.Ordinal);
        tally.Add("authors", new Score(found.Count, expected.Count, found.Count(expected.Contains)));
        if (!found.SetEquals(expected))
            tally.Missed("authors", article, byline?.Start, string.Join("; ", byline?.Authors ?? []), string.Join("; ", prediction.Authors));
    }
}
