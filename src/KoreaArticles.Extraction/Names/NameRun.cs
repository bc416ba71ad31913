namespace KoreaArticles.Extraction.Names;

/// <summary>How far a run of capitalised words goes that can be one name.</summary>
internal static class NameRun
{
    private const int LongestName = 8;

    public static int End(string text, List<TextSpan> tokens, int first)
    {
        var end = first + 1;
        while (end < tokens.Count && end - first < LongestName * 2)
        {
            var gap = tokens[end].Start - tokens[end - 1].End;
            if (gap > 1)
                break;
            if (IsCapital(text, tokens[end]) && (gap == 1 || text[tokens[end - 1].Start] == '-'))
                end++;
            else if (end + 1 < tokens.Count && IsCapital(text, tokens[end + 1]) && IsJoint(text, tokens, end, gap))
                end += 2;
            else if (end + 2 < tokens.Count && gap == 1 && tokens[end].In(text) is "al" or "el" or "ul" && tokens[end + 1].In(text) is "-" && IsCapital(text, tokens[end + 2]))
                end += 3;
            else if (end + 2 < tokens.Count && gap == 1 && tokens[end].In(text) is "of" && tokens[end + 1].In(text) is "the" && IsCapital(text, tokens[end + 2])
                && (ProperNouns.IsBody(tokens[end - 1].Of(text)) || Titles.IsTitle(tokens[end - 1].Of(text))))
                end += 3;
            else if (text[tokens[end].Start] == ',' && end + 1 < tokens.Count && Titles.IsSuffix(tokens[end + 1].Of(text)))
                end += 2;
            else
                break;
        }

        return end;
    }

    /// <summary>Small words and marks inside names: de, bin, the hyphen of Jean-Claude, the of of a ministry.</summary>
    private static bool IsJoint(string text, List<TextSpan> tokens, int at, int gap)
    {
        var word = tokens[at].In(text);
        if (word is "-")
            return gap == 0 && tokens[at + 1].Start == tokens[at].End;
        if (tokens[at + 1].Start - tokens[at].End > 1)
            return false;
        if (gap == 1 && word is "de" or "del" or "van" or "von" or "der" or "bin" or "ibn" or "al" or "el" or "la" or "da" or "dos" or "di" or "&")
            return true;

        return gap == 1 && word is "of" or "for" && (ProperNouns.IsBody(tokens[at - 1].Of(text)) || Titles.IsTitle(tokens[at - 1].Of(text)));
    }

    public static bool IsCapital(string text, TextSpan token) => char.IsUpper(text[token.Start]) || (token.Length > 3 && token.In(text).StartsWith("al-"));
}
