namespace KoreaArticles.Extraction.Grammar;

/// <summary>Draws the arcs of one stretch, greedily, one transition after the other.</summary>
internal static class Parser
{
    /// <summary>Parses the first so many words of a configuration whose words and tags are set.</summary>
    public static void Run(Model model, Configuration configuration, int count)
    {
        configuration.Start(count);
        Span<short> scores = stackalloc short[model.TransitionWeights.Width];
        Span<uint> keys = stackalloc uint[FeatureKeys.Most];
        while (!configuration.IsDone)
        {
            configuration.Apply(configuration.Depth == 0 ? Transition.Shift : Likeliest(model, configuration, keys, scores));
        }

        if (count > 0) configuration.Relations[configuration.Stack(0)] = Relation.Root;
    }

    private static Transition Likeliest(Model model, Configuration configuration, Span<uint> keys, Span<short> scores)
    {
        var features = new FeatureKeys(keys);
        ParserFeatures.Collect(configuration, ref features);
        model.TransitionWeights.Score(features.Keys, scores);
        return model.Transitions[Best(model.Transitions, configuration, scores)];
    }

    /// <summary>The highest-scored transition that is possible, the first of equals.</summary>
    private static int Best(Transition[] transitions, Configuration configuration, ReadOnlySpan<short> scores)
    {
        Span<bool> allowed = [configuration.Allows(Move.Shift), configuration.Allows(Move.Left), configuration.Allows(Move.Right)];
        var (best, highest) = (-1, int.MinValue);
        for (var i = 0; i < transitions.Length; i++)
        {
            if (scores[i] > highest && allowed[(int)transitions[i].Move]) (best, highest) = (i, scores[i]);
        }

        return best;
    }
}
