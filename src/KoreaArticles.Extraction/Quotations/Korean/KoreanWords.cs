using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>What a Korean word for a speaker tells by its ending: a title, a body, a family name, somebody unnamed.</summary>
internal static class KoreanWords
{
    private static readonly string[] Titles =
    [
        "장관", "차관", "대통령", "총리", "의원", "대표", "위원장", "대변인", "국장", "교수", "실장", "수석", "총장", "회장", "사장", "원장", "시장", "지사", "대사", "특사",
        "후보", "감독", "선수", "소장", "센터장", "팀장", "본부장", "부장", "위원", "비서관", "보좌관", "연구원", "변호사", "판사", "검사", "부부장", "외무상", "총비서", "주석",
        "청장", "처장", "의장", "사령관", "참모장", "단장", "이사장", "사무총장", "기자", "작가", "씨",
    ];

    private static readonly string[] Unnamed = ["관계자", "당국자", "소식통", "전문가", "주민", "시민", "유족", "측", "참석자", "목격자", "군", "양"];

    private static readonly string[] Bodies =
    [
        "부", "처", "청", "원", "당", "군", "통신", "신문", "방송", "위원회", "정부", "협회", "연구소", "은행", "청와대", "대통령실", "법원", "경찰", "검찰", "본부", "대사관", "합참", "노조", "단체", "북한", "한국", "미국", "중국", "일본", "러시아", "유엔",
    ];

    private static readonly FrozenSet<string> Countries =
        new[] { "미국", "중국", "일본", "러시아", "북한", "한국", "영국", "독일", "프랑스", "유엔", "남측", "북측" }.ToFrozenSet(StringComparer.Ordinal);

    private const string FamilyNames = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편리림";

    private static readonly FrozenSet<string> LongFamilyNames = new[] { "남궁", "황보", "제갈", "선우", "독고", "사공" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openers =
        new[] { "이날", "지난", "오전", "오후", "또", "또한", "그러나", "하지만", "이에", "한편", "다만", "반면", "앞서", "이어", "특히", "그리고", "이와", "관련해", "대해", "전직", "현직", "일부", "신임", "차기", "담당", "다른", "해당" }.ToFrozenSet(StringComparer.Ordinal);

    public static string? TitleOf(string word) => Array.Find(Titles, title => word.EndsWith(title, StringComparison.Ordinal));

    public static bool IsUnnamed(string word) => Array.Exists(Unnamed, end => word.EndsWith(end, StringComparison.Ordinal) && (end.Length > 1 || word == end));

    public static bool IsBody(string word) => word.Length > 1 && Array.Exists(Bodies, end => word.EndsWith(end, StringComparison.Ordinal));

    public static bool IsCountry(string word) => Countries.Contains(word);

    public static bool IsPronoun(string word) => word is "그" or "그녀";

    /// <summary>Three syllables of which the first is a family name, or four with a family name of two.</summary>
    public static bool IsName(string word) =>
        word.All(IsHangul) && (word.Length == 3 && FamilyNames.Contains(word[0], StringComparison.Ordinal) && !IsUnnamed(word) && TitleOf(word) is null
            || word.Length == 4 && LongFamilyNames.Contains(word[..2]));

    /// <summary>Opens a sentence or tells a time: not of the words for a speaker.</summary>
    public static bool IsOpener(string word) => Openers.Contains(word) || (char.IsAsciiDigit(word[0]) && word[^1] is '일' or '월' or '년' or '시');

    public static bool IsHangul(char c) => c is >= '가' and <= '힣' or >= 'ㄱ' and <= 'ㅎ';

    /// <summary>Whether most letters of a stretch are Korean.</summary>
    public static bool IsKorean(ReadOnlySpan<char> text)
    {
        var (hangul, other) = (0, 0);
        foreach (var c in text)
        {
            if (IsHangul(c))
                hangul++;
            else if (char.IsLetter(c))
                other++;
        }

        return hangul > other;
    }
}
