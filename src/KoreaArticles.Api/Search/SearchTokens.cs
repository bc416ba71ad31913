using System.Globalization;
using System.Text;

namespace KoreaArticles.Api.Search;

/// <summary>A word of a text as the full-text index sees it: where it stands, and its letters folded.</summary>
internal readonly record struct SearchToken(int Start, int Length, string Folded)
{
    public int End => Start + Length;
}

/// <summary>Cuts and folds words as FTS5's tokenizer <c>unicode61 remove_diacritics
/// 2</c> does, so that our highlights mark what it found.</summary>
internal static class SearchTokens
{
    // Invariant globalization does not decompose letters, so the Latin ones with marks are listed under their plain letter.
    private static readonly Dictionary<int, char> Plain = new[]
        {
            "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďḍ", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģǧ", "hĥḥ",
            "iìíîïĩīĭįǐỉị", "jĵǰ", "kķǩ", "lĺļľ", "nñńņň",
            "oòóôõöōŏőǒọỏốồổỗộơớờởỡợ", "rŕŗř", "sśŝşšș", "tţťț", "uùúûüũūŭůűųǔụủưứừửữự", "wŵ", "yýÿŷỳỹỵỷ", "zźżž",
        }
        .SelectMany(line => line[1..], (line, letter) => (letter, plain: line[0]))
        .ToDictionary(pair => (int)pair.letter, pair => pair.plain);

    public static IEnumerable<SearchToken> In(string text)
    {
        var start = -1;
        var folded = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            // A lone surrogate is no letter.
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done)
                rune = Rune.ReplacementChar;

            if (IsWordCharacter(rune) || (start >= 0 && IsCombining(rune)))
            {
                if (start < 0) start = i;
                if (!IsCombining(rune)) folded.Append(Fold(rune));
            }
            else if (start >= 0)
            {
                yield return new(start, i - start, folded.ToString());
                start = -1;
                folded.Clear();
            }

            i += length;
        }

        if (start >= 0) yield return new(start, text.Length - start, folded.ToString());
    }

    public static bool Any(string text) => In(text).Any();

    public static bool IsWordCharacter(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;

    private static bool IsCombining(Rune rune) => rune.Value is >= 0x300 and <= 0x331;

    private static Rune Fold(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        return Plain.TryGetValue(lower.Value, out var plain) ? new Rune(plain) : lower;
    }
}
