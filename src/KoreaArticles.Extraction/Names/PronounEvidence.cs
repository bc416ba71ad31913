namespace KoreaArticles.Extraction.Names;

/// <summary>Whether the words after a name tell that it is somebody's: the first pronoun is "he" or "she", not "it".</summary>
internal static class PronounEvidence
{
    private const int Reach = 160;

    /// <summary>The gender that the pronouns after most of the mentions tell; unknown where they tell of a thing, or nothing.</summary>
    public static Gender Of(string text, IEnumerable<TextSpan> mentions)
    {
        var (he, she, other) = (0, 0, 0);
        foreach (var mention in mentions)
        {
            switch (After(text, mention.End))
            {
                case "he" or "his" or "him" or "himself":
                    he++;
                    break;
                case "she" or "her" or "herself":
                    she++;
                    break;
                case not "":
                    other++;
                    break;
            }
        }

        return he > 1 && he > 2 * (she + other) ? Gender.Male : she > 1 && she > 2 * (he + other) ? Gender.Female : Gender.Unknown;
    }

    /// <summary>The first pronoun of the third person behind a place, before any other name.</summary>
    private static ReadOnlySpan<char> After(string text, int place)
    {
        var until = Math.Min(text.Length, place + Reach);
        for (var at = place; at < until; at++)
        {
            if (text[at] is '\n' or '"' or '“' or '”')
                break;
            if (!char.IsLetter(text[at]))
                continue;

            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var word = text.AsSpan(at, end - at);
            if (word is "he" or "his" or "him" or "himself" or "she" or "her" or "herself" or "it" or "its" or "itself" or "they" or "their")
                return word;
            if (word is "He" or "His")
                return "he";
            if (word is "She" or "Her")
                return "she";
            if (char.IsUpper(word[0]) && at > place + 1 && text[at - 2] is not ('.' or '?' or '!'))
                break;

            at = end;
        }

        return "";
    }
}
