using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Speakers;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>The words for a Korean speaker, without what stands in brackets, and who spoke last.</summary>
internal sealed record KoreanSpeaker(IReadOnlyList<string> Words, Person? Last)
{
    public string Head => Words[^1];

    /// <summary>Which of the words is a full name; -1 where none is.</summary>
    public int NameAt { get; } = Words.ToList().FindIndex(KoreanWords.IsName);

    public string From(int first) => string.Join(' ', Words.Skip(first));
}

/// <summary>One way of telling whom Korean words for a speaker mean.</summary>
/// <remarks>An example reads "words for the speaker: who it is", by the first words for which the rule decided.</remarks>
/// <param name="Meant">Who it is, null where the rule does not know.</param>
internal sealed record KoreanSpeakerRule(string Name, Func<KoreanSpeaker, KoreanCast, Meant?> Meant, params IReadOnlyList<Example> Examples) : IRule
{
    public string? Read(string text) => SpeakerRule.Read(Name, text);
}

/// <summary>Whom Korean words mean; the first rule that knows it tells.</summary>
internal static class KoreanSpeakerRules
{
    public static IReadOnlyList<KoreanSpeakerRule> All { get; } =
    [
        new("korean-pronoun", (words, _) => KoreanWords.IsPronoun(words.Head) ? new Meant(words.Last) : null,
            new("박민호 장관은 배가 늦는다고 말했다. 그는 배가 찼다고 덧붙였다.", "그: 박민호"),
            new("박민호 장관은 배가 늦는다고 말했다.", null)),

        new("korean-unnamed", (words, _) => KoreanWords.IsUnnamed(words.Head) ? Meant.Nobody : null,
            new("항만청 관계자는 배가 늦는다고 말했다.", "항만청 관계자: nobody"),
            new("항만청장은 배가 늦는다고 말했다.", null)),

        new("korean-name", (words, cast) => words.NameAt is >= 0 and var name ? new Meant(cast.Named(words.Words[name], TitleBeside(words.Words, name))) : null,
            new("박민호 장관은 배가 늦는다고 말했다.", "박민호 장관: 박민호"),
            new("어부 박민호(54) 씨는 배가 늦는다고 말했다.", "어부 박민호(54) 씨: 박민호"),
            new("박 장관은 배가 늦는다고 말했다.", null)),

        new("korean-title", (words, cast) => KoreanWords.TitleOf(words.Head) is not null ? new Meant(ByTitle(words, cast)) : null,
            new("박민호 장관은 배가 늦는다고 말했다. 박 장관은 배가 찼다고 덧붙였다.", "박 장관: 박민호"),
            new("최모 씨(42)는 배가 늦는다고 말했다.", "최모 씨(42): 최모"),
            new("어부 최모 씨는 배가 늦는다고 말했다.", "어부 최모 씨: 최모"),
            new("토니 파월 미 국무장관은 배가 늦는다고 말했다.", "토니 파월 미 국무장관: 토니 파월"),
            new("국무장관은 배가 늦는다고 말했다.", "국무장관: nobody"),
            new("항만청은 배가 늦는다고 말했다.", null)),

        new("korean-body", (words, _) => KoreanWords.IsBody(words.Head) ? new Meant(Body: BodyOf(words)) : null,
            new("항만청은 배가 늦는다고 말했다.", "항만청: 항만청"),
            new("미국 해양통신은 배가 늦는다고 보도했다.", "미국 해양통신: 해양통신"),
            new("시에 따르면 배가 오늘 늦는다.", null)),
    ];

    private static string TitleBeside(IReadOnlyList<string> words, int name) => string.Join(' ', words.Where((word, i) => i != name && !KoreanWords.IsCourtesy(word)));

    /// <summary>A family name or a foreign name before the title; an office alone names nobody.</summary>
    private static Person? ByTitle(KoreanSpeaker words, KoreanCast cast)
    {
        var before = words.Words.Take(words.Words.Count - 1).TakeWhile(word => !KoreanWords.IsCountry(word) && !KoreanWords.IsBody(word)).ToList();
        if (before.Count == 0 || KoreanWords.IsUnnamed(before[^1]))
            return null;

        var name = KoreanName.IsMasked(before[^1]) ? before[^1] : string.Join(' ', before);
        if (cast.Known(name, words.Head) is { } known)
            return known;

        // one foreign name after a title is a name only where two words make it or no country stands for it
        return before.TrueForAll(word => word.Length > 1) ? cast.Named(name, words.From(before.Count)) : null;
    }

    /// <summary>북한 조선중앙통신 is 조선중앙통신: the land before a body's name is not of it.</summary>
    private static string BodyOf(KoreanSpeaker words) => words.From(words.Words.Count > 1 && KoreanWords.IsCountry(words.Words[0]) && words.Words[1].Length > 3 ? 1 : 0);
}
