namespace KoreaArticles.Extraction.Names;

/// <summary>The words of a name, and whether a title before them tells that it is somebody's.</summary>
internal readonly record struct NameWords(IReadOnlyList<string> Words, bool IsAddressed)
{
    public int Count => Words.Count;

    public string this[int index] => Words[index];

    public bool All(Func<string, bool> areSuch)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!areSuch(this[i]))
                return false;
        }

        return true;
    }

    public bool Any(Func<string, bool> isSuch, int from = 0)
    {
        for (var i = from; i < Count; i++)
        {
            if (isSuch(this[i]))
                return true;
        }

        return false;
    }
}

/// <summary>What the words of a name tell of what it names.</summary>
internal sealed record NameKindRule(string Name, NameKind Kind, Func<NameWords, bool> Fits, params IReadOnlyList<Example> Examples) : IRule
{
    public string? Read(string text)
    {
        var words = text.Split(' ');
        var isAddressed = words.Length > 1 && Titles.IsTitle(words[0]) && !GivenNames.Contains(words[0]);
        return NameKindRules.Telling(new NameWords(isAddressed ? words[1..] : words, isAddressed)) == this ? Kind.ToString() : null;
    }
}

/// <summary>The kinds of names; the first rule that fits tells.</summary>
internal static class NameKindRules
{
    private const int LongestPerson = 5;

    public static IReadOnlyList<NameKindRule> All { get; } =
    [
        new("kind-addressed", NameKind.Person, name => name is { Count: 1, IsAddressed: true },
            new("Captain Vask", "Person"),
            new("Vask", null)),

        new("kind-people", NameKind.People, name => name.All(IsPlaceOrPeople) && ProperNouns.IsPeople(name[name.Count - 1]),
            new("Koreans", "People"),
            new("South Koreans", "People"),
            new("South Korea", null)),

        new("kind-place", NameKind.Place, name => name.All(IsPlaceOrPeople),
            new("Busan", "Place"),
            new("South Korea", "Place"),
            new("Port Halden", null)),

        new("kind-one-body", NameKind.Body, name => name.Count == 1 && (ProperNouns.IsBody(name[0]) || ProperNouns.IsAcronym(name[0])),
            new("Parliament", "Body"),
            new("UNHCR", "Body"),
            new("Vask", null)),

        new("kind-one-word", NameKind.Word, name => name.Count == 1,
            new("Vask", "Word"),
            new("Orlin Vask", null)),

        new("kind-family-name-too", NameKind.Person, name => name.Count == 2 && GivenNames.Contains(name[0]) && ProperNouns.IsFamilyNameToo(name[1]),
            new("Dana Hall", "Person"),
            new("Town Hall", null)),

        new("kind-body-word", NameKind.Body, name => IsBodyAt(name, 0) || name.Any(word => word is "of" || ProperNouns.IsBody(word), from: 1),
            new("Harbour Council", "Body"),
            new("Bank of Halden", "Body"),
            new("Orlin Vask", null)),

        new("kind-place-opening", NameKind.Place, name => name is { Count: 2, IsAddressed: false } && ProperNouns.OpensPlace(name[0]),
            new("Port Halden", "Place"),
            new("Captain Port Halden", null),
            new("Orlin Halden", null)),

        new("kind-of-a-people", NameKind.Body, name => !name.IsAddressed && !GivenNames.Contains(name[0]) && name.Any(ProperNouns.IsPeople),
            new("Korean Air", "Body"),
            new("Dana French", null)),

        new("kind-acronyms", NameKind.Body, name => name.All(ProperNouns.IsAcronym),
            new("HBS TV", "Body"),
            new("HB Vask", null)),

        new("kind-acronym-in-front", NameKind.Body, name => !name.IsAddressed && name.Count > 1 && name[0].Length > 2 && (name[0].All(char.IsUpper) || (name[0][1] == '.' && ProperNouns.IsPlace(name[0].TrimEnd('.')))) && !PersonName.IsFamilyName(name[0][..1] + name[0][1..].ToLowerInvariant()),
            new("HBSTV Halden", "Body"),
            new("U.S. Fishers", "Body"),
            new("HBS Parade", "Body"),
            new("KIM Yeon-soo", null),
            new("JB Vask", null)),

        new("kind-place-and-acronym", NameKind.Body, name => name.Count == 2 && IsPlaceOrPeople(name[0]) && ProperNouns.IsAcronym(name[1]),
            new("Busan HBS", "Body"),
            new("Orlin HBS", null)),

        new("kind-person", NameKind.Person, name => name.Count <= LongestPerson,
            new("Orlin Vask", "Person"),
            new("The Old And The New Vask", null)),

        new("kind-long", NameKind.Body, name => name.Count > LongestPerson,
            new("The Old And The New Vask", "Body"),
            new("Orlin Vask", null)),
    ];

    public static NameKind Of(NameWords name) => Telling(name)?.Kind ?? NameKind.Word;

    /// <summary>The first rule that fits.</summary>
    public static NameKindRule? Telling(NameWords name)
    {
        foreach (var rule in All)
        {
            if (rule.Fits(name))
                return rule;
        }

        return null;
    }

    private static bool IsPlaceOrPeople(string word) => ProperNouns.IsPlace(word) || ProperNouns.IsPeople(word);

    private static bool IsBodyAt(NameWords name, int at) => ProperNouns.IsBody(name[at]) && !GivenNames.Contains(name[at]);
}
