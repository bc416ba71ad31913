namespace KoreaArticles.Api.Related;

/// <summary>A text as the runs of five words in it, each a number: two texts share the runs that stand in both word for word.</summary>
internal static class Shingles
{
    /// <summary>Prints of one text. Two texts that share half of their runs have a print in common in 255 of 256 cases.</summary>
    public const int Prints = 8;

    /// <summary>UTF-16 units of a text that are read; a longer one is known by its beginning well enough.</summary>
    public const int Longest = 100_000;

    /// <summary>Words in a run: fewer are common phrases, more break at every edit.</summary>
    private const int Run = 5;

    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The least runs of a text: as good as drawn at random, and the same ones from every copy.</summary>
    public static IReadOnlyList<long> PrintsOf(string text)
    {
        var least = new SortedSet<long>();
        var greatest = long.MaxValue;
        foreach (var run in In(text))
        {
            if (run >= greatest || !least.Add(run)) continue;
            if (least.Count > Prints) least.Remove(least.Max);
            if (least.Count == Prints) greatest = least.Max;
        }

        return [.. least];
    }

    public static HashSet<long> Of(string text) => [.. In(text)];

    private static List<long> In(string text)
    {
        var runs = new List<long>(Math.Min(text.Length, Longest) / 6);
        Span<ulong> words = stackalloc ulong[Run];
        var (word, count) = (Start, 0);
        var end = Math.Min(text.Length, Longest);
        for (var i = 0; i <= end; i++)
        {
            if (i < end && char.IsLetterOrDigit(text[i]))
            {
                word = (word ^ char.ToLowerInvariant(text[i])) * Prime;
                continue;
            }

            if (word == Start) continue;

            words[1..].CopyTo(words);
            words[^1] = word;
            word = Start;
            if (++count >= Run) runs.Add(Mixed(words));
        }

        return runs;
    }

    private static long Mixed(ReadOnlySpan<ulong> words)
    {
        var mixed = Start;
        foreach (var word in words)
        {
            // Every bit of a word moves every bit of the run, or the least runs would be those of certain words.
            mixed = (mixed ^ word) * 0x9E3779B97F4A7C15;
            mixed ^= mixed >> 32;
        }

        mixed *= 0xBF58476D1CE4E5B9;
        return (long)(mixed ^ (mixed >> 31));
    }
}
