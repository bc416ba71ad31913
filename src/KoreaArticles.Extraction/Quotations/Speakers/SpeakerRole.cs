using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>The role in the words for a speaker: Parish clerk Joan Tibbs, the harbour's chief engineer Orlin Vask.</summary>
internal static class SpeakerRole
{
    /// <summary>What stands in the words before a person's name and its title; null where that ends in no noun.</summary>
    public static string? Before(string text, Cast cast, TextSpan words, Person person)
    {
        var name = cast.Mentions.Within(words).Find(name => cast.At(name.Span.Start) == person);
        if (name.Span.Length == 0)
            return null;

        var role = text.AsSpan(words.Start, Math.Max(0, (name.Title?.Start ?? name.Span.Start) - words.Start)).Trim(' ');
        foreach (var article in (ReadOnlySpan<string>)["the ", "The ", "a ", "A ", "an ", "An "])
        {
            if (role.StartsWith(article))
                role = role[article.Length..];
        }

        var noun = role[(role.LastIndexOf(' ') + 1)..];
        return IsNoun(noun) ? WithoutOwner(role).ToString() : null;
    }

    /// <summary>No name, no age and no adjective: what stands right before a name and is none of these is a role.</summary>
    private static bool IsNoun(ReadOnlySpan<char> word) =>
        word.Length > 2 && !word.ContainsAnyExceptInRange('a', 'z')
            && word is not ("former" or "late" or "then" or "fellow" or "longtime" or "young" or "old" or "even" or "only" or "little" or "great" or "poor" or "dear" or "both" or "when" or "that" or "while" or "and" or "but");

    /// <summary>his brother Orlin, its chairman Orlin.</summary>
    private static ReadOnlySpan<char> WithoutOwner(ReadOnlySpan<char> role) =>
        role.IndexOf(' ') is > 0 and var space && (Kinship.IsOwner(role[..space]) || role[..space] is "its" or "Its") ? role[(space + 1)..] : role;
}
