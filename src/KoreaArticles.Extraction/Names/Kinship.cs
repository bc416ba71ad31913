using System.Collections.Frozen;
using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Names;

/// <summary>Nouns for those near to somebody, in the family and beside it: his wife, Vask's eldest daughter.</summary>
internal static class Kinship
{
    /// <summary>Each with the gender it tells.</summary>
    private static readonly FrozenDictionary<string, Gender> Nouns = new Dictionary<string, Gender>(StringComparer.Ordinal)
    {
        ["father"] = Gender.Male, ["mother"] = Gender.Female, ["dad"] = Gender.Male, ["mum"] = Gender.Female, ["mom"] = Gender.Female,
        ["brother"] = Gender.Male, ["sister"] = Gender.Female, ["son"] = Gender.Male, ["daughter"] = Gender.Female, ["husband"] = Gender.Male, ["wife"] = Gender.Female,
        ["widow"] = Gender.Female, ["widower"] = Gender.Male, ["uncle"] = Gender.Male, ["aunt"] = Gender.Female, ["nephew"] = Gender.Male, ["niece"] = Gender.Female,
        ["grandfather"] = Gender.Male, ["grandmother"] = Gender.Female, ["grandson"] = Gender.Male, ["granddaughter"] = Gender.Female,
        ["stepfather"] = Gender.Male, ["stepmother"] = Gender.Female, ["stepson"] = Gender.Male, ["stepdaughter"] = Gender.Female,
        ["boyfriend"] = Gender.Male, ["girlfriend"] = Gender.Female, ["cousin"] = Gender.Unknown, ["partner"] = Gender.Unknown, ["spouse"] = Gender.Unknown,
        ["child"] = Gender.Unknown, ["grandchild"] = Gender.Unknown, ["sibling"] = Gender.Unknown, ["twin"] = Gender.Unknown, ["neighbour"] = Gender.Unknown, ["neighbor"] = Gender.Unknown, ["friend"] = Gender.Unknown,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> BySpan = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a noun, or its first part as in sister-in-law, is one.</summary>
    public static bool Is(ReadOnlySpan<char> noun) => BySpan.ContainsKey(FirstPart(noun));

    public static Gender GenderOf(ReadOnlySpan<char> noun) => BySpan.TryGetValue(FirstPart(noun), out var gender) ? gender : Gender.Unknown;

    /// <summary>His brother Tomas, Vask's eldest son Leif: the noun right before a name, of which somebody is the owner; empty where there is none.</summary>
    public static ReadOnlySpan<char> NounBefore(string text, int name)
    {
        if (name < 2 || text[name - 1] != ' ' || Letters.Before(text, name - 1) is not { Length: > 2 } noun || !Is(noun))
            return [];

        var start = name - 1 - noun.Length;
        for (var step = 0; step < 2 && start > 1 && text[start - 1] is ' '; step++)
        {
            var word = Letters.Before(text, start - 1);
            if (IsOwner(word) || (word is "s" && start > 3 && text[start - 3] is '\'' or '’'))
                return noun;
            if (word.Length == 0 || !char.IsLower(word[0]))
                break;

            start -= 1 + word.Length;
        }

        return [];
    }

    /// <summary>Whether a word tells that what follows is somebody's: his, their.</summary>
    public static bool IsOwner(ReadOnlySpan<char> word) =>
        word is "his" or "her" or "their" or "my" or "our" or "His" or "Her" or "Their" or "My" or "Our";

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> noun) => noun.IndexOf('-') is > 0 and var hyphen ? noun[..hyphen] : noun;
}
