using System.Collections.Frozen;
using KoreaArticles.Extraction.Languages;

namespace KoreaArticles.Extraction.Names;

/// <summary>A full name in Korean letters.</summary>
internal static class KoreanName
{
    private const string FamilyNames = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편리림";

    private static readonly FrozenSet<string> LongFamilyNames = new[] { "남궁", "황보", "제갈", "선우", "독고", "사공" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A family name alone, as before a title: 한 씨.</summary>
    public static bool IsFamily(string word) => word.Length == 1 ? FamilyNames.Contains(word[0], StringComparison.Ordinal) : LongFamilyNames.Contains(word);

    /// <summary>A family name and "a certain": 최모.</summary>
    public static bool IsMasked(string word) => word.Length == 2 && word[1] == '모' && IsFamily(word[..1]);

    /// <summary>Three syllables of which the first is a family name, or four with a family name of two; 외교부 ends as a body does.</summary>
    public static bool Is(string word) =>
        word.Length is 3 or 4 && word.All(c => Scripts.Of(c) is Script.Hangul) && word[^1] is not ('부' or '청' or '처' or '당' or '위')
            && (word.Length == 3 ? FamilyNames.Contains(word[0], StringComparison.Ordinal) : LongFamilyNames.Contains(word[..2]));
}
