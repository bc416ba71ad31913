using System.Security.Cryptography;
using System.Text;

namespace KoreaArticles.Api.Articles;

/// <summary>Names as they stand in addresses: lower case, words joined by hyphens, accents folded, Hangul kept.</summary>
internal static class Slug
{
    private const int Longest = 120;

    // Invariant globalization does not decompose letters, so the Latin ones with marks are listed.
    private static readonly Dictionary<char, string> Folded = new[]
        {
            "a:àáâãäåāăąǎ", "ae:æ", "c:çćĉċč", "d:ďđð", "e:èéêëēĕėęě", "g:ĝğġģ", "h:ĥħ", "i:ìíîïĩīĭįıǐ", "j:ĵ", "k:ķ", "l:ĺļľŀł",
            "n:ñńņňŋ", "o:òóôõöøōŏőǒ", "oe:œ", "r:ŕŗř", "s:śŝşšș", "ss:ß", "t:ţťŧț", "th:þ", "u:ùúûüũūŭůűųǔ", "w:ŵ", "y:ýÿŷ", "z:źżž",
        }
        .Select(line => line.Split(':'))
        .SelectMany(parts => parts[1], (parts, letter) => (letter, plain: parts[0]))
        .ToDictionary(pair => pair.letter, pair => pair.plain);

    /// <summary>"Kim Jong Un" and "Kim Jong-un" give <c>kim-jong-un</c>, "U.S. Navy" <c>us-navy</c>;
    /// a name without a letter gives a short hash.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length && slug.Length < Longest; i++)
        {
            var letter = char.ToLowerInvariant(name[i]);
            if (Folded.TryGetValue(letter, out var plain)) slug.Append(plain);
            else if (char.IsLetterOrDigit(letter)) slug.Append(letter);
            else if (char.IsSurrogatePair(name, i)) slug.Append(name[i]).Append(name[++i]);
            else if (!IsSilent(name, i) && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : Hash(name);
    }

    /// <summary>Sixteen hexadecimal digits that stand for the words.</summary>
    public static string Hash(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 8));

    /// <summary>An apostrophe, a combining mark, or the dot of an initial inside an abbreviation joins what stands around it.</summary>
    private static bool IsSilent(string name, int i) => name[i] switch
    {
        '\'' or '’' or '‘' or 'ʼ' or (>= '\u0300' and <= '\u036F') => true,
        '.' => i > 0 && char.IsLetter(name[i - 1]) && (i == 1 || !char.IsLetterOrDigit(name[i - 2]))
            && i + 1 < name.Length && char.IsLetter(name[i + 1]),
        _ => false,
    };
}
