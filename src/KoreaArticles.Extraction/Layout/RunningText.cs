namespace KoreaArticles.Extraction.Layout;

/// <summary>Where the running text of a page lies and how dense it stands.</summary>
internal sealed class RunningText
{
    private readonly PageLines page;
    private readonly int[] lengthBefore;
    private readonly int[] linesBefore;
    private readonly int[] runs;

    public RunningText(PageLines page)
    {
        this.page = page;
        lengthBefore = new int[page.Count + 1];
        linesBefore = new int[page.Count + 1];
        runs = new int[page.Count];
        for (var i = 0; i < page.Count; i++)
        {
            var isProse = page.Shape(i) == LineShape.Prose;
            lengthBefore[i + 1] = lengthBefore[i] + (isProse ? page.Facts[i].Span.Length : 0);
            linesBefore[i + 1] = linesBefore[i] + (isProse ? 1 : 0);
        }

        MeasureRuns();
        Core = DensestPart();
    }

    /// <summary>The stretch of lines where running text most outweighs the rest.</summary>
    public (int Start, int End) Core { get; }

    public int PortionBefore(int line) => Portion(lengthBefore[line]);

    public int PortionAfter(int line) => Portion(lengthBefore[^1] - lengthBefore[line + 1]);

    /// <summary>How many lines in a row around a line are not running text.</summary>
    public int RunOfFragments(int line) => runs[line];

    public int DensityAround(int line)
    {
        int from = Math.Max(0, line - 4), to = Math.Min(page.Count, line + 5);
        return Features.Share(linesBefore[to] - linesBefore[from], to - from);
    }

    public int PlaceToCore(int line) =>
        line < Core.Start ? 1 + Features.Bucket(Core.Start - line, [1, 2, 5])
        : line >= Core.End ? 5 + Features.Bucket(line - Core.End + 1, [1, 2, 5])
        : 0;

    private void MeasureRuns()
    {
        for (var start = 0; start < page.Count;)
        {
            var end = start;
            while (end < page.Count && page.Shape(end) > LineShape.Sentence)
                end++;
            Array.Fill(runs, end - start, start, end - start);
            start = Math.Max(end, start + 1);
        }
    }

    private (int Start, int End) DensestPart()
    {
        (int Start, int End) best = (0, 0);
        double sum = 0, most = 0;
        var start = 0;
        for (var i = 0; i < page.Count; i++)
        {
            sum += page.Shape(i) switch
            {
                LineShape.Prose => 2 + Math.Min(4, page.Facts[i].Words / 20.0),
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
        var all = lengthBefore[^1];
        return prose == 0 ? 0 : prose == all ? 7 : 1 + Features.Bucket((int)(100L * prose / all), [2, 9, 49, 89, 96]);
    }
}
