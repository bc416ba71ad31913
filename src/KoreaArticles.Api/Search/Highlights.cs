namespace KoreaArticles.Api.Search;

/// <summary>A stretch of a text with the places of the words that were looked for.</summary>
/// <param name="Start">Where the stretch begins in the text it was cut from.</param>
/// <param name="Text">The stretch itself.</param>
/// <param name="Marks">Where the words stand in the stretch, in UTF-16 units.</param>
internal sealed record Highlight(int Start, string Text, IReadOnlyList<(int Start, int Length)> Marks);

/// <summary>Finds the words of a search in a text that is shown.</summary>
internal sealed class Highlights
{
    private const int Longest = 240;

    private readonly List<(string[] Tokens, bool IsPrefix)> wanted;

    public Highlights(SearchQuery query) =>
        wanted = [.. query.Wanted.Select(words => (SearchTokens.In(words.Text).Select(token => token.Folded).ToArray(), words.IsPrefix))];

    /// <summary>The text around the first place the words stand, cut between words; null when they stand nowhere in it.</summary>
    public Highlight? In(string text)
    {
        var tokens = SearchTokens.In(text).ToList();
        var marks = Marks(tokens);
        if (marks.Count == 0) return null;
        if (text.Length <= Longest) return new(0, text, marks);

        var start = StartOf(tokens, marks[0].Start - (Longest / 3));
        var end = Math.Max(marks[0].Start + marks[0].Length, EndOf(tokens, start, text.Length));
        return new(start, text[start..end], [.. marks
            .Where(mark => mark.Start >= start && mark.Start + mark.Length <= end)
            .Select(mark => (mark.Start - start, mark.Length))]);
    }

    private static int StartOf(List<SearchToken> tokens, int near) => tokens.Find(token => token.Start >= near).Start;

    private static int EndOf(List<SearchToken> tokens, int start, int length) =>
        tokens[^1].End <= start + Longest ? length : tokens.FindLast(token => token.End <= start + Longest).End;

    private List<(int Start, int Length)> Marks(List<SearchToken> tokens)
    {
        List<(int Start, int Length)> marks = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var longest = 0;
            foreach (var (words, isPrefix) in wanted)
                if (words.Length > longest && StandsAt(tokens, i, words, isPrefix)) longest = words.Length;

            if (longest == 0) continue;
            marks.Add((tokens[i].Start, tokens[i + longest - 1].End - tokens[i].Start));
            i += longest - 1;
        }

        return marks;
    }

    private static bool StandsAt(List<SearchToken> tokens, int at, string[] words, bool isPrefix)
    {
        if (at + words.Length > tokens.Count) return false;

        for (var i = 0; i < words.Length; i++)
        {
            var folded = tokens[at + i].Folded;
            var stands = isPrefix && i == words.Length - 1 ? folded.StartsWith(words[i], StringComparison.Ordinal) : folded == words[i];
            if (!stands) return false;
        }

        return true;
    }
}
