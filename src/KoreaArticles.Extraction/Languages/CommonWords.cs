using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Languages;

/// <summary>The commonest words of languages written in Latin letters.</summary>
internal static class CommonWords
{
    private static readonly (string Language, string Words)[] Table =
    [
        ("en", "the of and to in that for is on with was as at by from has have said are be not which this will were its"),
        ("de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch wird bei einer sind"),
        ("fr", "le la les des et une du est dans que pour qui sur pas plus par avec au ce ont cette sont aux été"),
        ("es", "el los las del una que por con para es se su como más al pero sus ha este fue la también entre"),
        ("it", "il di che la per una della con non del è sono gli dei nel alla anche più le da ha delle"),
        ("pt", "que do da os uma para com não em por dos mais no na as foi são pelo ao também das ser"),
        ("nl", "de het een van en dat op te zijn voor met niet aan er om ook als bij uit naar door maar"),
        ("id", "yang dan di untuk dengan dari pada ini itu tidak dalam akan telah oleh ke juga kata bahwa"),
        ("pl", "się na nie że jest do to jak po przez oraz był które dla od są ale przy może"),
        ("sv", "och att det som en på är av för med den till inte har om ett men var sig från"),
        ("tr", "ve bir bu için ile da de olarak olan daha çok sonra gibi kadar ise değil oldu"),
        ("vi", "của và là có trong được cho với các một những không người này khi đã ra"),
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> LanguageBits =
        Table.SelectMany((row, number) => row.Words.Split(' '), (row, word) => (Word: word, Bit: 1 << Array.IndexOf(Table, row)))
            .GroupBy(pair => pair.Word).ToFrozenDictionary(group => group.Key, group => group.Aggregate(0, (bits, pair) => bits | pair.Bit))
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public const int Longest = 6;

    public static int Languages => Table.Length;

    public static string Language(int number) => Table[number].Language;

    /// <summary>The languages a word in small letters is common in, a bit each.</summary>
    public static int LanguagesOf(ReadOnlySpan<char> word) => LanguageBits.TryGetValue(word, out var languages) ? languages : 0;
}
