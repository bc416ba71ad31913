using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Names between given and family name that articles write or leave out for the same person. Any other word there may be the first of two family names.</summary>
internal static class MiddleNames
{
    /// <summary>English second names of men and of women. Names that make double ones (Mary Beth, Juan Carlos, John Paul) are left out.</summary>
    private static readonly FrozenSet<string> Usual = """
        Alan Allen Andrew Anthony Arthur Benjamin Charles Christopher Daniel David Edward Edwin Eugene Frederick George Gerald Henry James John Joseph Kenneth Lawrence
        Louis Matthew Michael Patrick Philip Richard Robert Samuel Stephen Steven Thomas Timothy Walter William
        Alice Catherine Charlotte Claire Elizabeth Emily Helen Katherine Margaret Nicole Patricia Rachel Rebecca Ruth Susan Victoria
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Given names that open double ones whatever follows.</summary>
    private static readonly FrozenSet<string> Openings =
        new[] { "Ana", "Anna", "Billy", "Bobby", "Carlos", "Jean", "Jim", "Joe", "John", "Jose", "José", "Juan", "Luis", "Maria", "María", "Marie", "Mary", "Peggy", "Pierre" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word behind a given name is a patronymic or an English second name.</summary>
    public static bool Contains(string given, string word)
    {
        if (!GivenNames.Contains(given))
            return false;

        return IsPatronymic(word) || (Usual.Contains(word) && !Openings.Contains(given) && GivenNames.GenderOf(word) == GivenNames.GenderOf(given));
    }

    /// <summary>Antonovich, Sergeyevna.</summary>
    public static bool IsPatronymic(string word) =>
        word.EndsWith("ovich", StringComparison.Ordinal) || word.EndsWith("evich", StringComparison.Ordinal)
        || word.EndsWith("ovna", StringComparison.Ordinal) || word.EndsWith("evna", StringComparison.Ordinal);
}
