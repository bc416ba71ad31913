using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>A person's name as written, read for its family name.</summary>
internal sealed record PersonName(string Full, IReadOnlyList<string> Words)
{
    private static readonly FrozenSet<string> FamilyFirst = """
        Kim Lee Park Moon Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Shin Sin Seo Suh Kwon Hwang Ahn An Song Yoo Yu Ryu Hong Ko Koh Ri Rhee Yi Paek Baek Ha Noh Roh No
        Ban Pak Thae Tae Nam Oh O Pyon Byun Shim Sim Woo U Won Min Jin Ju Chu Choo Cha Bae Pae Heo Huh Hur Kwak Gwak Sung Seong Sohn Son Um Eom Yang Yeo Eun Hyon Hyun Jon Jeon Chon Chun Kil Gil Ma Maeng Myung Na Ok Pang Bang Pyo
        Go So Koo Ku Gu Goo Gim Bak Mun Gang Gwon Yim Paik Youn Ryoo Uhm Cheong Chae Cheon Yeom Seol Seon Ham
        Ra Ro Sok Seok Tak Do Wang Wi Ye Yong Xi Hu Li Liu Zhang Zhao Zhou Chen Wu Xu Sun Zhu Gao Lin He Guo Luo Liang Xie Tang Deng Feng Peng Zeng Dong Pan Yuan Cai Jiang Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Cui Tan Geng Hua Mao Nguyen
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The family name: the first word in Korean and Chinese order, else the last that is no suffix.</summary>
    public string Family => IsFamilyFirst ? Words[0] : WithoutArticle(Words[^1]);

    /// <summary>The first of the given names; where it is Korean and in two words, both.</summary>
    public string? Given => Words.Count < 2 ? null : IsFamilyFirst ? Words[1] : KoreanOrder.IsFamilyLast(Words) ? $"{Words[0]}-{Words[1]}" : Words[0];

    /// <summary>Bin Salman and De la Cruz are family names of several words.</summary>
    public bool IsFull => Words.Count > 1 && !(IsOpening(Words[0]) && (Words.Count == 2 || (Words.Count == 3 && IsParticle(Words[1]))));

    public bool IsFamilyFirst { get; } = Words.Count is 2 or 3 && FamilyFirst.Contains(Words[0]) && IsSyllables(Words) && !KoreanOrder.IsFamilyLast(Words);

    public Gender Gender => !IsFull || IsFamilyFirst ? Gender.Unknown : GivenNames.GenderOf(Words[0]);

    /// <summary>The one letter between given and family name, which alone tells John A. Park from John B. Park.</summary>
    public char? MiddleInitial => !IsFamilyFirst && Words is [{ Length: > 2 }, { Length: 1 or 2 } middle, _] && char.IsUpper(middle[0]) && (middle.Length == 1 || middle[1] == '.') ? middle[0] : null;

    /// <summary>Of several languages, between given and family name: de, van, bin.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) =>
        word is "de" or "del" or "van" or "von" or "der" or "den" or "bin" or "ibn" or "al" or "el" or "la" or "las" or "los" or "da" or "dos" or "du" or "di" or "&";

    private static bool IsOpening(string word) => word is "Bin" or "Ibn" or "Al" or "El" or "Van" or "Von" or "De" or "Del" or "Di" or "Da" or "Du" or "La";

    /// <summary>Sergei Viktorovich, as Russians address somebody: the given name and the father's.</summary>
    public bool IsPolite => Words.Count == 2 && MiddleNames.IsPatronymic(Words[1]);

    private bool IsFrontOf(IReadOnlyList<string> words) => Words[0] == words[0] && Words[1] == words[1];

    /// <summary>Whether a word is a common Korean or Chinese family name.</summary>
    public static bool IsFamilyName(string word) => FamilyFirst.Contains(word);

    /// <summary>Whether a word is a person's name and only half of it: a common family name or given name.</summary>
    public static bool IsPart(string word) => (IsFamilyName(word) || GivenNames.Contains(word)) && !ProperNouns.IsPlace(word);

    public static PersonName Of(string name)
    {
        var words = name.Replace(",", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Titles.IsSuffix(words[^1]))
            words.RemoveAt(words.Count - 1);
        return new PersonName(name, words);
    }

    /// <summary>Whether two full names are one person's: the same family name, and first names that do not clash.</summary>
    public bool Matches(PersonName other)
    {
        if (string.Equals(Joined, other.Joined, StringComparison.Ordinal))
            return true;
        if (IsPolite && other.Words.Count == 3 && IsFrontOf(other.Words) || other.IsPolite && Words.Count == 3 && other.IsFrontOf(Words))
            return true;
        if (!IsFull || !other.IsFull || IsFamilyFirst != other.IsFamilyFirst || Family != other.Family || IsFamilyFirst)
            return false;
        if (MiddleInitial is { } initial && other.MiddleInitial is { } its && initial != its)
            return false;

        if (Words.Count != other.Words.Count && IsEndOf(Words, other.Words))
            return true;

        return Given == other.Given || (Given!.Length <= 2 && Given[0] == other.Given![0]) || (other.Given!.Length <= 2 && Given[0] == other.Given[0])
            || IsShortFor(Given, other.Given) || IsShortFor(other.Given, Given);
    }

    /// <summary>Sisi for al-Sisi.</summary>
    public static string WithoutArticle(string word) =>
        word.Length > 4 && word[2] == '-' && word[..2] is "al" or "Al" or "el" or "El" ? word[3..] : word;

    /// <summary>Jong-un, Jong Un and Jong-Un are one.</summary>
    private string Joined => IsFamilyFirst ? string.Concat(Words).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() : Full;

    /// <summary>Leo Vask and Norbert Leo Vask.</summary>
    public static bool IsEndOf(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var (shorter, longer) = one.Count < other.Count ? (one, other) : (other, one);
        return shorter.SequenceEqual(longer.Skip(longer.Count - shorter.Count), StringComparer.Ordinal);
    }

    private static bool IsShortFor(string shorter, string longer) => shorter.Length > 2 && longer.StartsWith(shorter, StringComparison.Ordinal);

    /// <summary>Given names of one or two syllables, written apart or with a hyphen, and no common English given name.</summary>
    private static bool IsSyllables(IReadOnlyList<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            foreach (var part in words[i].Split('-'))
            {
                if (part.Length is < 1 or > 6 || GivenNames.Contains(part) && !words[i].Contains('-', StringComparison.Ordinal) && words.Count == 2)
                    return false;
            }
        }

        return words.Count == 3 || words[1].Contains('-', StringComparison.Ordinal) || words[1].Length <= 8;
    }
}
