using System.Runtime.InteropServices;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The lines of one text with what each shows by itself and among the others.</summary>
internal sealed class PageLines
{
    private readonly List<uint> _content = [];
    private readonly List<int> _contentStarts = [0];
    private readonly Dictionary<ulong, int> _times = [];
    private readonly Dictionary<uint, int> _topic = [];
    private readonly HashSet<uint> _titleWords = [];
    private readonly int[] _shapes;
    private readonly int[] _proseBefore;
    private readonly int[] _proseLines;
    private readonly int[] _runs;
    private readonly int[] _sinceLabel;
    private readonly int _title;
    private readonly int _headline = -1;
    private readonly (int Start, int End) _core;

    public string Text { get; }

    public List<LineFacts> Facts { get; } = [];

    /// <summary>For each line the index of the rule whose wording it has, or -1.</summary>
    public int[] Rules { get; }

    public int Count => Facts.Count;

    public PageLines(string text)
    {
        Text = text;
        foreach (var span in Line.AllOf(text))
        {
            var facts = LineFacts.Read(text, span.Span, _content);
            Facts.Add(facts);
            _contentStarts.Add(_content.Count);
            CollectionsMarshal.GetValueRefOrAddDefault(_times, facts.Words64, out _)++;
        }

        Rules = new int[Count];
        _shapes = new int[Count];
        _proseBefore = new int[Count + 1];
        _proseLines = new int[Count + 1];
        _runs = new int[Count];
        _sinceLabel = new int[Count];
        if (Count == 0)
            return;

        ReadShapes();
        _title = Math.Max(0, Facts.FindIndex(0, Math.Min(Count, 6), facts => facts.Words >= 4));
        foreach (var word in Content(_title))
            _titleWords.Add(word);
        for (var i = _title + 1; i < Count * 2 / 3 && _headline < 0; i++)
            if (RepeatsTitle(i))
                _headline = i;
        _core = DensestPart();
    }

    /// <summary>What the wording of a line says it is, if anything.</summary>
    public StretchKind? KindAt(int line) => line >= 0 && line < Count && Rules[line] is >= 0 and var rule ? LineRules.All[rule].Kind : null;

    public int Times(int line) => _times[Facts[line].Words64];

    public int Shape(int line) => line < 0 || line >= Count ? LineShape.Edge : _shapes[line];

    /// <summary>Whether a line says again what the first headline-like line says, with or without the site's name.</summary>
    public bool RepeatsTitle(int line) => line == _title || (line > _title && Facts[line].Words > 2 && Repeats(line, _title));

    /// <summary>Whether a line has the words of another, or those at its start or end where a site's name stands beside them.</summary>
    public bool Repeats(int line, int other)
    {
        if (Facts[line].Words64 == Facts[other].Words64)
            return true;

        var first = Content(other);
        var again = Content(line);
        return again.Length >= 3 && again.Length < first.Length && Facts[other].Words - Facts[line].Words <= 14
            && Facts[line].Words <= 40 && (first.StartsWith(again) || first.EndsWith(again));
    }

    /// <summary>None, few, some, many or most of the line's words stand in the headline.</summary>
    public int TitleShare(int line)
    {
        var shared = 0;
        foreach (var word in Content(line))
            if (_titleWords.Contains(word))
                shared++;

        return Share(shared, Content(line).Length);
    }

    /// <summary>None, few, some, many or most of the line's words stand in the running text elsewhere.</summary>
    public int TopicShare(int line)
    {
        var own = _shapes[line] == LineShape.Prose ? 1 : 0;
        var shared = 0;
        foreach (var word in Content(line))
            if (_topic.GetValueOrDefault(word) > own)
                shared++;

        return Share(shared, Content(line).Length);
    }

    /// <summary>Whether the running text uses a word.</summary>
    public bool SpeaksOf(ReadOnlySpan<char> word) => _topic.ContainsKey(Vocabulary.Hash(word));

