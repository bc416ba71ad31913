namespace KoreaArticles.Evaluation.Measures;

/// <summary>Whether a predicted speaker is the gold's.</summary>
public static class SpeakerNames
{
    private static readonly HashSet<string> Articles = new(["the", "a", "an"], StringComparer.Ordinal);

    private static readonly HashSet<string> Ends = new(
        ["of", "for", "in", "at", "with", "who", "from", "on", "to", "by", "whose", "which", "that", "and", "as"], StringComparer.Ordinal);

    private static readonly HashSet<string> Pronouns = new(["he", "she", "they", "it"], StringComparer.Ordinal);

    /// <summary>Whether the gold's words for the speaker are a pronoun.</summary>
    public static bool IsPronoun(string? speaker) => speaker is not null && Pronouns.Contains(speaker.ToLowerInvariant());

    /// <summary>Whether the gold knows who speaks.</summary>
    public static bool IsKnown(GoldQuote gold) => (gold.ResolvesTo ?? gold.Speaker) is not null;

    /// <summary>
    /// A name is right where all its words are, so that a surname alone does not pass for the full name. A speaker described
    /// instead of named ("a spokeswoman for the department") is right where the noun is the same.
    /// </summary>
    public static bool Same(string? predicted, GoldQuote gold)
    {
        if (predicted is null) return false;

        var names = gold.Named ? [gold.ResolvesTo ?? gold.Speaker!] : new[] { gold.ResolvesTo, gold.Speaker }.OfType<string>();
        return names.Any(name => SameWords(predicted, name) || (IsDescription(name, gold) && Noun(predicted) == Noun(name)));
    }

    private static bool SameWords(string a, string b) => Plain(a).SequenceEqual(Plain(b));

    // In a name of a person or body every word has a capital but the small ones; in "South Korean lawmakers" the noun has none.
    private static bool IsDescription(string name, GoldQuote gold) =>
        !gold.Named || (Noun(name) is { Length: > 0 } noun && char.IsAsciiLetterLower(noun[0]) && name.Contains(noun, StringComparison.Ordinal));

    /// <summary>The noun a phrase turns on: the last word before the first comma or preposition.</summary>
    private static string Noun(string phrase)
    {
        var head = phrase.Split(',', 2)[0];
        var words = Plain(head).TakeWhile((word, i) => i == 0 || !Ends.Contains(word)).ToList();
        return words is [.., var last] ? last.EndsWith("'s", StringComparison.Ordinal) ? last[..^2] : last : "";
    }

    private static IEnumerable<string> Plain(string name) => Words.Of(name).Where(word => !Articles.Contains(word));
}
