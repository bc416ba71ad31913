namespace KoreaArticles.Extraction;

/// <summary>Counts words: what stands between white space.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var (words, isInWord) = (0, false);
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter);
            if (isInWord && isSpace) words++;
            isInWord = !isSpace;
        }

        return isInWord ? words + 1 : words;
    }
}
