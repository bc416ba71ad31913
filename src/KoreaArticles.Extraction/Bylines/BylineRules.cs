using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>How lines name authors. Order is meaning: a label before a bare name, and the first rule that finds a name has it.</summary>
internal static partial class BylineRules
{
    public static IReadOnlyList<BylineRule> All { get; } =
    [
        new("byline-reporting", Reporting(), 0.95,
            new("Reporting by Mina Park and Jon Ames; editing by Lee Stone", "Mina Park and Jon Ames"),
            new("(Additional reporting by Mina Park in Seoul; Editing by Jon Ames)", "Mina Park"),
            new("Reporting by phone is easy.", null)) { Needs = Needs.Any("eporting ") },

        new("byline-by", By(), 0.9,
            new("By Mina Park and Jon Ames, CNN", "Mina Park and Jon Ames"),
            new("By Mina Park in Seoul", "Mina Park"),
            new("By Mina Park, Island Gazette", "Mina Park"),
            new("ByYi-Jin Yu", "Yi-Jin Yu"),
            new("BY MINA PARK", "MINA PARK"),
            new("By Mina Park | Hanbit Wire", "Mina Park"),
            new("Dec 21, 2023 at1:39 pm | By Lexi G", "Lexi G"),
            new("by Mina Park - 12/22/23 12:24 PM ET", "Mina Park"),
            new("By The Associated Press", "The Associated Press"),
            new("By Mina Park, Jon Ames and Lee de Vries, Staff Writers", "Mina Park, Jon Ames and Lee de Vries"),
            new("By Edward KimCity Columnist", "Edward Kim"),
            new("Stay informedBy Mina Park, Staff Writer", "Mina Park"),
            new("Share this with anyoneByMina Park", "Mina Park"),
            new("By Mina PDec. 18, 2023", "Mina P"),
            new("By Friday morning the rain had stopped.", null),
            new("By Mina Park said the rain stopped.", null),
            new("By and large it rained.", null)) { Needs = Needs.Any("By", "BY", "by") },

        new("byline-label", Labelled(), 0.9,
            new("Written by Mina Park", "Mina Park"),
            new("Author: Mina Park", "Mina Park"),
            new("author: \"Mina Park\"", "Mina Park"),
            new("author unknown: Mina Park asks", null),
            new("AuthorJim ParkDate published February 3, 2023", "Jim Park"),
            new("Author Mina Park, from Busan, said so.", null),
            new("Written by hand", null)) { Needs = Needs.Any(" by", " By", " BY", "uthor", "AUTHOR", "eporter", "riter", "orrespondent") },

        new("byline-told-to", ToldTo(), 0.9,
            new("As told to Mina Park", "Mina Park"),
            new("Jon Ames as told to Mina Park", "Mina Park"),
            new("The story as told to reporters was another.", null)) { Needs = Needs.Any("told to ") },

        new("byline-biography", Biography(), 0.6,
            new("Mina Park is a columnist for the Island Gazette.", "Mina Park"),
            new("Mina Park, a former envoy, is a senior fellow at the Harbour Institute.", "Mina Park"),
            new("Mina Park is a friend of the mayor.", null),
            new("The Harbour Institute is a think tank with one fellow.", null)) { Needs = Needs.Any(" is ", " was ") },

        new("byline-korean", Korean(), 0.9,
            new("김하늘 기자 sky@hanbit.example", "김하늘"),
            new("(서울=한빛통신) 김하늘 기자 = 비가 왔다.", "김하늘"),
            new("[한빛일보=김하늘 기자] 비가 왔다.", "김하늘"),
            new("한 기자가 물었다", null)) { Needs = Needs.Any("기", "특", "논") },

        new("byline-after-date", AfterDate(), 0.5,
            new("May 30, 2023 / Mina Park", "Mina Park"),
            new("4 August 2021 | Mina Park and Jon Ames", "Mina Park and Jon Ames"),
            new("May 30, 2023 / Seoul", null)) { Needs = Needs.Any("|", "/", "•", "·", "–", "—", "-"), NeedsDate = true },

        new("byline-initials", Initials(), 0.6,
            new("(bzg)", "bzg"),
            new("(mp/ja)", "mp/ja"),
            new("(more)", null)) { Needs = Needs.Any(")", "]") },

        new("byline-desk", Start(), 0.7,
            new("WION Web Team", "WION Web Team"),
            new("Reuters Staff", "Reuters Staff"),
            new("Hanbit Web Desk", "Hanbit Web Desk"),
            new("The Associated Press", null),
            new("Sports Desk Lamps", null)) { IsBare = true },

        new("byline-bare", Start(), 0.3,
            new("Mina Park", "Mina Park"),
            new("Mina ParkDecember 20, 2023", "Mina Park"),
            new("Mina Park | December 22, 2023 2:30 PM", "Mina Park"),
            new("Mina Park and Jon Ames USA TODAY", "Mina Park and Jon Ames"),
            new("Mina Park, General Editor, F1Dec 19, 2023, 05:30 PM", "Mina Park"),
            new("Matt Lee @realmattlee", "Matt Lee"),
            new("Mina Park5 hours ago", "Mina Park"),
            new("Mina Park|Published 4 months ago", "Mina Park"),
            new("Mina ParkWriterPhotographer", "Mina Park"),
            new("Mina Park and AP", "Mina Park and AP"),
            new("Buying Guide", null),
            new("South Korea", null),
            new("Getty Images", null),
            new("Prices Rise Again In Seoul Suburbs", null)) { IsBare = true },
    ];

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^[(\[]?(?:Additional |Contributing )?[Rr]eporting (?:by|from):? ", Options, 10_000)]
    private static partial Regex Reporting();

    [GeneratedRegex(@"(?:By|BY|by)(?<=(?:^|[|•·/–—,;:\s0-9-])(?:By|BY|by)|[a-z]By(?=\s|\p{Lu}\p{Ll})):?(?:\s{1,3}|(?=\p{Lu}\p{Ll}))(?=\p{L})", Options, 10_000)]
    private static partial Regex By();

    [GeneratedRegex(@"^(?:(?:Written|Reported|Story|Words|Text|Posted|Article|Report|Analysis|Review|Commentary|Opinion|Interview|Published|WRITTEN|STORY|POSTED|WORDS)(?: and \w+)? (?:[Bb]y|BY):?\s{0,2}|(?:Authors?|Reporters?|Writers?|Correspondent|AUTHOR)(?:\s?:\s{0,2})?(?=\p{Lu}\p{Ll})|authors?\s?:\s{0,2}[""']?(?=\p{Lu}\p{Ll}))", Options, 10_000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’-]+ ){0,4}[Aa]s told to:? (?=\p{Lu})", Options, 10_000)]
    private static partial Regex ToldTo();

    [GeneratedRegex(@"^(?=\p{Lu}[^.,]{3,60}(?:, [^.,]{3,60},)? (?:is|was) (?:an?|the|one of the) [^.]{0,160}?\b(?:reporter|writer|editor|journalist|columnist|correspondent|contributor|author|professor|fellow|lecturer|analyst|researcher|scholar|scientist|director|officer|ambassador|economist|historian|lawyer|physician)\b)", Options, 10_000)]
    private static partial Regex Biography();

    [GeneratedRegex(@"(?<name>[가-힣]{2,4})(?<=(?:^|[\])\s/|=])[가-힣]{2,4})\s?(?:기자|특파원|논설위원|선임기자)(?![가-힣])", Options, 10_000)]
    private static partial Regex Korean();

    [GeneratedRegex(@"(?<=[0-9apmAPMTZ.]\s{0,2}[|/•·–—-]\s{0,2})(?=\p{Lu}[\p{L}.]+\s\p{Lu})", Options, 10_000)]
    private static partial Regex AfterDate();

    [GeneratedRegex(@"^[(\[](?<name>(?!more|end|ends|cont|file|pic|ap|afp|tap)[a-z]{2,3}(?:/[a-z]{2,3}){0,2})[)\]]$", Options, 10_000)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^(?=\p{Lu})", Options, 10_000)]
    private static partial Regex Start();
}
