using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>The forms datelines have at the start of a report. Order is meaning: the fuller before the barer.</summary>
internal static partial class DatelineRules
{
    public static IReadOnlyList<DatelineRule> All { get; } =
    [
        new("dateline-with-agency", WithAgency(), NeedsKnownPlace: false,
            new("SEOUL, Aug. 4 (Yonhap) -- Rain fell.", "Seoul | --08-04 | Yonhap"),
            new("WASHINGTON, December 11. /TASS/. Rain fell.", "Washington | --12-11 | TASS"),
            new("ST. JOSEPH, Mich. (AP) — Rain fell.", "St. Joseph, Mich. | AP"),
            new("Seoul (dpa) - Rain fell.", "Seoul | dpa"),
            new("**SEOUL, Aug. 4 (Hanbit)** -- Rain fell.", "Seoul | --08-04 | Hanbit"),
            new("**SEOUL** (Reuters) - Rain fell.", "Seoul | Reuters"),
            new("**Rain** fell (a little) - on Seoul.", null),
            new("SEOUL, Friday (Hanbit Wire) - Rain fell.", "Seoul | Hanbit Wire"),
            new("SEOUL/TOKYO, Aug 4 (Hanbit Wire) - Rain fell.", "Seoul/Tokyo | --08-04 | Hanbit Wire"),
            new("BEIJING, Aug. 4, 2021 (Xinhua) -- Rain fell.", "Beijing | 2021-08-04 | Xinhua"),
            new("Seoul [South Korea], August 4 (ANI): Rain fell.", "Seoul | --08-04 | ANI"),
            new("SEOUL (AFP/Reuters) - 4 Aug 2021: Rain fell.", "Seoul | 2021-08-04 | AFP/Reuters"),
            new("The Hague Group (THG) - a club - met.", null),
            new("The party (the largest) - met.", null)) { Needs = Needs.Any("(", "[", "/") },

        new("dateline-date-last", DateLast(), NeedsKnownPlace: false,
            new("Seoul (AFP) Aug 4, 2021", "Seoul | 2021-08-04 | AFP"),
            new("Seoul (AFP) August 4", "Seoul | --08-04 | AFP"),
            new("The council (the new one) met on Aug 4", null)) { Needs = Needs.Any("(") },

        new("dateline-korean-outlet", KoreanOutlet(), NeedsKnownPlace: false,
            new("[한빛일보=김하늘 기자] 비가 왔다.", "한빛일보"),
            new("[한빛일보 김하늘 기자] 비가 왔다.", "한빛일보"),
            new("[서울=한빛] 김하늘 기자 = 비가 왔다.", null)) { Needs = Needs.Any("기자", "특파원") },

        new("dateline-korean", Korean(), NeedsKnownPlace: false,
            new("(서울=한빛통신) 김하늘 기자 = 비가 왔다.", "서울 | 한빛통신"),
            new("[부산=한빛] 비가 왔다.", "부산 | 한빛"),
            new("[한빛 = 김하늘 기자] 비가 왔다.", null),
            new("(서울) 비=물이 왔다.", null)) { Needs = Needs.Any("=") },

        new("dateline-without-dash", WithoutDash(), NeedsKnownPlace: true,
            new("Nairobi (CNN) Rain fell.", "Nairobi | CNN"),
            new("Nairobi (Island Gazette) Rain fell.", "Nairobi | Island Gazette"),
            new("Nairobi (the capital) was wet.", null),
            new("Nairobi (Kenya) was wet.", null)) { Needs = Needs.Any("(") },

        new("dateline-agency-alone", AgencyAlone(), NeedsKnownPlace: false,
            new("(Reuters) - Rain fell.", "Reuters"),
            new("(See below) - Rain fell.", null)) { Needs = Needs.Any(")", "]", "/") },

        new("dateline-date-and-agency", DateAndAgency(), NeedsKnownPlace: false,
            new("Aug 4 (Reuters) - Rain fell.", "--08-04 | Reuters"),
            new("Aug. 4, 2021 (Hanbit Wire) -- Rain fell.", "2021-08-04 | Hanbit Wire"),
            new("Aug 4 (a Wednesday) was wet.", null)) { Needs = Needs.Any("(") },

        new("dateline-with-date", WithDate(), NeedsKnownPlace: false,
            new("MOSCOW, 4 August — Rain fell.", "Moscow | --08-04"),
            new("Busan, August 4: Rain fell.", "Busan | --08-04"),
            new("Sales on Monday, August 4: Rain fell.", null)) { Needs = Needs.Any("0", "1", "2", "3", "4", "5", "6", "7", "8", "9") },

        new("dateline-capitals", Capitals(), NeedsKnownPlace: false,
            new("ATLANTA -- Rain fell.", "Atlanta"),
            new("**ATLANTA** — Rain fell.", "Atlanta"),
            new("WILLOW CREEK, Minn. – Rain fell.", "Willow Creek, Minn."),
            new("NEW DELHI: Rain fell.", "New Delhi"),
            new("BREAKING: Rain fell.", null),
            new("A — Rain fell.", null)) { Needs = Needs.Any("-", "–", "—", ":", "=") },

        new("place-before-stamp", BeforeStamp(), NeedsKnownPlace: true,
            new("Busan, South KoreaUpdated: Aug 04, 2021", "Busan, South Korea"),
            new("New Delhi, India | Published: 4 August", "New Delhi, India"),
            new("Mina Park Published: 4 August", null)) { Needs = Needs.Any("pdated", "PDATED", "ublished", "UBLISHED", "osted", "OSTED", "odified", "ssued") },

        new("dateline-place", PlaceAlone(), NeedsKnownPlace: true,
            new("Seoul, South Korea — Rain fell.", "Seoul, South Korea"),
            new("United Nations – Rain fell.", "United Nations"),
            new("Summary — Rain fell.", null)) { Needs = Needs.Any("-", "–", "—", ":") },
    ];

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Word = @"\p{Lu}[\p{L}'’.-]{1,20}";

