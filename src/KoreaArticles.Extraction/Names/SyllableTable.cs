using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Korean syllables with the ways they are written in Latin letters; the first that no other syllable shares is the usual one.</summary>
internal sealed class SyllableTable
{
    private readonly FrozenDictionary<char, string> bySyllable;
    private readonly FrozenDictionary<string, string> bySpelling;

    /// <param name="lines">A syllable and its spellings, the next behind a bar or on a new line.</param>
    public SyllableTable(string lines)
    {
        var rows = lines.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(row => (Syllable: row[0], Spellings: row[2..].Split(' '))).ToList();
        var times = rows.SelectMany(row => row.Spellings).CountBy(spelling => spelling).ToDictionary(StringComparer.Ordinal);
        var usual = rows.Select(row => (row.Syllable, row.Spellings, Usual: Array.Find(row.Spellings, spelling => times[spelling] == 1))).ToList();

        bySyllable = usual.Where(row => row.Usual is not null).ToFrozenDictionary(row => row.Syllable, row => row.Usual!);
        bySpelling = usual.SelectMany(row => row.Spellings, (row, spelling) => (spelling, Usual: times[spelling] == 1 ? row.Usual! : spelling)).Distinct()
            .ToFrozenDictionary(pair => pair.spelling, pair => pair.Usual, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The usual spelling of a syllable in Korean letters; null where it has none of its own.</summary>
    public string? Usual(char syllable) => bySyllable.GetValueOrDefault(syllable);

    /// <summary>The usual spelling for another one, itself where several syllables share it; null where it is no syllable.</summary>
    public string? Usual(string spelling) => bySpelling.GetValueOrDefault(spelling);
}
