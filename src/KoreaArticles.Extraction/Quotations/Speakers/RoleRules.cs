using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Brings a role to the one person of the article who has it; where nobody or more than one has it, it is left.</summary>
internal static class RoleRules
{
    public static IReadOnlyList<SpeakerRule> All { get; } =
    [
        new("top-diplomat", (words, scene) => words.Head is "diplomat" && words.Words.Contains("top ", StringComparison.Ordinal) && IsRole(words, scene) ? Holder(words, scene, IsTopDiplomat) : null,
            new("Russian Foreign Minister Sergei Orlin met the crew. The Russian top diplomat said the ferry was late.", "The Russian top diplomat: Sergei Orlin"),
            new("Secretary of State Orlin Vask met the crew. The top diplomat said the ferry was late.", "The top diplomat: Orlin Vask"),
            new("Russian Foreign Minister Sergei Orlin met the crew. The Russian diplomat said the ferry was late.", null),
            new("Russian Trade Minister Sergei Orlin met the crew. The Russian top diplomat said the ferry was late.", null),
            new("Russian Foreign Minister Sergei Orlin met the crew. China's top diplomat said the ferry was late.", null)),

        new("one-of-a-people", (words, scene) => words is { Names: [{ Kind: NameKind.People } people] } && people.Span.End == words.Span.End && (words.IsDefinite || words.IsNew) && IsOne(people.Name)
                ? new Meant(words.IsDefinite ? OneOf(scene.Cast.People.Where(person => IsBefore(person, words) && person.Titles.Exists(title => WordsOf(title).Contains(people.Name)))) : null) : null,
            new("Italian Prime Minister Paolo Vask met the crew. The Italian said the ferry was late.", "The Italian: Paolo Vask"),
            new("Paolo Vask met the crew. The Italian said the ferry was late.", "The Italian: nobody"),
            new("Italian Prime Minister Paolo Vask met the crew. An Italian said the ferry was late.", "An Italian: nobody"),
            new("The French said the ferry was late.", null),
            new("The Italians said the ferry was late.", null),
            new("The Atlantic said the ferry was late.", null)),

        // "the president" alone can be anybody's
        new("role-of-somebody", (words, scene) => IsRole(words, scene) && !(words.Words.Count(' ') == 1 && words.Head is "president" or "senator" or "governor" or "leader" or "candidate" or "nominee")
                ? Holder(words, scene, title => Office(title).EndsWith(words.Head, StringComparison.OrdinalIgnoreCase) && !title.Contains("former", StringComparison.OrdinalIgnoreCase) && IsDeputy(title) == IsDeputy(words.Words) && IsNoMore(words, title)) : null,
            new("Judge Mira Vask closed the court. The judge said the ferry was late.", "The judge: Mira Vask"),
            new("President Orlin Holm met Vice President Dana Hill. The vice president said the ferry was late.", "The vice president: Dana Hill"),
            new("Russian Foreign Minister Sergei Orlin met the crew. Russia's foreign minister said the ferry was late.", "Russia's foreign minister: Sergei Orlin"),
            new("Orlin Holm left. His wife, Mette, came back. His wife said the ferry was late.", "His wife: Mette"),
            new("Orlin Holm left. His wife said the ferry was late.", null),
            new("They met actress Mira Vask. The actress said the ferry was late.", "The actress: Mira Vask"),
            new("They met actress Mira Vask. The influential actress said the ferry was late.", null),
            new("President Orlin Holm met the crew. The president said the ferry was late.", null),
            new("The lawyer of Judge Mira Vask left. The lawyer said the ferry was late.", null),
            new("Judge Mira Vask left. A judge of another court said it was noon. The judge said the ferry was late.", null),
            new("Mayor Mira Vask met Mayor Orlin Holm. The mayor said the ferry was late.", null),
            new("Russian Foreign Minister Sergei Orlin met the crew. The Chinese foreign minister said the ferry was late.", null),
            new("Foreign Minister Sergei Orlin met the crew. China's foreign minister said the ferry was late.", null),
            new("Chairman Orlin Holm met the crew. The former chairman said the ferry was late.", null),
            new("Chairman Orlin Holm met the crew. The chairman of the club said the ferry was late.", null)),
    ];

