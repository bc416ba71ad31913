using System.Runtime.InteropServices;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The lines of one text with what each shows by itself; <see cref="Words"/> and <see cref="Prose"/> see them among the others.</summary>
internal sealed class PageLines
{
    private readonly Dictionary<ulong, int> times = [];
    private readonly HashSet<ulong> names = [];
    private readonly int[] shapes;
    private readonly int[] sinceLabel;

    public string Text { get; }

    public List<LineFacts> Facts { get; } = [];

    /// <summary>The lines with the marks around their words.</summary>
    public List<Line> Lines { get; }

    /// <summary>For each line the index of the rule whose wording it has, or -1.</summary>
    public int[] Rules { get; }

    public SharedWords Words { get; }

    public RunningText Prose { get; }

    public int Count => Facts.Count;

    public PageLines(string text)
    {
        Text = text;
        var content = new ContentWords();
        Lines = Line.AllOf(text);
        foreach (var line in Lines)
        {
            var facts = LineFacts.Read(text, MarkdownMarks.Within(text, line.Span), content.Of);
            content.EndLine();
            Facts.Add(facts);
            CollectionsMarshal.GetValueRefOrAddDefault(times, facts.Words64, out _)++;
            if (facts.Name != 0)
                names.Add(facts.Name);
        }

        Rules = new int[Count];
        shapes = new int[Count];
        sinceLabel = new int[Count];
        for (var i = 0; i < Count; i++)
            ReadShape(i);

        Words = new SharedWords(this, content);
        Prose = new RunningText(this);
    }

    /// <summary>What the wording of a line says it is, if anything.</summary>
    public StretchKind? KindAt(int line) => line >= 0 && line < Count && Rules[line] is >= 0 and var rule ? LineRules.All[rule].Kind : null;

    public int Times(int line) => times[Facts[line].Words64];

    public int Shape(int line) => line < 0 || line >= Count ? LineShape.Edge : shapes[line];

    public int SinceLabel(int line) => sinceLabel[line];

    /// <summary>Whether a sentence opens with a name that stands alone on another line, as an author's does.</summary>
    public bool OpensWithALoneName(int line) => Facts[line].Words > 5 && names.Contains(Facts[line].Opening);

    /// <summary>Whether a line opens with the same word as one of the two before or after it, as captions of a gallery or points of a list do.</summary>
    public bool OpensLikeANeighbour(int line)
    {
        for (var other = Math.Max(0, line - 2); other <= Math.Min(Count - 1, line + 2); other++)
            if (other != line && Facts[other].Words > 3 && Facts[line].Words > 3 && Facts[other].FirstHash == Facts[line].FirstHash)
                return true;

        return false;
    }

    private void ReadShape(int i)
    {
        var facts = Facts[i];
        Rules[i] = LineRules.IndexOfFirstToTake(facts.Span.In(Text));
        var sentence = facts.Ending is Ending.Sentence or Ending.Question or Ending.Exclamation or Ending.Ellipsis or Ending.Colon;
        shapes[i] = Rules[i] >= 0 ? LineShape.Chrome
            : facts.Words >= 16 && (sentence || facts.Words >= 32) ? LineShape.Prose
            : sentence && facts.Words >= 5 ? LineShape.Sentence
            : facts.Words > 3 ? LineShape.Fragment
            : LineShape.Label;
        sinceLabel[i] = i == 0 ? 0 : OpensAList(i - 1) ? 1 : sinceLabel[i - 1] > 0 ? sinceLabel[i - 1] + 1 : 0;
    }

    private bool OpensAList(int line) => KindAt(line) is StretchKind.RelatedLink or StretchKind.Newsletter or StretchKind.CommentForm;
}
