namespace KoreaArticles.Extraction.Names;

/// <summary>A person's name without what one article writes and another leaves out, so that the same name in two articles is the same person's.</summary>
public static class PlainName
{
    /// <summary>The plain form with the middle initial a name has: "John A Park" for "John A. Park"; null where it has none.</summary>
    /// <remarks>Two people whom nothing else tells apart are one until both of their initials are met.</remarks>
    public static string? WithInitial(string name) =>
        PersonName.Of(string.Join(' ', PlainNameRules.WordsOf(name))).MiddleInitial is { } initial && Of(name) is { } plain && plain.IndexOf(' ', StringComparison.Ordinal) is > 0 and var given
            ? $"{plain[..given]} {initial}{plain[given..]}"
            : null;

    /// <summary>The plain form: "Dana Hill" for "Dana R. Hill", "Park Min-seo" for "Minseo Park". How words are cased and accented is not made equal.</summary>
    /// <param name="name">A name as written, or its words in lower case joined by spaces.</param>
    /// <returns>Null for a family name or a given name alone, which in another article is somebody else's.</returns>
    public static string? Of(string name)
    {
        var words = PlainNameRules.WordsOf(name);
        if (words.Length == 0 || (words.Length == 2 && Titles.IsTitle(words[0]) && (Titles.TellsNoOffice(words[0]) || Titles.IsShort(words[0]))))
            return null;

        foreach (var rule in PlainNameRules.All)
            words = rule.Undo(words) ?? words;

        var plain = string.Join(' ', words);
        return PersonName.Of(plain).IsFull || KoreanName.Is(plain) ? plain : null;
    }
}
