using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Names;

/// <summary>Why a sentence is hardly about a name in it.</summary>
/// <param name="Takes">Whether it is so of the name at a place, which begins with its titles.</param>
internal sealed record ObliqueRule(string Name, Func<string, TextSpan, bool> Takes, params IReadOnlyList<Example> Examples) : IRule
{
    /// <summary>The first name of a line, where the rule took it.</summary>
    public string? Read(string text) =>
        NameFinder.In(text, new TextSpan(0, text.Length)) is [{ IsOblique: true } name, ..] && ObliqueRules.Taking(text, TextSpan.Between(name.Title?.Start ?? name.Span.Start, name.Span.End)) == this ? name.Name : null;
}

/// <summary>The ways in which a name stands beside what a sentence is about.</summary>
internal static class ObliqueRules
{
    private const int LongestRole = 40;
    private const int LongestAside = 90;

    public static IReadOnlyList<ObliqueRule> All { get; } =
    [
        new("oblique-owner", (text, name) => name.End + 1 < text.Length && text[name.End] is '\'' or '’',
            new("they met Vask's crew.", "Vask"),
            new("they met Vask.", null)),

        new("oblique-after-preposition", (text, name) => IsPreposition(WordBefore(text, name.Start)) && !IsTopic(text, name.Start) && !IsActing(text, name),
            new("they sailed with Captain Vask.", "Vask"),
            new("It grew loud, with Mira Vask - who sails herself - mocking the plan.", null),
            new("As for Orlin Vask, he stayed.", null),
            new("they saw Vask.", null)),

        new("oblique-before-role", (text, name) => IsRoleAndName(text, name.End),
            new("the Vask campaign manager Orlin Park left.", "Vask"),
            new("they saw Vask and Orlin Park left.", null)),
    ];

    /// <summary>The first rule that takes a name.</summary>
    public static ObliqueRule? Taking(string text, TextSpan name)
    {
        foreach (var rule in All)
        {
            if (rule.Takes(text, name))
                return rule;
        }

        return null;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        return Letters.Before(text, end);
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word is "of" or "with" or "to" or "for" or "by" or "from" or "on" or "in" or "against" or "at" or "about" or "over" or "under" or "than" or "like" or "between" or "after"
            or "Under" or "With" or "For" or "Between" or "After";

    /// <summary>"As for Vask, he": what comes is about Vask.</summary>
    private static bool IsTopic(string text, int start) => text.AsSpan(0, start).TrimEnd(' ').EndsWith("As for", StringComparison.Ordinal);

    /// <summary>"with Vask mocking the plan", "with Vask - who sails - mocking the plan": somebody does something of his own.</summary>
    private static bool IsActing(string text, TextSpan name)
    {
        if (WordBefore(text, name.Start) is not ("with" or "With"))
            return false;

        var behind = text.AsSpan(name.End);
        if (behind.StartsWith(" - ") || behind.StartsWith(" – ") || behind.StartsWith(" — "))
        {
            var aside = behind[3..Math.Min(behind.Length, LongestAside)];
            behind = aside.IndexOf(behind[..3], StringComparison.Ordinal) is >= 0 and var end ? aside[(end + 2)..] : [];
        }

        var word = behind.TrimStart(' ');
        word = word[..(word.IndexOfAnyExceptInRange('a', 'z') is >= 0 and var length ? length : word.Length)];
        return word.Length > 4 && word.EndsWith("ing");
    }

    /// <summary>Harbour campaign manager Park Min-ho: the first name tells what the second one is.</summary>
    private static bool IsRoleAndName(string text, int end)
    {
        var at = end;
        while (at < text.Length && at - end <= LongestRole && (text[at] is ' ' or '-' || char.IsLower(text[at])))
            at++;
        if (at - end is < 4 or > LongestRole || at >= text.Length || !char.IsUpper(text[at]) || text[end] != ' ' || text[at - 1] != ' ')
            return false;

        var role = text.AsSpan(end, at - end).Trim(' ');
        return Titles.IsRole(role[(role.LastIndexOf(' ') + 1)..]);
    }
}
