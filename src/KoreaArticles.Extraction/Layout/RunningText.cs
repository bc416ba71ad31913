namespace KoreaArticles.Extraction.Layout;

/// <summary>Where the running text of a page lies and how dense it stands.</summary>
internal sealed class RunningText
{
    private readonly PageLines _page;
    private readonly int[] _lengthBefore;
    private readonly int[] _linesBefore;
    private readonly int[] _runs;

    public RunningText(PageLines page)
    {
        _page = page;
        _lengthBefore = new int[page.Count + 1];
        _linesBefore = new int[page.Count + 1];
        _runs = new int[page.Count];
        for (var i = 0; i < page.Count; i++)
        {
            var isProse = page.Shape(i) == LineShape.Prose;
            _lengthBefore[i + 1] = _lengthBefore[i] + (isProse ? page.Facts[i].Span.Length : 0);
            _linesBefore[i + 1] = _linesBefore[i] + (isProse ? 1 : 0);
        }

        MeasureRuns();
        Core = DensestPart();
    }

    /// <summary>The stretch of lines where running text most outweighs the rest.</summary>
    public (int Start, int End) Core { get; }

    public int PortionBefore(int line) => Portion(_lengthBefore[line]);

    public int PortionAfter(int line) => Portion(_lengthBefore[^1] - _lengthBefore[line + 1]);

    /// <summary>How many lines in a row around a line are not running text.</summary>
    public int RunOfFragments(int line) => _runs[line];

    public int DensityAround(int line)
    {
        int from = Math.Max(0, line - 4), to = Math.Min(_page.Count, line + 5);
        return Features.Share(_linesBefore[to] - _linesBefore[from], to - from);
    }

    public int PlaceToCore(int line) =>
        line < Core.Start ? 1 + Features.Bucket(Core.Start - line, [1, 2, 5])
        : line >= Core.End ? 5 + Features.Bucket(line - Core.End + 1, [1, 2, 5])
        : 0;

    private void MeasureRuns()
    {
        for (var start = 0; start < _page.Count;)
        {
            var end = start;
            while (end < _page.Count && _page.Shape(end) > LineShape.Sentence)
                end++;
            Array.Fill(_runs, end - start, start, end - start);
            start = Math.Max(end, start + 1);
        }
    }

    private (int Start, int End) DensestPart()
    {
        (int Start, int End) best = (0, 0);
        double sum = 0, most = 0;
        var start = 0;
        for (var i = 0; i < _page.Count; i++)
        {
            sum += _page.Shape(i) switch
            {
                LineShape.Prose => 2 + Math.Min(4, _page.Facts[i].Words / 20.0),
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
        var all = _lengthBefore[^1];
        return prose == 0 ? 0 : prose == all ? 7 : 1 + Features.Bucket((int)(100L * prose / all), [2, 9, 49, 89, 96]);
    }
}
