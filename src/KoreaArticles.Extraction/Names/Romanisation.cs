using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Names;

/// <summary>How newspapers write Korean names in Latin letters, syllable by syllable.</summary>
/// <remarks>A spelling that two syllables share (jung, yong, suk) is nobody's: it is left as it stands, and joins no name in Korean letters.</remarks>
internal static partial class Romanisation
{
    private static readonly SyllableTable Family = new("""
        김 kim gim|이 lee yi rhee|박 park pak bak|최 choi choe choy|정 jung jeong chung|조 cho jo|강 kang gang|윤 yoon yun youn|장 jang chang|임 lim im yim
        한 han|오 oh o|서 seo suh|신 shin sin|권 kwon gwon|황 hwang|안 ahn an|송 song|류 ryu ryoo lyu|유 yoo yu you|홍 hong|전 jeon chun|천 cheon chun|고 ko koh go
        문 moon mun|양 yang|손 son sohn|배 bae pae|백 baek paek paik|허 huh heo hur|남 nam|심 shim sim|노 roh noh no|하 ha|곽 kwak gwak|성 sung seong|차 cha
        주 joo ju chu|추 choo chu|우 woo u|구 koo ku gu|민 min|진 jin chin|지 ji chi|엄 eom um uhm|원 won|방 bang pang|변 byun byeon|현 hyun hyeon hyon|태 tae thae
        반 ban|여 yeo|염 yeom|함 ham|석 seok suk|선 seon sun|설 seol sul|마 ma|길 gil kil|연 yeon|위 wi|표 pyo|명 myung myeong|리 ri|림 rim|로 ro|라 ra|나 na
        왕 wang|금 geum|옥 ok|맹 maeng|탁 tak|채 chae|도 do|은 eun|공 gong kong|제 je|국 guk|편 pyeon pyon|모 mo|인 in|목 mok|어 eo|육 yook|용 yong|복 bok
        """);

    private static readonly SyllableTable Given = new("""
        가 ga|강 kang gang|건 geon keon gun kun|근 geun keun kun gun|경 kyung gyeong kyeong kyong kyoung|계 kye gye|고 ko go|관 kwan gwan|광 kwang gwang|교 kyo gyo
        구 koo gu ku goo|국 kook guk kuk gook|권 kwon gwon|규 kyu gyu|균 kyun gyun|금 geum keum kum|기 gi ki kee|길 gil kil|나 na|낙 nak|남 nam|노 noh no|다 da|단 dan|대 dae
        덕 deok duk duck|도 do|동 dong|두 doo du|라 ra|란 ran|래 rae|량 ryang|려 ryeo|렬 ryeol|룡 ryong|륜 ryun|률 ryul|리 ri|린 rin|림 rim|만 man|명 myung myeong myong myoung
        모 mo|무 moo mu|문 moon mun|미 mi|민 min|배 bae|백 baek paek|범 beom bum|병 byung byeong byong|보 bo|복 bok|봉 bong|부 boo bu|빈 bin|상 sang|서 seo suh|석 seok suk
        선 seon sun son|설 seol sul|섭 seop sup sub|성 sung seong song|세 se|소 so|솔 sol|송 song|수 soo su|숙 sook suk|순 soon sun|슬 seul|승 seung syng|시 si shi|식 sik shik
        신 shin sin|실 sil shil|아 ah a|안 ahn an|애 ae|양 yang|언 eon|여 yeo yo|연 yeon youn yon|열 yeol youl yul|영 yeong young yong yung|예 ye|오 oh o|옥 ok|완 wan|요 yo|용 yong|우 woo u
        욱 wook uk|운 woon un|웅 woong ung|원 won weon|월 wol|위 wi|유 yoo yu you|윤 yoon yun youn|율 yool yul|은 eun un|의 eui ui|이 i ee yi|익 ik|인 in|일 il|임 im|자 ja|장 jang
        재 jae|전 jeon|정 jeong jung jong|제 je|조 jo|종 jong|주 joo ju|준 joon jun|중 joong jung|지 ji jie jee|진 jin|찬 chan|창 chang|채 chae|천 cheon chun|철 chul cheol chol
        청 cheong chung|초 cho|춘 choon chun|충 choong chung|치 chi|태 tae|택 taek|평 pyeong pyung pyong|표 pyo|필 pil phil|하 ha|학 hak|한 han|해 hae|행 haeng|향 hyang
        헌 heon hun|혁 hyuk hyeok hyok|현 hyun hyeon hyon|형 hyung hyeong hyong|혜 hye|호 ho|홍 hong|화 hwa|환 hwan|효 hyo|후 hoo hu|훈 hoon hun|휘 hwi|희 hee hui heui|흠 heum
        """);

    /// <summary>Those the world knows under a spelling of their own.</summary>
    private static readonly Dictionary<string, string> Own = """
        김정은 Kim Jong-un|김여정 Kim Yo-jong|김정일 Kim Jong-il|김일성 Kim Il-sung|김정남 Kim Jong-nam|김영남 Kim Yong-nam|김영철 Kim Yong-chol|리용호 Ri Yong-ho|조용원 Jo Yong-won
        이승만 Syngman Rhee|박정희 Park Chung-hee|김대중 Kim Dae-jung|김영삼 Kim Young-sam|윤석열 Yoon Suk-yeol|정의용 Chung Eui-yong|김종인 Kim Chong-in|임종석 Im Jong-seok|김용현 Kim Yong-hyun
        """.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line[..3], line => line[4..], StringComparer.Ordinal);

    /// <summary>박지원 as Park Ji-won; null where a syllable has no spelling that is its own.</summary>
    public static string? OfHangul(string name)
    {
        if (Own.TryGetValue(name, out var own))
            return own;

        return KoreanName.Is(name) && name.Length == 3 && Family.Usual(name[0]) is { } family && Given.Usual(name[1]) is { } first && Given.Usual(name[2]) is { } second
            ? Joined(family, first, second)
            : null;
    }

    /// <summary>The usual spelling of a name in Korean order, Park Ji-won for Pak Jie Won; null where it is no Korean name.</summary>
    public static string? Usual(string family, string first, string second) =>
        Family.Usual(family) is { } known && Given.Usual(first) is { } one && Given.Usual(second) is { } other ? Joined(known, one, other) : null;

    /// <summary>Minseo as min and seo; null where it is no two syllables, or more than one pair of them: jung-eun and jun-geun.</summary>
    public static (string First, string Second)? Split(string given)
    {
        (string, string)? only = null;
        for (var i = 1; i < given.Length; i++)
        {
            if (Given.Usual(given[..i]) is null || Given.Usual(given[i..]) is null)
                continue;
            if (only is not null)
                return null;

            only = (given[..i], given[i..]);
        }

        return only;
    }

    /// <summary>Whether a word is a syllable of Korean given names.</summary>
    public static bool IsGiven(string word) => Given.Usual(word) is not null;

    /// <summary>Whether a word has the shape of one Korean syllable, also of one that no table has.</summary>
    public static bool IsSyllable(string word) => IsGiven(word) || Syllable().IsMatch(word);

    private static string Joined(string family, string first, string second) => $"{Capital(family)} {Capital(first)}-{second}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // As Korean is usually romanised: hye, jeong, seok, won.
    [GeneratedRegex("^(?:ch|sh|kk|tt|pp|ss|jj|[gkndtrlmbpsjh])?(?:yeo|yae|wae|yoo|you|woo|eo|eu|ui|ae|oe|ya|ye|yo|yu|wa|wo|we|wi|oo|ou|ee|ie|[aeiou])(?:ng|ck|[nmkglrpbth])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Syllable();
}
