using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Words that keep their full stop.</summary>
internal static class Abbreviations
{
    /// <summary>Always followed by the name or number they belong to, so no sentence ends at them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNames = Words("""
        Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Fr Hon St Sr Sra Mt Ft Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Lieut Comdr Ens
        Sen Sens Rep Reps Gov Govs Pres Amb Supt Det Insp Msgr Sec Asst Assoc Dep Atty Spc Pfc
        No Nos Art Fig Vol pp vs v cf ca al Op viz e.g i.e
        """);

    /// <summary>May end a sentence; what follows decides.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MayEnd = Words("""
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
        Inc Corp Co Cos Ltd Bros Jr Esq Dept Univ Assn Intl Govt Natl etc est approx Ave Blvd Rd Hwy Pty Plc
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
        Ph.D M.D B.A M.A D.C a.m p.m A.M P.M
        """);

    /// <summary>Words that begin sentences far more often than they follow an abbreviation inside one.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Words("""
        The A An He She It They We I You This That These Those There Here His Her Its Their Our My In On At By For From With After Before
        Since While When Where As If But And So Yet Or Nor However Meanwhile Also Although Though Because Both Despite During Earlier
        Later Last Many Most More Some Several Such What Who Why How According Asked Under Until Other Others Another One Two Three
        """);

    public static bool StandsBeforeName(ReadOnlySpan<char> word) => BeforeNames.Contains(word);

    public static bool OpensSentence(ReadOnlySpan<char> word) => Openers.Contains(word);

    /// <summary>Whether a word, given without its last full stop, keeps that stop: "Gen", "U.S", "J".</summary>
    public static bool IsAbbreviated(ReadOnlySpan<char> word) =>
        BeforeNames.Contains(word) || MayEnd.Contains(word) || IsInitial(word) || IsLetterByLetter(word);

    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';

    /// <summary>U.S, p.m, U.S.S.R: single letters with stops between.</summary>
    private static bool IsLetterByLetter(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9 || word.Length % 2 == 0) return false;

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return true;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        list.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
