using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Evaluation.Measures;

/// <summary>
/// Quotations: a predicted one meets a gold one where at least 0.8 of their words are common to both, one to one, best first.
/// Of a kind it is right where the kinds agree too; <c>quotes</c> counts all kinds together and does not ask for that.
/// <c>speakers</c> is the share of met quotations with the right speaker, <c>joint</c> asks for the stretch and its speaker.
/// </summary>
public static class QuotationMeasures
{
    public const double EnoughOverlap = 0.8;

    public static void Add(Tally tally, GoldCase article, Prediction prediction)
    {
        var words = new Words(article.Text);
        var pairs = Pair(
            [.. article.Gold.Quotes.Select(quote => words.In(quote.Span!.Value))],
            [.. prediction.Quotes.Select(quote => words.In(new TextSpan(quote.Span.Start, quote.Span.Length)))]);

        AddKinds(tally, article, prediction, pairs);
        AddSpeakers(tally, article, prediction, pairs);
        ListMisses(tally, article, prediction, pairs);
    }

    private static void AddKinds(Tally tally, GoldCase article, Prediction prediction, Dictionary<int, int> pairs)
    {
        var gold = article.Gold.Quotes;
        foreach (var kind in Enum.GetValues<QuotationKind>())
        {
            tally.Add($"quotes.{kind.ToString().ToLowerInvariant()}", new Score(
                Found: prediction.Quotes.Count(quote => quote.Kind == kind),
                Expected: gold.Count(quote => quote.Kind == kind),
                Correct: pairs.Count(pair => gold[pair.Key].Kind == kind && prediction.Quotes[pair.Value].Kind == kind)));
        }

        tally.Add("quotes", new Score(prediction.Quotes.Count, gold.Count, pairs.Count));
    }

    private static void AddSpeakers(Tally tally, GoldCase article, Prediction prediction, Dictionary<int, int> pairs)
    {
        var gold = article.Gold.Quotes;
        var right = 0;
        foreach (var (g, p) in pairs)
        {
            if (!SpeakerNames.IsKnown(gold[g])) continue;

            var same = SpeakerNames.Same(prediction.Quotes[p].SpeakerName, gold[g]);
            if (same) right++;
            tally.Add("speakers", Score.Of(same));
            if (SpeakerNames.IsPronoun(gold[g].Speaker)) tally.Add("speakers.pronoun", Score.Of(same));
        }

        var unknown = pairs.Keys.Count(g => !SpeakerNames.IsKnown(gold[g]));
        tally.Add("joint", new Score(prediction.Quotes.Count - unknown, gold.Count(SpeakerNames.IsKnown), right));
    }

    private static void ListMisses(Tally tally, GoldCase article, Prediction prediction, Dictionary<int, int> pairs)
    {
        var gold = article.Gold.Quotes;
        for (var g = 0; g < gold.Count; g++)
        {
            if (!pairs.TryGetValue(g, out var p))
            {
                tally.Missed($"quotes.{gold[g].Kind.ToString().ToLowerInvariant()}", article, gold[g].Start, gold[g].Text, null);
                continue;
            }

            var predicted = prediction.Quotes[p];
            if (predicted.Kind != gold[g].Kind)
                tally.Missed("quotes.kind", article, gold[g].Start, $"{gold[g].Kind}: {gold[g].Text}", predicted.Kind.ToString());
            if (SpeakerNames.IsKnown(gold[g]) && !SpeakerNames.Same(predicted.SpeakerName, gold[g]))
                tally.Missed("speakers", article, gold[g].Start, $"{gold[g].ResolvesTo ?? gold[g].Speaker}: {gold[g].Text}", predicted.SpeakerName);
        }

        foreach (var (predicted, _) in prediction.Quotes.Select((quote, i) => (quote, i)).Where(item => !pairs.ContainsValue(item.i)))
        {
            var span = new TextSpan(predicted.Span.Start, predicted.Span.Length);
            tally.Missed($"quotes.{predicted.Kind.ToString().ToLowerInvariant()}", article, span.Start, null, span.Of(article.Text));
        }
    }

    /// <summary>From the number of a gold quotation to that of the predicted one it meets.</summary>
    private static Dictionary<int, int> Pair(WordRange[] gold, WordRange[] predicted)
    {
        var candidates =
            from g in Enumerable.Range(0, gold.Length)
            from p in Enumerable.Range(0, predicted.Length)
            let overlap = gold[g].Overlap(predicted[p])
            where overlap >= EnoughOverlap
            orderby overlap descending
            select (g, p);

        Dictionary<int, int> pairs = [];
        HashSet<int> taken = [];
        foreach (var (g, p) in candidates)
            if (!pairs.ContainsKey(g) && taken.Add(p)) pairs.Add(g, p);
        return pairs;
    }
}
