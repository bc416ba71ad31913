using System.Text.RegularExpressions;
using KoreaArticles.Extraction;

namespace KoreaArticles.Evaluation;

/// <summary>The words of a text by their places, so that stretches are compared in words and not in letters or marks.</summary>
public sealed partial class Words(string text)
{
    private readonly int[] starts = [.. Word().Matches(text).Select(word => word.Index)];

    /// <summary>The words that begin inside a span.</summary>
    public WordRange In(TextSpan span) => new(CountBefore(span.Start), CountBefore(span.End));

    /// <summary>A text's words without case, punctuation and spacing, joined by one space.</summary>
    public static string Fold(string? text) => string.Join(' ', Of(text));

    /// <summary>A text's words in lower case.</summary>
    public static IEnumerable<string> Of(string? text) =>
        Word().Matches(text ?? "").Select(word => word.Value.Replace('’', '\'').ToLowerInvariant());

    private int CountBefore(int position)
    {
        var index = Array.BinarySearch(starts, position);
        return index < 0 ? ~index : index;
    }

    [GeneratedRegex(@"[\p{L}\p{N}_]+(?:[’'.\-&][\p{L}\p{N}_]+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

/// <summary>Consecutive words, by their numbers in the text, half open.</summary>
public readonly record struct WordRange(int First, int End)
{
    public int Count => End - First;

    /// <summary>Words in common over words in either.</summary>
    public double Overlap(WordRange other)
    {
        var shared = Math.Min(End, other.End) - Math.Max(First, other.First);
        return shared <= 0 ? 0 : (double)shared / (Count + other.Count - shared);
    }
}
