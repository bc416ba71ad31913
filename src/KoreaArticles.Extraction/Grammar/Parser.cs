namespace KoreaArticles.Extraction.Grammar;

/// <summary>Draws the arcs of one stretch, greedily, one transition after the other.</summary>
internal static class Parser
{
    /// <summary>Parses the first so many words of a configuration whose words and tags are set.</summary>
    public static void Run(Model model, Configuration configuration, int count)
    {
        configuration.Start(count);
        Span<int> scores = stackalloc int[model.Transitions.Length];
        Span<uint> keys = stackalloc uint[ParserFeatures.Most];
        while (!configuration.IsDone)
        {
            var features = new FeatureKeys(keys);
            ParserFeatures.Collect(configuration, ref features);
            model.TransitionWeights.Score(features.Keys, scores);
            configuration.Apply(model.Transitions[Best(model.Transitions, configuration, scores)]);
        }

        if (count > 0) configuration.Relations[configuration.Stack(0)] = Relation.Root;
    }

    /// <summary>The highest-scored transition that is possible, the first of equals.</summary>
    public static int Best(Transition[] transitions, Configuration configuration, ReadOnlySpan<int> scores)
    {
        Span<bool> allowed = [configuration.Allows(Move.Shift), configuration.Allows(Move.Left), configuration.Allows(Move.Right)];
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (allowed[(int)transitions[i].Move] && (best < 0 || scores[i] > scores[best])) best = i;
        }

        return best;
    }
}
