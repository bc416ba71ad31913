using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The buttons around a Korean article's headline: share, print, size of letters, read aloud.</summary>
internal static partial class KoreanControls
{
    public static PatternRule Rule { get; } = new("korean-control", Words(),
        new("글자크기 작게 글자크기 크게", "글자크기 작게 글자크기 크게"),
        new("기사 공유하기", "기사 공유하기"),
        new("공유하기 카카오톡 페이스북", "공유하기 카카오톡 페이스북"),
        new("본문 글자 크기 조정", "본문 글자 크기 조정"),
        new("기사 듣기 | 인쇄", "기사 듣기 | 인쇄"),
        new("자전거 공유 늘려", null),
        new("기사 공유 막은 법", null));

    [GeneratedRegex(@"^\W*(?:(?:기사|본문|뉴스|음성|이메일|메일)?\s?(?:공유|듣기|인쇄|프린트|스크랩|댓글|글자|글씨|글꼴|크기|조정|폰트|재생|저장|복사|북마크|좋아요|구독|닫기|열기|보내기|쓰기|보기|작게|크게|기사|본문|음성|주소|링크|URL|카카오톡|카카오스토리|페이스북|트위터|밴드|네이버|블로그|텔레그램|라인)(?:하기|크기|쓰기|보기|복사|설정|창)?(?:[\s|/·,:+-]+|$))+\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
