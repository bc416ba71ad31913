using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Names;

/// <summary>Whether the words between commas behind a name tell that it is somebody's: Orlin Vask, 54, or a harbour engineer, or who sells fish.</summary>
internal static class Apposition
{
    private const int Longest = 60;

    /// <summary>The role of somebody behind whose full name a comma stands as well: its floor leader, Go Jun, said. Null where there is none.</summary>
    public static string? RoleBefore(string text, TextSpan name)
    {
        if (name.Start < 4 || text[name.Start - 1] != ' ' || text[name.Start - 2] != ',' || name.End >= text.Length || text[name.End] != ',')
            return null;

        var end = name.Start - 2;
        var start = end;
        while (start > 0 && end - start < Longest && (char.IsAsciiLetterLower(text[start - 1]) || text[start - 1] is ' ' or '-'))
            start--;
        var words = text.AsSpan(start, end - start);
        var pronoun = Math.Max(words.LastIndexOf(" its "), Math.Max(words.LastIndexOf(" his "), words.LastIndexOf(" her ")));
        var opens = start > 0 && text.AsSpan(start - 1, 4) is "His " or "Her " or "Its ";
        var isOwned = start > 0 && text[start - 1] is '\'' or '’';
        var role = pronoun >= 0 ? words[(pronoun + 5)..] : opens ? words[3..] : isOwned ? words[(words.IndexOf(' ') + 1)..] : [];
        return role.Length > 0 && role.Count(' ') < 3 && IsSomebody(role[(role.LastIndexOf(' ') + 1)..]) ? role.ToString() : null;
    }

    /// <summary>Harbour developer Orlin Vask: the noun for a person in small letters right before a name; empty where there is none.</summary>
    public static ReadOnlySpan<char> NounBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ')
            return [];

        var word = Letters.Before(text, start - 1);
        return word.Length > 2 && char.IsLower(word[0]) && PersonNouns.IsSure(word) ? word : [];
    }

    /// <summary>The role right before a name: fisherman Orlin Vask, his brother Orlin, Retired nurse Clara Holm. Null where there is none.</summary>
    public static string? RoleRightBefore(string text, int start)
    {
        if (NounBefore(text, start) is not { Length: > 0 } noun)
            return Kinship.NounBefore(text, start) is { Length: > 0 } kin ? kin.ToString() : null;

        var first = start - 1 - noun.Length;
        if (FormerBefore(text, first) is { } former)
            return text[former..(start - 1)];

        return first > 1 && text[first - 1] == ' ' && Letters.Before(text, first - 1) is { Length: > 2 } kind && char.IsUpper(kind[0]) && OpensSentence(text, first - 1 - kind.Length) && !ProperNouns.IsCommon(kind.ToString())
            ? $"{kind} {noun}" : noun.ToString();
    }

    /// <summary>Where former fisheries minister begins, whose minister is none.</summary>
    private static int? FormerBefore(string text, int noun)
    {
        const int Reach = 3;
        for (var (at, step) = (noun, 0); step < Reach && at > 1 && text[at - 1] == ' '; step++)
        {
            if (Letters.Before(text, at - 1) is not { Length: > 0 } word)
                return null;

            at -= 1 + word.Length;
            if (word is "former" or "Former" or "retired" or "late" or "acting")
                return at;
            if (!char.IsLower(word[0]))
                return null;
        }

        return null;
    }

    private static bool OpensSentence(string text, int start) => start == 0 || text[start - 1] is '\n' or '“' or '"' || (start > 1 && text[start - 1] == ' ' && text[start - 2] is '.' or '!' or '?' or '”' or '"');

    /// <summary>What the words between commas behind a name, or the noun before it, tell of whose it is: a fisherman, sister of the mayor.</summary>
    public static Gender GenderBeside(string text, TextSpan name)
    {
        var gender = Titles.GenderOf(NounBefore(text, name.Start));
        if (gender != Gender.Unknown || name.End + 4 >= text.Length || text[name.End] != ',' || text[name.End + 1] != ' ')
            return gender;

        var aside = text.AsSpan(name.End + 2, Math.Min(Longest, text.Length - name.End - 2));
        if (aside.IndexOfAny(',', '.', '\n') is var end and >= 0)
            aside = aside[..end];
        if (aside.StartsWith("his ") || aside.StartsWith("her ") || aside.StartsWith("who") || aside.IndexOf(' ') < 0)
            return Gender.Unknown;

        foreach (var word in aside.Split(' '))
        {
            if (Titles.GenderOf(aside[word]) is var told and not Gender.Unknown)
                return told;
        }

        return Gender.Unknown;
    }

    /// <summary>Vask's longtime deputy: what is owned by the name before a place is somebody.</summary>
    public static bool IsOfSomebody(string text, int owner)
    {
        var owned = text.AsSpan(owner, Math.Min(Longest, text.Length - owner)).TrimStart("'’s");
        foreach (var part in owned.Split(' '))
        {
            var word = owned[part].TrimEnd(',');
            if (word.Length == 0)
                continue;
            if (!char.IsLower(word[0]))
                return false;
            if (IsSomebody(word))
                return true;
        }

        return false;
    }

    /// <summary>Rann, a marine biologist with the port: what only people are, by how the noun ends.</summary>
    public static bool TradeBehind(string text, int end)
    {
        const int MostWords = 3;
        if (end + 4 >= text.Length || !(text.AsSpan(end).StartsWith(", a ") || text.AsSpan(end).StartsWith(", an ")))
            return false;

        var aside = text.AsSpan(end + 4, Math.Min(Longest, text.Length - end - 4));
        var words = 0;
        foreach (var part in aside.Split(' '))
        {
            var word = aside[part].TrimEnd(',');
            if (++words > MostWords || word.Length == 0 || !char.IsLower(word[0]))
                return false;
            if (PersonNouns.IsTrade(word))
                return true;
            if (word.Length < aside[part].Length)
                return false;
        }

        return false;
    }

    /// <summary>A developer, a wife, a sister-in-law.</summary>
    private static bool IsSomebody(ReadOnlySpan<char> noun) =>
        PersonNouns.IsSure(noun) || Titles.GenderOf(noun.IndexOf('-') is > 0 and var hyphen ? noun[..hyphen] : noun) != Gender.Unknown;

    public static bool TellsSomebody(string text, int end)
    {
        if (end + 4 >= text.Length || text[end] != ',' || text[end + 1] != ' ')
            return false;

        var rest = text.AsSpan(end + 2, Math.Min(Longest, text.Length - end - 2));
        if (rest.StartsWith("who ") || rest.StartsWith("whose ") || (char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && rest[2] == ',' && !(rest.Length > 3 && char.IsAsciiDigit(rest[3]))))
            return true;

        var comma = rest.IndexOfAny(',', '.', '\n');
        foreach (var word in (comma < 0 ? rest : rest[..comma]).Split(' '))
        {
            if (Titles.IsRole(rest[word]))
                return true;
        }

        return false;
    }
}
