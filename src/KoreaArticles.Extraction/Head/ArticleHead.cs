using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Head;

/// <summary>
/// Where an article's head lies among the lines of a page: from shortly above its headline to its first paragraphs.
/// A page repeats the headline in its menus and teasers; the one that stands over the most running text is the article's.
/// </summary>
internal sealed class ArticleHead
{
    /// <summary>A line with more dates is a table or a calendar.</summary>
    public const int MostDatesOnALine = 50;

    private const int LongEnough = 80;

    private readonly string text;
    private readonly IReadOnlyList<DateMention>?[] dates;
    private readonly Byline?[] bylines;
    private readonly bool[] bylineRead;

    public ArticleHead(string text, IReadOnlyList<Stretch> lines)
    {
        this.text = text;
        Lines = lines;
        dates = new IReadOnlyList<DateMention>?[lines.Count];
        bylines = new Byline?[lines.Count];
        bylineRead = new bool[lines.Count];
        Headline = FindHeadline();
        BodyStart = FindBodyStart();
        Deep = Next(BodyStart, 3) ?? Math.Min(lines.Count, BodyStart + 6);
        BodyEnd = FindBodyEnd();
    }

    public IReadOnlyList<Stretch> Lines { get; }

    /// <summary>The headline's line over the body; 0 where none was recognised.</summary>
    public int Headline { get; }

    /// <summary>Whether a headline was recognised; else <see cref="Headline"/> is a line some way above the body.</summary>
    public bool IsAnchored { get; private set; }

    /// <summary>The first line of running text below the headline.</summary>
    public int BodyStart { get; }

    /// <summary>The third line of running text: stamps and bylines stand above it.</summary>
    public int Deep { get; }

    /// <summary>Behind the last line of running text that stands with the rest.</summary>
    public int BodyEnd { get; }

    /// <summary>The dates a line holds, read once.</summary>
    public IReadOnlyList<DateMention> DatesOf(int line) => dates[line] ??= DateMentions.Find(text, Lines[line].Span, MostDatesOnALine);

    /// <summary>The byline a line holds, read once.</summary>
    public Byline? BylineOf(int line)
    {
        if (!bylineRead[line])
            (bylines[line], bylineRead[line]) = (BylineReader.Read(text, Lines[line].Span, DatesOf(line)), true);

        return bylines[line];
    }

    public bool IsRunningText(int line)
    {
        var stretch = Lines[line];
        return stretch.Span.Length >= LongEnough
            && (stretch.Kind == StretchKind.Paragraph || EndsLikeASentence(stretch.Span.In(text)) || stretch.Span.Length > 240);
    }

    private static bool EndsLikeASentence(ReadOnlySpan<char> line) => line.TrimEnd("\"'”’“»)]") is [.., '.' or '?' or '!' or '…' or '。'];

    private int? Next(int from, int nth)
    {
        for (var i = from; i < Lines.Count; i++)
            if (IsRunningText(i) && --nth == 0)
                return i;

        return null;
    }

    // A standfirst or a notice can be as long as a paragraph: the body is where paragraphs follow one another.
    private int FindBodyStart()
    {
        for (var needed = 3; needed > 0; needed--)
            for (var i = Headline + 1; i < Lines.Count; i++)
            {
                if (!IsRunningText(i))
                    continue;

                var near = 0;
                for (var j = i; j < i + 5 && j < Lines.Count; j++)
                    near += IsRunningText(j) ? 1 : 0;
                if (near >= needed)
                    return i;
            }

        return Lines.Count;
    }

    private int FindHeadline()
    {
        if (Lines.Count == 0)
            return 0;

        var marked = 0;
        while (marked < Lines.Count && Lines[marked].Kind != StretchKind.Title)
            marked++;

        var first = Letters(Lines[0].Span);
        var title = marked < Lines.Count ? Letters(Lines[marked].Span) : first;
        var (best, most) = (marked < Lines.Count ? marked : 0, -1);
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i].Span.Length > 300 || !(i == marked || Letters(Lines[i].Span) is var line && (IsSame(line, title) || IsSame(line, first))))
                continue;

            var weight = TextBelow(i);
            if (weight >= most)
                (best, most) = (i, weight);
        }

        // A headline that differs from the page's title and was not recognised stands somewhere above the body.
        IsAnchored = most > 0;
        return IsAnchored ? best : Math.Max(best, (FirstBody() ?? 0) - 45);
    }

    private int? FirstBody()
    {
        for (var i = 0; i + 2 < Lines.Count; i++)
            if (Lines[i].Kind == StretchKind.Paragraph && IsRunningText(i) && (IsRunningText(i + 1) || IsRunningText(i + 2)))
                return i;

        return null;
    }

    // Site names before and after a title are no part of it: one may begin or end with the other.
    private static bool IsSame(string line, string title)
    {
        if (line.Length < 15 || title.Length < 15 || line.Length * 2 < title.Length || title.Length * 2 < line.Length)
            return line.Length > 4 && line == title;

        return line.Length < title.Length ? title.Contains(line, StringComparison.Ordinal) : line.Contains(title, StringComparison.Ordinal);
    }

    private int TextBelow(int line)
    {
        var sum = 0;
        for (var i = line + 1; i < Lines.Count && i < line + 60; i++)
            if (IsRunningText(i))
                sum += Lines[i].Span.Length;

        return sum;
    }

    private int FindBodyEnd()
    {
        var (last, gap) = (BodyStart, 0);
        for (var i = BodyStart; i < Lines.Count && gap < 14; i++)
        {
            gap++;
            if (IsRunningText(i))
                (last, gap) = (i + 1, 0);
        }

        return last;
    }

    private string Letters(TextSpan span)
    {
        Span<char> letters = stackalloc char[Math.Min(span.Length, 300)];
        var length = 0;
        foreach (var c in span.In(text))
            if (length < letters.Length && char.IsLetterOrDigit(c))
                letters[length++] = char.ToLowerInvariant(c);

        return letters[..length].ToString();
    }
}
