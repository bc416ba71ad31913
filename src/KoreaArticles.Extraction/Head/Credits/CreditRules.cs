using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>Where a page names the outlet that published an article, and the agencies whose reports and pictures it uses.</summary>
internal static partial class CreditRules
{
    public static PatternRule Host { get; } = new("source-host", HostWords(),
        new("https://www.gazette.example:8080/bridge", "www.gazette.example"),
        new("gazette.example/bridge", null));

    public static PatternRule Biography { get; } = new("source-biography", BiographyWords(),
        new("Mina Park is a columnist for the Island Gazette.", "Island Gazette"),
        new("Mina Park is a friend of mine.", null));

    public static PatternRule Copyright { get; } = new("source-copyright", CopyrightWords(),
        new("© 2021 Island Gazette. All rights reserved.", "Island Gazette"),
        new("© 2021 The Incheon Courier", "The Incheon Courier"),
        new("Copyright The Island Gazette 2021", "The Island Gazette"),
        new("Copyright and all rights reserved.", null)) { Needs = Needs.Any("©", "opyright", "OPYRIGHT") };

    public static PatternRule KoreanCopyright { get; } = new("source-copyright-korean", KoreanCopyrightWords(),
        new("저작권자 © 한빛일보 무단전재 및 재배포 금지", "한빛일보"),
        new("<저작권자(c) 한빛통신, 무단 전재-재배포 금지>", "한빛통신"),
        new("Copyright ⓒ 한빛 뉴스. All rights reserved.", "한빛 뉴스"),
        new("ⓒHBS 무단전재 금지", "HBS"),
        new("ⓒ 무단전재 및 재배포 금지", null),
        new("저작권자의 허락 없이 쓸 수 없다.", null)) { Needs = Needs.Any("©", "ⓒ", "저작권") };

    public static PatternRule BesideStamp { get; } = new("source-beside-stamp", BesideStampWords(),
        new("HANBIT NEWS - Aug 3 - 14:05", "HANBIT NEWS"),
        new("ANI | Updated: Aug 3, 2021", "ANI"),
        new("August 3, 2021 | Opinion", null));

    public static PatternRule Agency { get; } = new("agency-credit", AgencyWords(),
        new("The bridge at night. (AFP)", "AFP"),
        new("With inputs from Reuters", "Reuters"),
        new("The bridge (built in 1931) at night.", null))
    {
        Needs = Needs.Any("(", "/", "—", "–", "hoto", "PHOTO", "mage", "icture", "redit", "ource", "via ", "Via ", "nput from", "nput by", "nputs from", "nputs by", "eport from", "eport by", "eports from", "eports by", "eporting from", "eporting by", "ontribution"),
    };

    public static PatternRule Contributor { get; } = new("agency-contributed", ContributorWords(),
        new("Reuters and AFP contributed to this report", "Reuters"),
        new("Mina Park in Seoul and the Associated Press contributed to this story.", "Mina Park"),
        new("Reuters reported that fares contributed to this.", null)) { Needs = Needs.Any("ontributed to th", "ontributed reporting") };

    public static IReadOnlyList<PatternRule> All { get; } = [Host, Biography, Copyright, KoreanCopyright, BesideStamp, Agency, Contributor];

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:https?:)?//(?:[^/@]*@)?(?<name>[^/:?#]+)", Options | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex HostWords();

    [GeneratedRegex(@"\bis (?:an?|the) [\p{L}’' -]{3,60} (?:for|at|with|of) (?:the )?(?<name>\p{Lu}[\p{L}.&'’ -]{2,40}?)(?=[.,;]|$| (?:in|and|based|who|where|covering))", Options, 10_000)]
    private static partial Regex BiographyWords();

    [GeneratedRegex(@"(?:©|[Cc]opyright|COPYRIGHT)(?:\s|©|\([Cc]\)|by|BY|,|[Cc]opyright|[–—-]|(?:19|20)[0-9]{2}|present|Present){1,12}(?<name>\p{Lu}[\p{L}0-9&'’. -]{1,48}?)(?=,|\.?\s(?:(?:Inc|Ltd|LLC|Limited|Corp|Corporation|All|ALL|LLP|PLC|Pty|A|Group)\b|Co\.|(?:19|20)[0-9]{2}\b)|\s?[|–—(]|\.\s|\.?$)", Options, 10_000)]
    private static partial Regex CopyrightWords();

    [GeneratedRegex(@"(?:[©ⓒ]|\([cC]\)|저작권자?\s?:?)\s{0,3}(?:[©ⓒ]\s{0,3})?(?:(?:19|20)[0-9]{2}[.,]?\s)?(?!무단|의|는|자)(?<name>[가-힣A-Z][가-힣A-Za-z0-9&]{1,15}(?:\s(?!무단|전재|All|all|Inc|Co)[가-힣A-Za-z]{2,10})?)(?=[.,>]|\s(?:무단|전재|All|all|Inc|Co)|$)", Options, 10_000)]
    private static partial Regex KoreanCopyrightWords();

    [GeneratedRegex(@"\b(?<name>\p{Lu}[\p{L}.]{1,14}(?:[ -]\p{Lu}\p{L}{1,12}){0,3})(?=[^.!?]{0,120}\bcontributed (?:reporting )?(?:to|for) (?:this|the) (?:report|story|article))", Options, 10_000)]
    private static partial Regex ContributorWords();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}0-9&.'’ ]{1,40}?)\s{0,2}(?:[|•·–—]|\s-\s)", Options, 10_000)]
    private static partial Regex BesideStampWords();

    [GeneratedRegex(@"(?:(?:[Pp]hoto(?:graph|s)?|PHOTO|[Ii]mages?|[Pp]ictures?|[Cc]redit|[Ss]ource)(?:\s(?:by|from|courtesy))?\s?[:/]?\s?\(?|[Vv]ia\s|(?:[Ii]nputs?|[Rr]eports?|[Rr]eporting|contributions?)\s(?:from|by)\s(?:the\s)?|[(/—–]\s?(?:File\s)?)(?<name>[\p{Lu}가-힣][\p{L}.]{1,14}(?:[ -][\p{Lu}][\p{L}]{2,12}){0,3})(?=\s?(?:[Pp]hotos?|via|[)/,.;|]|$|\s))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AgencyWords();
}
