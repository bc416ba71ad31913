using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Names;

/// <summary>Names from Russian, Ukrainian and Arabic letters, which each newspaper writes in Latin ones in its own way.</summary>
internal static partial class Transliteration
{
    /// <summary>The spelling that stands for the others, and the others. Names of different languages (Vladimir, Volodymyr) are different names.</summary>
    private static readonly FrozenDictionary<string, string> Usual = """
        Alexander Aleksandr Alexandr
        Alexei Alexey Aleksei Aleksey
        Anatoly Anatoliy Anatoli
        Andrei Andrey
        Dmitry Dmitri Dmitriy Dmitrii
        Gennady Gennadiy Gennadi
        Georgy Georgiy
        Grigory Grigoriy Grigori
        Maria Mariya
        Natalia Natalya Nataliya
        Nikolai Nikolay
        Sergei Sergey
        Tatiana Tatyana
        Valery Valeriy Valeri
        Vasily Vasiliy Vasili
        Vitaly Vitaliy Vitali
        Vyacheslav Viacheslav
        Yevgeny Yevgeni Evgeny Evgeni Yevgeniy Evgeniy
        Yulia Yuliya Iulia
        Yuri Yury Yuriy Iurii
        Ahmed Ahmad
        Gaddafi Qaddafi Gadhafi Qadhafi Kadhafi Kaddafi
        Hassan Hasan
        Hussein Hussain Husain Husayn
        Ibrahim Ebrahim
        Khaled Khalid
        Mahmoud Mahmud
        Muhammad Mohammed Mohamed Mohammad Muhammed Mohamad
        Mustafa Moustafa Mostafa
        Omar Umar
        Osama Usama
        Yousef Youssef Yusuf Yousuf Yusef
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(names => names.Skip(1), (names, other) => (other, usual: names[0]))
        .ToFrozenDictionary(pair => pair.other, pair => pair.usual, StringComparer.Ordinal);

    /// <summary>Each word of a name that has a usual spelling, in that one.</summary>
    public static string[]? OfWords(string[] words) => Changed(words, word => Usual.GetValueOrDefault(word, word));

    /// <summary>Zavadskyy, Zavadskiy and Zavadskyi end as Zavadsky does; a Polish Zawadski has no letter to be told by and is left.</summary>
    public static string[]? OfAdjective(string[] words) => Changed(words, (word, isLast) => isLast ? Adjective().Replace(word, "sky") : word);

    /// <summary>Fadeev is Fadeyev, Nikolaeva Nikolayeva; Spanish names end in -ueva.</summary>
    public static string[]? OfVowels(string[] words) => Changed(words, (word, isLast) => isLast ? BareVowels().Replace(word, "${vowel}y${ending}") : word);

    private static string[]? Changed(string[] words, Func<string, string> spell) => Changed(words, (word, _) => spell(word));

    private static string[]? Changed(string[] words, Func<string, bool, string> spell)
    {
        string[] spelled = [.. words.Select((word, i) => spell(word, i == words.Length - 1))];
        return spelled.SequenceEqual(words) ? null : spelled;
    }

    [GeneratedRegex("sk(?:yy|iy|ii|ij|yi|yj)$", RegexOptions.NonBacktracking)]
    private static partial Regex Adjective();

    [GeneratedRegex("(?<vowel>[aeo])(?<ending>eva?)$", RegexOptions.NonBacktracking)]
    private static partial Regex BareVowels();
}
