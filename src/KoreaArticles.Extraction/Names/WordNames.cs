namespace KoreaArticles.Extraction.Names;

/// <summary>Family names that are common words elsewhere: Go, So, An, Early.</summary>
internal static class WordNames
{
    private const int Longest = 5;

    /// <summary>Whether a common word opens a name: Go Jun, Oh Myung-jin, and Go alone where a sentence goes on with its verb.</summary>
    public static bool Opens(CapitalRun run)
    {
        var isKorean = PersonName.IsFamilyName(run[0]);
        if (!isKorean && !IsEnglish(run[0]))
            return false;
        if (run.First + 1 >= run.Tokens.Count || run.Tokens[run.First + 1].Start - run.Tokens[run.First].End != 1)
            return isKorean && run.FollowsWord;

        var next = run.Tokens[run.First + 1].Of(run.Text);
        if (char.IsUpper(next[0]))
            return isKorean && OpensFull(run, next);

        return IsSaying(next) || (run[0] is "Oh" ? char.IsLower(next[0]) : isKorean && run[0] is not "An" && run.FollowsWord);
    }

    /// <summary>Which tokens of a sentence are such names by the verb of speech beside them: Go said, said Go, but "So said Vask".</summary>
    public static IReadOnlyList<int> BesideVerbs(string text, IReadOnlyList<TextSpan> tokens)
    {
        List<int>? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (char.IsUpper(text[tokens[i].Start]) && tokens[i].Length <= Longest && (IsBefore(i) || IsBehind(i)) && IsOne(tokens[i].Of(text)))
                (found ??= []).Add(i);
        }

        return found ?? (IReadOnlyList<int>)[];

        bool IsBefore(int i) => IsCue(i + 1) && !(i + 2 < tokens.Count && char.IsUpper(text[tokens[i + 2].Start]) && tokens[i].In(text) is "So");
        bool IsBehind(int i) => IsCue(i - 1) && !(i + 1 < tokens.Count && char.IsUpper(text[tokens[i + 1].Start]));
        bool IsCue(int i) => i >= 0 && i < tokens.Count && IsSaying(tokens[i].In(text));
    }

    /// <summary>The verbs that a person's name alone stands beside most.</summary>
    private static bool IsSaying(ReadOnlySpan<char> word) =>
        word is "said" or "says" or "told" or "tells" or "added" or "adds" or "asked" or "asks" or "wrote" or "writes" or "joked" or "noted" or "warned" or "argued" or "replied" or "answered"
            or "insisted" or "explained" or "recalled" or "testified" or "declared" or "claimed" or "stressed";

    private static bool IsOne(string word) => ProperNouns.IsCommon(word) && (PersonName.IsFamilyName(word) || IsEnglish(word));

    /// <summary>Those of no few or many: "Few said" is about no Mr. Few.</summary>
    private static bool IsEnglish(string word) => word is "Early" or "Long" or "Good";

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
