namespace KoreaArticles.Extraction.Languages;

/// <summary>The scripts news is written in, most of which are one language's.</summary>
internal enum Script
{
    Latin,
    Hangul,
    Kana,
    Han,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Other,
}

internal static class Scripts
{
    public static readonly int Count = Enum.GetValues<Script>().Length;

    private const char FirstHangul = '\u1100';

    private const char LastHangul = '\uD7A3';

    /// <summary>Whether a text could have Korean letters in it; a quick no for most that have none.</summary>
    public static bool MayHaveHangul(ReadOnlySpan<char> text) => text.ContainsAnyInRange(FirstHangul, LastHangul);

    public static Script Of(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\uAC00' and <= '\uD7A3' => Script.Hangul,
        >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' => Script.Hangul,
        >= '\u3040' and <= '\u30FF' => Script.Kana,
        >= '\u4E00' and <= '\u9FFF' => Script.Han,
        >= '\u0400' and <= '\u04FF' => Script.Cyrillic,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0590' and <= '\u05FF' => Script.Hebrew,
        >= '\u0600' and <= '\u06FF' => Script.Arabic,
        >= '\u0900' and <= '\u097F' => Script.Devanagari,
        >= '\u0E00' and <= '\u0E7F' => Script.Thai,
        _ => Script.Other,
    };

    /// <summary>A sign of these is a syllable or a word, as long as two or three letters of the others.</summary>
    public static int WeightOf(Script script) => script is Script.Hangul or Script.Kana or Script.Han ? 2 : 1;

    /// <summary>The language news in a script is mostly in, ISO 639-1.</summary>
    public static string Language(Script script) => script switch
    {
        Script.Hangul => "ko",
        Script.Kana => "ja",
        Script.Han => "zh",
        Script.Cyrillic => "ru",
        Script.Greek => "el",
        Script.Hebrew => "he",
        Script.Arabic => "ar",
        Script.Devanagari => "hi",
        Script.Thai => "th",
        _ => "und",
    };

    /// <summary>The language of a script that a letter is found in alone; null where its neighbours in the script use it too.</summary>
    public static string? OwnerOf(char letter) => letter switch
    {
        'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' or 'Ґ' => "uk",
        'پ' or 'چ' or 'ژ' or 'گ' => "fa",
        _ => null,
    };
}
