using KoreaArticles.Extraction.Quotations;

namespace KoreaArticles.Extraction.Names;

/// <summary>Family names that are common words elsewhere: Go, So, An, Early.</summary>
internal static class WordNames
{
    /// <summary>Whether a common word opens a name: Go Jun, Oh Myung-jin, and Go alone where a sentence goes on with its verb.</summary>
    public static bool Opens(CapitalRun run)
    {
        var isKorean = PersonName.IsFamilyName(run[0]);
        if (!isKorean && !ProperNouns.IsFamilyNameToo(run[0]))
            return false;
        if (run.First + 1 >= run.Tokens.Count || run.Tokens[run.First + 1].Start - run.Tokens[run.First].End != 1)
            return isKorean && run.FollowsWord;

        var next = run.Tokens[run.First + 1].Of(run.Text);
        if (char.IsUpper(next[0]))
            return isKorean && OpensFull(run, next);

        return SpeechCues.IsPlain(next) || (run[0] is "Oh" ? char.IsLower(next[0]) : isKorean && run[0] is not "An" && run.FollowsWord);
    }

    /// <summary>Whether a common word ends a name, by the word before it: Dana Early, Sue Do, Go Jun, President Do.</summary>
    public static bool Ends(string before, string word) =>
        PersonName.IsFamilyName(word) ? GivenNames.Contains(before) || Titles.IsTitle(before) || IsKorean(before, word)
            : (GivenNames.Contains(before) && ProperNouns.IsFamilyNameToo(word)) || IsKorean(before, word);

    /// <summary>Behind a word that opens a clause the name has to look like one: "So Kim left" is about Kim.</summary>
    private static bool OpensFull(CapitalRun run, string next) =>
        IsDay(run[0]) || (IsGivenName(next) && (IsHyphenated(next) || !run.OpensSentence || IsDay(next) || !(PersonName.IsFamilyName(next) || ProperNouns.IsCommon(next))));

    private static bool IsKorean(string family, string given) => PersonName.IsFamilyName(family) && Romanisation.IsGiven(given);

    /// <summary>A given name of two syllables, or of one: Jae-hwan, Jun.</summary>
    private static bool IsGivenName(string word) => IsHyphenated(word) || Romanisation.IsGiven(word) || Romanisation.Split(word) is not null;

    /// <summary>Jae-hwan: a small letter behind the hyphen.</summary>
    public static bool IsHyphenated(string word) => word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);

    /// <summary>A day or a month cut short: no date goes on with a word in a capital.</summary>
    private static bool IsDay(string word) => word is "Sun" or "Jun";
}
