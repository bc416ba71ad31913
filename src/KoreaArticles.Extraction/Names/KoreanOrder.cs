using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Which end of a Korean name in three words is the family's, where both ends could be: Ha Yeong Kim, but Ha Tae Kyung.</summary>
internal static class KoreanOrder
{
    /// <summary>Half of all Koreans have one of these, and hardly a given name ends in one.</summary>
    private static readonly FrozenSet<string> Commonest = Table("Kim Lee Park Choi");

    /// <summary>Common too, but as often the end of a given name: Min Ji-yoon, Ha Seo-jung.</summary>
    private static readonly FrozenSet<string> Common = Table("Jung Jeong Kang Cho Yoon Jang Lim");

    /// <summary>Common given names whose first syllable is a rare family name.</summary>
    private static readonly FrozenSet<string> GivenNames = Table("""
        Eun-bi Eun-chae Eun-hee Eun-hye Eun-jeong Eun-ji Eun-jin Eun-joo Eun-ju Eun-jung Eun-kyung Eun-mi Eun-seo Eun-soo Eun-young
        Ha-eun Ha-jin Ha-joon Ha-jun Ha-na Ha-neul Ha-rin Ha-yeon Ha-yeong Ha-yoon Ha-young Ha-yun
        Jin-hee Jin-ho Jin-kyu Jin-seok Jin-soo Jin-su Jin-woo Jin-wook Jin-young Ju-hee Ju-hyun Ju-won Ju-yeon Ju-young
        Min-gyu Min-hee Min-ho Min-hyuk Min-jae Min-jeong Min-ji Min-joo Min-joon Min-ju Min-jun Min-jung Min-kyu Min-kyung Min-seo Min-seok Min-soo Min-su Min-woo Min-young
        Seo-hyun Seo-jin Seo-joon Seo-jun Seo-yeon Seo-yoon Seo-young Seo-yun Seong-ho Seong-jin Seong-min Sung-ho Sung-hoon Sung-jin Sung-min Sung-soo Sung-woo
        Tae-ho Tae-hoon Tae-hyun Tae-hyung Tae-min Tae-woo Tae-yeon Tae-young Won-hee Won-ho Won-jae Won-jun Won-seok Won-young Woo-jin Woo-sung Woo-young
        Yoo-jin Yoo-jung Yoo-mi Yoo-na Yoo-ri Yu-jeong Yu-jin Yu-mi Yu-na Yu-ri
        """);

    /// <summary>Whether the last of three words is the family name although the first could be one.</summary>
    public static bool IsFamilyLast(IReadOnlyList<string> words)
    {
        if (words.Count != 3 || Commonest.Contains(words[0]))
            return false;

        return Commonest.Contains(words[2]) || (Common.Contains(words[2]) && !Common.Contains(words[0]) && GivenNames.Contains($"{words[0]}-{words[1].ToLowerInvariant()}"));
    }

    private static FrozenSet<string> Table(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
