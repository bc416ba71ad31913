using System.Collections.Frozen;
using KoreaArticles.Extraction.Languages;
using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>What a Korean word for a speaker tells by its ending: a title, a body, a family name, somebody unnamed.</summary>
internal static class KoreanWords
{
    private static readonly string[] Titles =
    [
        "장관", "차관", "대통령", "총리", "의원", "대표", "위원장", "대변인", "국장", "교수", "실장", "수석", "총장", "회장", "사장", "원장", "시장", "지사", "대사", "특사",
        "후보", "감독", "선수", "소장", "센터장", "팀장", "본부장", "부장", "위원", "비서관", "보좌관", "연구원", "변호사", "판사", "검사", "부부장", "외무상", "총비서", "주석",
        "청장", "처장", "의장", "사령관", "참모장", "단장", "이사장", "사무총장", "기자", "작가", "앵커", "목사", "신부", "스님", "박사", "군수", "구청장", "이장", "선장", "교장", "총재", "행장", "부총리", "코치", "배우", "가수", "씨",
    ];

    private static readonly string[] Unnamed =
    [
        "관계자", "당국자", "소식통", "전문가", "주민", "시민", "유족", "유가족", "측", "참석자", "목격자", "직원", "간부", "회원", "조합원", "요원", "대원", "상인", "농민", "어민", "교사", "의사", "학생", "노동자",
        "부부", "부모", "아버지", "어머니", "할머니", "할아버지", "누리꾼", "네티즌", "업계", "외신", "언론", "변호인", "학부모", "승객", "손님", "양측", "그들", "이들", "군", "양",
    ];

    private static readonly string[] Reports = ["보도", "발표", "조사", "보고서", "자료", "설명", "통계", "전언", "집계", "진술", "주장"];

    private static readonly string[] Bodies =
    [
        "부", "처", "청", "원", "당", "군", "통신", "신문", "방송", "위원회", "정부", "협회", "연구소", "은행", "청와대", "대통령실", "법원", "경찰", "검찰", "본부", "대사관", "합참", "노조", "단체", "북한", "한국", "미국", "중국", "일본", "러시아", "유엔",
    ];

