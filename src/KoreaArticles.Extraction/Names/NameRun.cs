namespace KoreaArticles.Extraction.Names;

/// <summary>How far a run of capitalised words goes that can be one name.</summary>
internal static class NameRun
{
    private const int Longest = 16;

    public static int End(string text, List<TextSpan> tokens, int first)
    {
        var end = first + 1;
        while (end < tokens.Count && end - first < Longest && tokens[end].Start - tokens[end - 1].End <= 1 && NameJointRules.Join(new NameJoint(text, tokens, end)) is var (_, taken))
            end += taken;

        return end;
    }

    public static bool IsCapital(string text, TextSpan token) => char.IsUpper(text[token.Start]) || (token.Length > 3 && token.In(text).StartsWith("al-"));
}