    private const string Weekday = @"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b";

    private const string Bold = @"\*{0,2}";

    private const string Place = "(?<place>" + Word + @"(?:[\s/](?:(?:of|de|la|el|al|du|and|es|the)\s)?" + Word + @"){0,3}(?:,\s?(?!" + Weekday + @")(?:" + Word + @"\s?){1,3}(?<!\s))?)" + Bold;

    private const string BigWord = @"[\p{Lu}][\p{Lu}'’.-]{1,20}";

    private const string BigPlace = "(?<place>" + BigWord + @"(?:[\s/](?:" + BigWord + @"|of|de|la)){0,3}(?:,\s(?:" + Word + @"\s?){1,2}(?<!\s))?)";

    private const string Date = @"(?<date>(?:[A-Z][a-z]{2,8}\.?,?\s)?(?:[A-Z][a-z]{2,8}\.?\s[0-9]{1,2}|[0-9]{1,2}\s[A-Z][a-z]{2,8})\.?(?:,?\s(?:19|20)[0-9]{2})?)";

    private const string Dash = Bold + @"(?:\s{0,2}(?:--?-?|[–—:=])(?=\s|$)\s{0,2}|[–—]|\s?--(?=\p{Lu}))";

    [GeneratedRegex("^" + Place + @"(?:\s\[[\p{L}\s]{2,30}\])?" + "(?:,?\\s" + Weekday + ")?(?:,?\\s" + Date + @")?[.,]?\s{0,2}[(\[/](?<agency>[\p{L}][\p{L}0-9&.\s/'’-]{1,40})[)\]/](?:\.(?=\s|$)\s?|" + Dash + "(?:" + Date + @":(?:\s|$))?" + "|(?<=/)\\s)", Options, 10_000)]
    private static partial Regex WithAgency();

    [GeneratedRegex("^" + Place + @"\s[(](?<agency>\p{Lu}[\p{L}0-9&.\s'’-]{1,40})[)],?\s" + Date + "$", Options, 10_000)]
    private static partial Regex DateLast();

    [GeneratedRegex("^" + Place + @"\s{1,2}[(](?<agency>\p{Lu}[\p{L}0-9&.\s'’-]{1,40})[)]\s?(?=[\p{L}“""‘])", Options, 10_000)]
    private static partial Regex WithoutDash();

    [GeneratedRegex(@"^[(\[](?<agency>[가-힣A-Za-z0-9]{2,12})(?:\s?=\s?|\s)[가-힣]{2,4}\s?(?:기자|특파원)[)\]]\s?(?:=\s)?", Options, 10_000)]
    private static partial Regex KoreanOutlet();

    [GeneratedRegex(@"^[(\[](?<place>[가-힣·]{2,12})=(?<agency>[가-힣A-Za-z0-9\s]{2,20})(?<!기자|특파원)[)\]]\s?(?:(?:[가-힣]{2,4}[·\s]{1,2}){1,3}(?:기자|특파원)\s?=\s?)?", Options, 10_000)]
    private static partial Regex Korean();

    [GeneratedRegex(@"^[(\[/](?<agency>[\p{L}][\p{L}0-9&.\s'’-]{1,40})[)\]/]\.?" + Dash, Options, 10_000)]
    private static partial Regex AgencyAlone();

    [GeneratedRegex("^" + Date + @"\s{1,2}[(](?<agency>[\p{L}][\p{L}0-9&.\s'’-]{1,40})[)]" + Dash, Options, 10_000)]
    private static partial Regex DateAndAgency();

    [GeneratedRegex("^" + Place + @",?\s(?:\|\s|[(])?" + Date + @"[)]?(?:\.|,)?(?:" + Dash + @"|\s?\|\s|$)", Options, 10_000)]
    private static partial Regex WithDate();

    [GeneratedRegex("^" + BigPlace + Dash, Options, 10_000)]
    private static partial Regex Capitals();

    [GeneratedRegex("^" + Place + @"(?=\s?[|•·,–—/-]?\s?(?:(?:[Ll]ast|[Ff]irst|LAST|FIRST)\s)?(?:[Uu]pdated|UPDATED|[Pp]ublished|PUBLISHED|[Pp]osted|POSTED|[Mm]odified|[Ii]ssued))", Options, 10_000)]
    private static partial Regex BeforeStamp();

    [GeneratedRegex("^" + Place + @"(?:\s{1,2}(?:--?|[–—])\s|:\s|[—])", Options, 10_000)]
    private static partial Regex PlaceAlone();
}
