namespace KoreaArticles.Extraction.Quotations;

/// <summary>A piece of grammar: at a place of a sentence that it knows, it tells the token that is asked for.</summary>
/// <remarks>An example reads "words for the speaker: what was said" of each quotation, with "to" whom and "citing" whom where it is told, in a sentence in which the rule decided.</remarks>
/// <param name="Decide">The token, -1 where the rule does not know the place.</param>
internal sealed record GrammarRule<TPlace>(string Name, Func<ParsedFrame, TPlace, int> Decide, params IReadOnlyList<Example> Examples) : IRule
{
    public string? Read(string text) => GrammarRules.Read(Name, text);
}

/// <summary>A piece of grammar that tells more than a token, and whose name the quotations it reads carry where they have none nearer.</summary>
/// <param name="Find">What it reads, null where the rule does not know the place.</param>
internal sealed record GrammarRule<TPlace, TFound>(string Name, Func<ParsedFrame, TPlace, TFound?> Find, params IReadOnlyList<Example> Examples) : IRule
    where TFound : class
{
    public string? Read(string text) => GrammarRules.Read(Name, text);
}

/// <summary>Asks rules of grammar in their order.</summary>
internal static class GrammarRules
{
    /// <summary>The token that the first rule which knows the place decides for; -1 where none does.</summary>
    public static int Decide<TPlace>(this IReadOnlyList<GrammarRule<TPlace>> rules, ParsedFrame frame, TPlace place)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Decide(frame, place) is not (var token and >= 0))
                continue;

            frame.DecideBy(rules[i].Name);
            return token;
        }

        return -1;
    }

    /// <summary>The first rule which knows the place, and what it reads there.</summary>
    public static (string Rule, TFound Found)? Find<TPlace, TFound>(this IReadOnlyList<GrammarRule<TPlace, TFound>> rules, ParsedFrame frame, TPlace place)
        where TFound : class
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Find(frame, place) is not { } found)
                continue;

            frame.DecideBy(rules[i].Name);
            return (rules[i].Name, found);
        }

        return null;
    }

    /// <summary>The quotations of the first sentence in which a rule decided, null where it decides in none.</summary>
    public static string? Read(string rule, string text)
    {
        var paragraph = Frames.Of(text, new TextSpan(0, text.Length));
        foreach (var frame in paragraph.Frames)
        {
            if (!FrameReader.IsWorthParsing(frame, paragraph))
                continue;

            var found = FrameReader.Read(text, paragraph, frame, frame.Parsed);
            if (frame.Parsed.DecidedBy.Contains(rule))
                return string.Join(" / ", found.Select(quotation => $"{Who(text, quotation.Attribution)}: {quotation.Span.Of(text)}"));
        }

        return null;
    }

    private static string Who(string text, Attribution? attribution) =>
        attribution?.Speaker?.Of(text) + (attribution?.Addressee is { } listener ? $" to {listener.Of(text)}" : "") + (attribution?.Citing is { } cited ? $" citing {cited.Of(text)}" : "");
}