    public int SinceHeadline(int line) => _headline < 0 ? 0 : line <= _headline ? 1 : 2 + Features.Bucket(line - _headline, [1, 2, 5, 10, 20, 50]);

    public int PortionBefore(int line) => Portion(_proseBefore[line]);

    public int PortionAfter(int line) => Portion(_proseBefore[Count] - _proseBefore[line + 1]);

    public int RunOfFragments(int line) => _runs[line];

    public int SinceLabel(int line) => _sinceLabel[line];

    public int DensityAround(int line)
    {
        int from = Math.Max(0, line - 4), to = Math.Min(Count, line + 5);
        return Share(_proseLines[to] - _proseLines[from], to - from);
    }

    public int PlaceToCore(int line) =>
        line < _core.Start ? 1 + Features.Bucket(_core.Start - line, [1, 2, 5])
        : line >= _core.End ? 5 + Features.Bucket(line - _core.End + 1, [1, 2, 5])
        : 0;

    public ReadOnlySpan<uint> Content(int line) => CollectionsMarshal.AsSpan(_content)[_contentStarts[line].._contentStarts[line + 1]];

    private void ReadShapes()
    {
        for (var i = 0; i < Count; i++)
        {
            var facts = Facts[i];
            Rules[i] = LineRules.IndexOfFirstToTake(facts.Span.In(Text));
            var sentence = facts.Ending is Ending.Sentence or Ending.Question or Ending.Exclamation or Ending.Ellipsis or Ending.Colon;
            _shapes[i] = Rules[i] >= 0 ? LineShape.Chrome
                : facts.Words >= 16 && (sentence || facts.Words >= 32) ? LineShape.Prose
                : sentence && facts.Words >= 5 ? LineShape.Sentence
                : facts.Words > 3 ? LineShape.Fragment
                : LineShape.Label;
            var prose = _shapes[i] == LineShape.Prose;
            _proseBefore[i + 1] = _proseBefore[i] + (prose ? facts.Span.Length : 0);
            _proseLines[i + 1] = _proseLines[i] + (prose ? 1 : 0);
            _sinceLabel[i] = i == 0 ? 0 : OpensAList(Rules[i - 1]) ? 1 : _sinceLabel[i - 1] > 0 ? _sinceLabel[i - 1] + 1 : 0;
            if (prose)
                foreach (var word in Content(i))
                    CollectionsMarshal.GetValueRefOrAddDefault(_topic, word, out _)++;
        }

        for (var start = 0; start < Count;)
        {
            var end = start;
            while (end < Count && _shapes[end] > LineShape.Sentence)
                end++;
            for (var i = start; i < end; i++)
                _runs[i] = end - start;
            start = Math.Max(end, start + 1);
        }
    }

    private static bool OpensAList(int rule) =>
        rule >= 0 && LineRules.All[rule].Kind is StretchKind.RelatedLink or StretchKind.Newsletter or StretchKind.CommentForm;

    /// <summary>The stretch of lines where running text most outweighs the rest.</summary>
    private (int Start, int End) DensestPart()
    {
        (int Start, int End) best = (0, 0);
        double sum = 0, most = 0;
        var start = 0;
        for (var i = 0; i < Count; i++)
        {
            sum += _shapes[i] switch
            {
                LineShape.Prose => 2 + Math.Min(4, Facts[i].Words / 20.0),
                LineShape.Sentence => 0.5,
                LineShape.Fragment => -1,
                _ => -0.8,
            };
            if (sum <= 0)
                (sum, start) = (0, i + 1);
            else if (sum > most)
                (most, best) = (sum, (start, i + 1));
        }

        return best;
    }

    private int Portion(int prose)
    {
        var all = _proseBefore[Count];
        return prose == 0 ? 0 : prose == all ? 7 : 1 + Features.Bucket((int)(100L * prose / all), [2, 9, 49, 89, 96]);
    }

    private static int Share(int part, int all) => part == 0 ? 0 : 1 + Features.Bucket(100 * part / all, [24, 49, 74]);
}