    private static bool IsOwned(SpeakerWords words) => words.Words.Contains("'s ", StringComparison.Ordinal) || words.Words.Contains("’s ", StringComparison.Ordinal);

    /// <summary>Whether words tell a role that one has now, and nobody without a name was told of by it.</summary>
    private static bool IsRole(SpeakerWords words, Scene scene) =>
        (words.IsTheirs ? Kinship.Is(words.Head) : (IsOwned(words) || words.IsDefinite) && Titles.IsRole(words.Head)) && !scene.Voices.Knows(words.Head)
            && !words.Words.Contains(" of ", StringComparison.Ordinal) && !words.Words.Contains("former", StringComparison.Ordinal);

    /// <summary>The one who has a title that fits; of several, who has it of the land the words tell.</summary>
    private static Meant? Holder(SpeakerWords words, Scene scene, Predicate<string> fits)
    {
        var holders = scene.Cast.People.Where(person => IsBefore(person, words) && person.Titles.Exists(fits)).Take(4).ToList();
        var ofSameLand = holders.FindAll(person => person.Titles.Exists(title => SharesLand(title, words.Words)));
        if (ofSameLand.Count > 0 || IsOwned(words))
            holders = ofSameLand;
        else if (!words.IsTheirs && WordsOf(words.Bare).Any(word => char.IsUpper(word[0])))
            holders.RemoveAll(person => person.Titles.TrueForAll(IsOfSomeLand));
        return OneOf(holders) is { } holder ? new Meant(holder) : null;
    }

    /// <summary>Of a noun in small letters nothing more is known: an actress is the actress, and not the influential actress.</summary>
    private static bool IsNoMore(SpeakerWords words, string title) => words.IsTheirs || !char.IsLower(title[0]) || title.EndsWith(words.Bare, StringComparison.Ordinal);

    private static Person? OneOf(IEnumerable<Person> people) => people.Take(2).ToList() is [var one] ? one : null;

    private static bool IsBefore(Person person, SpeakerWords words) => person.Places.Count > 0 && person.Places[0] < words.Span.Start;

    private static bool IsTopDiplomat(string title) => title.Contains("Foreign Minister", StringComparison.Ordinal) || title.Contains("Secretary of State", StringComparison.Ordinal);

    /// <summary>"A lawyer for the mayor" is a lawyer.</summary>
    private static ReadOnlySpan<char> Office(string title) =>
        title.AsSpan(0, title.IndexOf(" of ", StringComparison.Ordinal) is >= 0 and var of ? of : title.IndexOf(" for ", StringComparison.Ordinal) is >= 0 and var forWhom ? forWhom : title.Length);

    private static bool IsDeputy(string words) => words.Contains("vice", StringComparison.OrdinalIgnoreCase) || words.Contains("deputy", StringComparison.OrdinalIgnoreCase);

    /// <summary>A Russian minister is not the Chinese minister; a minister can be.</summary>
    private static bool IsOfSomeLand(string title) => WordsOf(title).Any(word => char.IsUpper(word[0]) && !Titles.IsTitle(word) && !Titles.IsArea(word));

    /// <summary>Russia and Russian, China and Chinese: the first letters tell.</summary>
    private static bool SharesLand(string title, string words) =>
        WordsOf(words).Any(word => word.Length > 3 && char.IsUpper(word[0]) && title.Contains(word[..4], StringComparison.Ordinal));

    /// <summary>An Italian, a Greek; the French and the Chinese are many.</summary>
    private static bool IsOne(string people) =>
        !(people.EndsWith('s') || people.EndsWith("sh", StringComparison.Ordinal) || people.EndsWith("ese", StringComparison.Ordinal) || people.EndsWith("ic", StringComparison.Ordinal) || people is "French" or "Dutch" or "Swiss" or "GOP" or "Labour" or "Western" or "Orthodox" or "Tea" or "Shia");

    /// <summary>An article may have two spaces between words, or break a line there.</summary>
    private static string[] WordsOf(string phrase) => phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
