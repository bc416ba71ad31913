namespace KoreaArticles.Extraction.Names;

/// <summary>One way in which articles write the same person's name differently, and how it is undone.</summary>
internal sealed record PlainNameRule(string Name, Func<string[], string[]?> Undo, params IReadOnlyList<Example> Examples) : IRule
{
    /// <summary>The name as this rule leaves it, where it changed what those before it left.</summary>
    public string? Read(string text)
    {
        var words = PlainNameRules.All.TakeWhile(rule => rule != this).Aggregate(PlainNameRules.WordsOf(text), (words, rule) => rule.Undo(words) ?? words);
        return Undo(words) is { } undone ? string.Join(' ', undone) : null;
    }
}

/// <summary>The ways, in the order in which they are undone. What may be another person's name is left: Jr., two initials, half of a double name, the first of two family names.</summary>
internal static class PlainNameRules
{
    public static IReadOnlyList<PlainNameRule> All { get; } =
    [
        new("name-degree", words => words.Length > 2 && Bare(words[^1]) is "Phd" or "PhD" or "Md" or "Esq" ? words[..^1] : null,
            new("Dana Hill, PhD", "Dana Hill"),
            new("Dana Hill Jr.", null)),

        new("name-initials-apart", JoinInitials,
            new("J. D. Hill", "J.D. Hill"),
            new("Dana H. W. Hill", "Dana H.W. Hill"),
            new("Dana R. Hill", null)),

        new("name-in-hangul", KoreanSpelling.InLatin,
            new("박지원", "Park Ji-won"),
            new("김정은", "Kim Jong-un"),
            new("박정용", null),
            new("외교부", null)),

        new("name-western-order", KoreanSpelling.FamilyFirst,
            new("Min-seo Park", "Park Min-seo"),
            new("Minseo Park", "Park Minseo"),
            new("Jie Won Park", "Park Jie Won"),
            new("Ha Yeong Kim", "Kim Ha Yeong"),
            new("Ha Tae Kyung", null),
            new("Kim Yong Lee", null),
            new("Mary-Ann Lee", null)),

        new("name-korean-spelling", KoreanSpelling.Usual,
            new("Pak Jie-won", "Park Ji-won"),
            new("Park Ji Won", "Park Ji-won"),
            new("Kim Yojong", "Kim Yo-jong"),
            new("Kim Jungeun", null),
            new("Wang Jian", null),
            new("Kim Jung-eun", null),
            new("Kim Davis", null),
            new("Dana Hill", null)),

        new("name-arabic-article", WithoutArticles,
            new("Karim al-Najjar", "Karim Najjar"),
            new("Karim El Najjar", "Karim Najjar"),
            new("Al Hill", null)),

        new("name-servant-of", JoinServant,
            new("Abdul Rahman Najjar", "Abdel-Rahman Najjar"),
            new("Abdel-Rahman Najjar", null)),

        new("name-middle-initial", words => Middle(words) is { } at && LettersOf(words[at]) == 1 ? Without(words, at) : null,
            new("Dana R. Hill", "Dana Hill"),
            new("Dana R Hill Jr.", "Dana Hill Jr."),
            new("Dana H.W. Hill", null)),

        new("name-middle-name", words => Middle(words) is { } at && MiddleNames.Contains(words[0], words[at]) ? Without(words, at) : null,
            new("Gordon John Hill", "Gordon Hill"),
            new("Sergei Antonovich Tulinov", "Sergei Tulinov"),
            new("Dana Ashworth Hill", null),
            new("Carlos Ortega Ruiz", null),
            new("Mary Elizabeth Hill", null),
            new("Dana van Hill", null),
            new("Kim Yong Nam", null)),

        new("name-spelling", Transliteration.OfWords,
            new("Sergey Tulinov", "Sergei Tulinov"),
            new("Karim Mohamed", "Karim Muhammad"),
            new("Volodymyr Tulinov", null)),

        new("name-slavic-adjective", Transliteration.OfAdjective,
            new("Orlin Zavadskyy", "Orlin Zavadsky"),
            new("Orlin Zavadskiy", "Orlin Zavadsky"),
            new("Orlin Zavadski", null)),

        new("name-slavic-vowels", Transliteration.OfVowels,
            new("Orlin Fadeev", "Orlin Fadeyev"),
            new("Dana Nikolaeva", "Dana Nikolayeva"),
            new("Alex Villanueva", null),
            new("Orlin Lebedev", null)),
    ];

    /// <summary>The words of a name; one in capitals or small letters throughout is cased as names are.</summary>
    public static string[] WordsOf(string name) =>
        [.. name.Replace(",", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Cased)];

    private static string Cased(string word)
    {
        if (word.Contains('.', StringComparison.Ordinal) || (word.Any(char.IsUpper) && word.Any(char.IsLower)))
            return word;

        var capitals = word.ToUpperInvariant();
        return capitals is "II" or "III" or "IV" ? capitals : capitals[..1] + word[1..].ToLowerInvariant();
    }

    private static string[]? JoinInitials(string[] words)
    {
        var joined = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (joined.Count > 0 && LettersOf(word) == 1 && LettersOf(joined[^1]) == joined[^1].Count(char.IsUpper)) joined[^1] += word;
            else joined.Add(word);
        }

        return joined.Count < words.Length ? [.. joined] : null;
    }

    private static string[]? WithoutArticles(string[] words)
    {
        string[] without =
        [
            .. words.Where((word, i) => i == 0 || i == words.Length - 1 || word is not ("Al" or "El"))
                .Select((word, i) => i == 0 ? word : PersonName.WithoutArticle(word)),
        ];
        return without.SequenceEqual(words) ? null : without;
    }

    /// <summary>Abdel Rahman is one name, "servant of the Merciful"; Abdel alone is none.</summary>
    private static string[]? JoinServant(string[] words) =>
        words.Length > 2 && words[0] is "Abdel" or "Abdul" or "Abd" ? ["Abdel-" + words[1], .. words[2..]] : null;

    /// <summary>Where the one word between given and family name stands; none in Korean and Chinese order.</summary>
    private static int? Middle(string[] words)
    {
        var names = words.Length > 1 && Titles.IsSuffix(words[^1]) ? words.Length - 1 : words.Length;
        return names == 3 && LettersOf(words[0]) > 1 && !PersonName.Of(string.Join(' ', words)).IsFamilyFirst ? 1 : null;
    }

    private static string[] Without(string[] words, int at) => [.. words[..at], .. words[(at + 1)..]];

    private static string Bare(string word) => word.TrimEnd('.');

    private static int LettersOf(string word) => word.Count(char.IsLetter);
}
