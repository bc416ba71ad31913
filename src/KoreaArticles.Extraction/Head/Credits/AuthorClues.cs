using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>What a page says elsewhere of its author, and what it says of people who did other work on it.</summary>
internal static partial class AuthorClues
{
    /// <summary>Asked of the words right behind a name, or behind its first part.</summary>
    public static PatternRule Biography { get; } = new("biography-behind-name", BiographyWords(),
        new(" has covered ports for twenty years.", " has covered"),
        new(" is a freelance writer in Busan.", " is a freelance"),
        new(" has won the race for mayor.", null),
        new(" is the nicest mouse pad on the market.", null));

    public static PatternRule IntroductionBehind { get; } = new("introduction-behind-name", IntroducedBehind(),
        new(" is a reporter.", " is a "),
        new(" covers ports.", " covers "),
        new(" said so.", null));

    public static PatternRule IntroductionBefore { get; } = new("introduction-before-name", IntroducedBefore(),
        new("Follow ", "Follow "),
        new("read more By ", "By "),
        new("The mayor met ", null));

    public static PatternRule OtherWork { get; } = new("work-of-others", OtherWorkWords(),
        new("Photographs by", "Photographs by"),
        new("Fact checked by", "Fact checked by"),
        new("Written by", null));

    public static IReadOnlyList<PatternRule> All { get; } = [Biography, IntroductionBehind, IntroductionBefore, OtherWork];

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:, [^.,]{3,40},)? (?:(?:is|was|has|have|works|joined|serves)\b[^.]{0,160}?\b(?:reporters?|writ(?:ers?|es|ing|ten)|editors?|journalis(?:ts?|m)|columnists?|correspondents?|contribut(?:ors?|es|ing)|freelance\w*|authors?|covers|covered|covering|report(?:s|ed|ing)|professor|fellow|lecturer|analyst|researcher|podcasts?|reviews|reviewing)\b|covers |writes |reports )", Options, 10_000)]
    private static partial Regex BiographyWords();

    [GeneratedRegex("^ (?:is an? |is the |covers |writes |reports )", Options, 10_000)]
    private static partial Regex IntroducedBehind();

    [GeneratedRegex("(?:Follow|Contact|By|by) $", Options, 10_000)]
    private static partial Regex IntroducedBefore();

    [GeneratedRegex(@"^(?:fact[- ]checked|(?:medically |expert )?reviewed|(?:recipe |kitchen )?tested|edited|photo(?:graph)?s?|photographed|illustrated|illustrations?|produced|translated|video|presented) by:?$", Options | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex OtherWorkWords();
}
