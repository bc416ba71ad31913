using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Brings a role to the one person of the article who has it: "the top diplomat" to the foreign minister named before.</summary>
internal static class RoleResolver
{
    /// <summary>The person meant, or null where nobody or more than one has the role.</summary>
    public static Person? Of(string words, string head, Cast cast, int place)
    {
        // "the president" alone can be anybody's
        var isOwned = words.Contains("'s ", StringComparison.Ordinal) || words.Contains("’s ", StringComparison.Ordinal);
        if (!(isOwned || words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) || words.Count(c => c == ' ') < 2 || !Titles.IsRole(head) || words.Contains(" of ", StringComparison.Ordinal) || words.Contains("former", StringComparison.Ordinal))
            return null;

        var fitting = cast.People.Where(person => person.Places.Count > 0 && person.Places[0] < place && person.Titles.Exists(title => Fits(title, words, head))).Take(4).ToList();
        var ofSameLand = fitting.FindAll(person => person.Titles.Exists(title => SharesLand(title, words)));
        if (ofSameLand.Count > 0 || isOwned)
            fitting = ofSameLand;
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static bool Fits(string title, string words, string head) =>
        head == "diplomat"
            ? words.Contains("top ", StringComparison.Ordinal) && (title.Contains("Foreign Minister", StringComparison.Ordinal) || title.Contains("Secretary of State", StringComparison.Ordinal))
            : title.EndsWith(head, StringComparison.OrdinalIgnoreCase) && !title.Contains("former", StringComparison.OrdinalIgnoreCase) && title.Contains("vice", StringComparison.OrdinalIgnoreCase) == words.Contains("vice", StringComparison.OrdinalIgnoreCase);

    /// <summary>Russia and Russian, China and Chinese: the first letters tell.</summary>
    private static bool SharesLand(string title, string words) =>
        words.Split(' ').Any(word => word.Length > 3 && char.IsUpper(word[0]) && title.Contains(word[..4], StringComparison.Ordinal));
}
