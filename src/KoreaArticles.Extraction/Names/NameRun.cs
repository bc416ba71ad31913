namespace KoreaArticles.Extraction.Names;

/// <summary>How far a run of capitalised words goes that can be one name.</summary>
internal static class NameRun
{
    private const int Longest = 16;

    public static int End(string text, List<TextSpan> tokens, int first)
    {
        var end = first + 1;
        while (end < tokens.Count && end - first < Longest && tokens[end].Start - tokens[end - 1].End <= 1 && Taken(new NameJoint(text, tokens, end)) is var taken and > 0)
            end += taken;

        return end;
    }

    public static bool IsCapital(string text, TextSpan token) => char.IsUpper(text[token.Start]) || (token.Length > 3 && token.In(text).StartsWith("al-"));

    private static int Taken(NameJoint joint)
    {
        foreach (var rule in NameJointRules.All)
        {
            if (rule.Taken(joint) is var taken and > 0)
                return taken;
        }

        return 0;
    }
}