    /// <summary>The bodies that look like a name, or have two syllables: most such words, 여부 or 어부, are none.</summary>
    private static readonly FrozenSet<string> KnownBodies =
        new[] { "국정원", "금감원", "여당", "야당", "해군", "육군", "공군", "미군", "시청", "구청", "도청", "군청" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ends of longer words that end as a body does and are none: 개방여부, 삼백억원.</summary>
    private static readonly string[] NoBodies = ["여부", "내부", "외부", "인원", "공원", "차원", "억원", "만원", "천원", "백원", "조원", "근처", "신청", "요청", "식당"];

    /// <summary>Things of three syllables that look like a full name.</summary>
    private static readonly FrozenSet<string> Things =
        new[] { "안내문", "안내판", "안내소", "현수막", "전광판", "성명서", "여객선", "유람선", "선착장", "정류장", "주차장", "신제품", "이용객", "이재민", "정치권", "노동계", "장학금", "전시회", "공연장", "공청회", "문화재", "조례안", "예산안" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ends of words that end as a topic does and are none: verbs before a noun, and 는 behind another particle.</summary>
    private static readonly string[] NoTopics =
    [
        "하는", "되는", "있는", "없는", "않는", "않은", "같은", "많은", "높은", "낮은", "작은", "좋은", "싶은", "늦은", "젊은", "짧은", "깊은", "넓은", "밝은", "받은", "받는", "맡은", "찾은", "찾는", "남은", "남는",
        "입은", "얻은", "맞은", "맺은", "막는", "먹는", "걷는", "묻는", "믿는", "듣는", "오는", "가는", "보는", "주는", "내는", "아는", "모르는", "쓰는", "따르는", "이끄는", "나서는", "열리는", "다니는", "달리는", "걸리는",
        "에는", "에서는", "으로는", "로는", "까지는", "부터는", "보다는", "와는", "과는", "라는", "다는", "자는", "냐는", "때는", "오늘은", "내일은", "지금은", "이제는", "사실은", "또는",
    ];

    private static readonly FrozenSet<string> Countries =
        new[] { "미국", "중국", "일본", "러시아", "북한", "한국", "영국", "독일", "프랑스", "유엔", "남측", "북측", "미", "중", "일", "러", "북", "영", "독", "불" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openers =
        new[] { "이날", "지난", "오전", "오후", "또", "또한", "그러나", "하지만", "이에", "한편", "다만", "반면", "앞서", "이어", "특히", "그리고", "이와", "관련해", "대해", "전직", "현직", "일부", "신임", "차기", "담당", "다른", "해당", "만난", "이끈", "맡은", "열린" }.ToFrozenSet(StringComparer.Ordinal);

    public static string? TitleOf(string word) => Array.Find(Titles, title => word.EndsWith(title, StringComparison.Ordinal));

    /// <summary>Somebody without a name, or several: 관계자, 의원들.</summary>
    public static bool IsUnnamed(string word) =>
        word.Length > 2 && word[^1] == '들' ? IsUnnamed(word[..^1]) || TitleOf(word[..^1]) is not null
            : Array.Exists(Unnamed, end => word.EndsWith(end, StringComparison.Ordinal) && (end.Length > 1 || word == end)) || word is "일부";

    public static bool IsBody(string word) =>
        KnownBodies.Contains(word) || (!Array.Exists(NoBodies, end => word.EndsWith(end, StringComparison.Ordinal))
            && Array.Exists(Bodies, end => word.EndsWith(end, StringComparison.Ordinal) && (end.Length > 1 || (word.Length > 2 && !char.IsAsciiDigit(word[^2])))));

    /// <summary>A town or province by the one syllable that stands for its office: 시에 따르면.</summary>
    public static bool IsTown(string word) => word is "시" or "군" or "구" or "도";

    /// <summary>What is cited for itself or for whoever issued it: 보도, 발표, 보고서.</summary>
    public static bool IsReport(string word) => Array.Exists(Reports, end => word.EndsWith(end, StringComparison.Ordinal));

    public static bool IsCountry(string word) => Countries.Contains(word);

    /// <summary>Stands behind any name and is no title: 박민호 씨.</summary>
    public static bool IsCourtesy(string word) => word is "씨" or "님";

    /// <summary>Whether a word with its particle 은 or 는 can be what a sentence is about: 업체는, but not 늦은 or 섬에서는.</summary>
    public static bool IsTopic(string word) =>
        word.Length > 1 && word[^1] is '은' or '는' && Scripts.Of(word[^2]) is Script.Hangul && !IsOpener(word[..^1]) && !Array.Exists(NoTopics, end => word.EndsWith(end, StringComparison.Ordinal));

    public static bool IsPronoun(string word) => word is "그" or "그녀";

    /// <summary>A full name that is no word of these: 박민호, but not 조합원.</summary>
    public static bool IsName(string word) => KoreanName.Is(word) && !KnownBodies.Contains(word) && !Things.Contains(word) && !IsUnnamed(word) && TitleOf(word) is null;

    /// <summary>Opens a sentence or tells a time: not of the words for a speaker.</summary>
    public static bool IsOpener(string word) => Openers.Contains(word) || (char.IsAsciiDigit(word[0]) && word[^1] is '일' or '월' or '년' or '시');

    /// <summary>Whether most letters of a stretch are Korean.</summary>
    public static bool IsKorean(ReadOnlySpan<char> text)
    {
        if (!Scripts.MayHaveHangul(text))
            return false;

        var (hangul, other) = (0, 0);
        foreach (var c in text)
        {
            if (Scripts.Of(c) is Script.Hangul)
                hangul++;
            else if (char.IsLetter(c))
                other++;
        }

        return hangul > other;
    }
}
