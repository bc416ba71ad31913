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
        new("oblique-owner", IsOwner,
            new("they met Vask's crew.", "Vask"),
            new("they met Vask.", null)),

        new("oblique-after-preposition", (text, name) => BeforeRole(text, name.Start) is var start && IsPreposition(WordBefore(text, start)) && !IsTopic(text, start) && !IsActing(text, name),
            new("they sailed with Captain Vask.", "Vask"),
            new("the sister of union leader Orlin Vask left.", "Orlin Vask"),
            new("a crew led by former Mayor Orlin Vask left.", "Orlin Vask"),
            new("they followed union leader Orlin Vask.", null),
            new("It grew loud, with Mira Vask - who sails herself - mocking the plan.", null),
            new("As for Orlin Vask, he stayed.", null),
            new("According to Orlin Vask, it was late.", null),
            new("they saw Vask.", null)),

        new("oblique-behind-article", (text, name) => IsBehindArticle(text, name.Start) && IsBeforeNoun(text, name),
            new("The Vask plan is old.", "Vask"),
            new("they saw a Vask supporter.", "Vask"),
            new("They like the old or Vask plan.", null),
            new("The Vask, they said, left.", null),
            new("The Vask Ministry plans to close.", null),
            new("Vask plans to leave.", null)),

        new("oblique-before-role", (text, name) => IsRoleAndName(text, name.End),
            new("Vask campaign manager Orlin Park left.", "Vask"),
            new("Vask campaign Chairman Orlin Park left.", "Vask"),
            new("former Vask speechwriter Orlin Park left.", "Vask"),
            new("they saw Vask and Orlin Park left.", null),
            new("Vask met lawyer Orlin Park.", null)),
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

    public static bool IsOwner(string text, TextSpan name) => name.End + 1 < text.Length && text[name.End] is '\'' or '’';

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

    /// <summary>Where the role in small letters before a name begins: union leader Orlin Vask.</summary>
    private static int BeforeRole(string text, int name)
    {
        var before = WordBefore(text, name);
        if (before is "former" or "then" or "late" or "longtime" or "fellow")
            return name - 1 - before.Length;
        if (Apposition.NounBefore(text, name) is not { Length: > 0 } noun)
            return name;

        var role = name - 1 - noun.Length;
        var kind = WordBefore(text, role);
        return kind.Length > 0 && char.IsLower(kind[0]) && !IsPreposition(kind) && text[role - 1] == ' ' ? role - 1 - kind.Length : role;
    }

    /// <summary>Right behind one, or behind another name that is: the Vask or Holm plan.</summary>
    private static bool IsBehindArticle(string text, int name)
    {
        var word = WordBefore(text, name);
        if (word is not ("or" or "and"))
            return word is "the" or "The" or "a" or "A";

        var other = WordBefore(text, name - 1 - word.Length);
        return other.Length > 0 && char.IsUpper(other[0]) && WordBefore(text, name - word.Length - other.Length - 2) is "the" or "The" or "a" or "A";
    }

    /// <summary>The Vask plan; a body has the article itself, and goes on with its verb.</summary>
    private static bool IsBeforeNoun(string text, TextSpan name) =>
        name.End + 1 < text.Length && text[name.End] == ' ' && char.IsLower(text[name.End + 1]) && !ProperNouns.IsBody(Letters.Before(text, name.End).ToString());

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(start, end - start);
    }

    /// <summary>"As for Vask, he": what comes is about Vask. According to Vask it is Vask's.</summary>
    private static bool IsTopic(string text, int start) =>
        text.AsSpan(0, start).TrimEnd(' ') is var before && (before.EndsWith("As for", StringComparison.Ordinal) || before.EndsWith("ccording to", StringComparison.Ordinal));

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
        var first = role[..(role.IndexOf(' ') is >= 0 and var space ? space : role.Length)];
        var last = role[(role.LastIndexOf(' ') + 1)..];
        var isOfName = PersonNouns.IsSure(first) || BodyNouns.Contains(first) || first is "chief" or "senior" or "press" or "policy";
        return isOfName && (PersonNouns.IsSure(last) || (BodyNouns.Contains(last) && Titles.IsTitle(WordAt(text, at).ToString())));
    }
}
