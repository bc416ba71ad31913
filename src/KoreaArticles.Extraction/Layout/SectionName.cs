using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The names sections go by: a line of nothing else stands over a headline and is none.</summary>
internal static class SectionName
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        ("all news world politics national international local business economy markets money finance opinion comment commentary analysis editorial editorials column columns "
            + "sport sports football culture arts entertainment life lifestyle style travel food health science technology tech environment climate education "
            + "asia africa europe americas america us uk middle east pacific korea koreas north south china japan india russia latest breaking top home features "
            + "feature interview explainer media press society law crime defense defence security diplomacy and of the updated live video videos photos podcasts "
            + "jobs property announcements notices weather obituaries classifieds cars motors events people community schools puzzles letters columnists "
            + "정치 경제 사회 문화 스포츠 국제 오피니언 연예 전국 지역 칼럼 사설 포토 영상 날씨 과학 건강 생활 여행 북한 국방 외교 뉴스 전체 최신 산업 금융 증권 부동산 교육 홈")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int MostOfOne = 4;

    /// <summary>Whether a line holds up to four words and each is one that sections are named by: "World news", "News|Politics".</summary>
    public static bool IsOne(ReadOnlySpan<char> line) => Count(line) is > 0 and <= MostOfOne;

    /// <summary>Whether it names more sections than one line is about, or the way to one: "News Sport Jobs Property Weather", "Home > News > Islands".</summary>
    public static bool IsMenu(ReadOnlySpan<char> line) => Count(line) > MostOfOne || line.Count(" > ") + line.Count(" › ") + line.Count(" » ") > 1;

    /// <summary>How many words a line of nothing else has; 0 where it has others.</summary>
    private static int Count(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.SplitAny(" |/>»·•&-–:,"))
        {
            if (line[range].IsEmpty)
                continue;
            if (!Words.Contains(line[range]))
                return 0;

            words++;
        }

        return words;
    }
}

/// <summary>What a wire's desk writes before a headline.</summary>
internal static partial class DeskMark
{
    public static PatternRule Rule { get; } = new("desk-mark-before-headline", Mark(),
        new("(LEAD) Ferry fares rise", "(LEAD) "),
        new("(2nd LD) Ferry fares rise", "(2nd LD) "),
        new("(Update 1) Ferry fares rise", "(Update 1) "),
        new("(Not) a good year for ferries", null));

    [GeneratedRegex(@"^[(\[](?:[0-9]{1,2}(?:st|nd|rd|th)\s|URGENT\s?)?(?:LEAD|LD|URGENT|ATTN|Update(?:\s[0-9])?|UPDATE(?:\s[0-9])?|Yonhap \p{Lu}\w+|News Focus|News Analysis|Recap|RECAP|Correction|Corrected)[)\]]\s{1,2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
