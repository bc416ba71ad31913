using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Brings a role to the one person of the article who has it: "the top diplomat" to the foreign minister named before.</summary>
internal static class RoleResolver
{
    /// <summary>The person meant, or null where nobody or more than one has the role.</summary>
    public static Person? Of(SpeakerWords role, Cast cast)
    {
        var (words, head) = (role.Words, role.Head);
        var isOwned = words.Contains("'s ", StringComparison.Ordinal) || words.Contains("’s ", StringComparison.Ordinal);
        if (!(isOwned || role.IsDefinite) || !Titles.IsRole(head) || words.Contains(" of ", StringComparison.Ordinal) || words.Contains("former", StringComparison.Ordinal))
            return null;

        // "the president" alone can be anybody's
        if (!words.AsSpan(4).Contains(' ') && head is "president" or "senator" or "governor" or "leader" or "candidate" or "nominee")
            return null;

        var place = role.Span.Start;
        var fitting = cast.People.Where(person => person.Places.Count > 0 && person.Places[0] < place && person.Titles.Exists(title => Fits(title, words, head))).Take(4).ToList();
        var ofSameLand = fitting.FindAll(person => person.Titles.Exists(title => SharesLand(title, words)));
        if (ofSameLand.Count > 0 || isOwned)
            fitting = ofSameLand;
        else if (WordsOf(role.Bare).Any(word => char.IsUpper(word[0])))
            fitting.RemoveAll(person => person.Titles.TrueForAll(IsOfSomeLand));
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static bool Fits(string title, string words, string head) =>
        head == "diplomat"
            ? words.Contains("top ", StringComparison.Ordinal) && (title.Contains("Foreign Minister", StringComparison.Ordinal) || title.Contains("Secretary of State", StringComparison.Ordinal))
            : Office(title).EndsWith(head, StringComparison.OrdinalIgnoreCase) && !title.Contains("former", StringComparison.OrdinalIgnoreCase) && IsDeputy(title) == IsDeputy(words);

    /// <summary>"A lawyer for the mayor" is a lawyer.</summary>
    private static ReadOnlySpan<char> Office(string title) =>
        title.AsSpan(0, title.IndexOf(" of ", StringComparison.Ordinal) is >= 0 and var of ? of : title.IndexOf(" for ", StringComparison.Ordinal) is >= 0 and var forWhom ? forWhom : title.Length);

    private static bool IsDeputy(string words) => words.Contains("vice", StringComparison.OrdinalIgnoreCase) || words.Contains("deputy", StringComparison.OrdinalIgnoreCase);

    /// <summary>A Russian minister is not the Chinese minister; a minister can be.</summary>
    private static bool IsOfSomeLand(string title) => WordsOf(title).Any(word => char.IsUpper(word[0]) && !Titles.IsTitle(word) && !Titles.IsArea(word));

    /// <summary>Russia and Russian, China and Chinese: the first letters tell.</summary>
    private static bool SharesLand(string title, string words) =>
        WordsOf(words).Any(word => word.Length > 3 && char.IsUpper(word[0]) && title.Contains(word[..4], StringComparison.Ordinal));

    /// <summary>An article may have two spaces between words, or break a line there.</summary>
    private static string[] WordsOf(string phrase) => phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
