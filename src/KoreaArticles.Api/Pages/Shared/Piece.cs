using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Pages.Shared;

/// <summary>Something laid over a stretch of text.</summary>
public sealed record Mark<T>(TextSpan Span, T Of);

/// <summary>A run of text under one mark or none; what lies inside it under further marks are pieces again.</summary>
public sealed record Piece<T>(TextSpan Span, string Text, T? Of, IReadOnlyList<Piece<T>> Inside)
    where T : class
{
    /// <summary>False for the rest of a mark that another mark has cut in two.</summary>
    public bool IsStart { get; init; } = true;
}

/// <summary>Turns marks that lie beside, inside and across each other into pieces that nest, as elements must.</summary>
public static class Pieces
{
    // Deeper nesting is no article's; without a bound a hostile text could exhaust the stack.
    private const int Deepest = 12;

    public static IReadOnlyList<Piece<T>> Lay<T>(string text, TextSpan within, IEnumerable<Mark<T>> marks)
        where T : class
    {
        var waiting = new PriorityQueue<(Mark<T> Mark, bool IsStart), (int Start, int End)>();
        foreach (var mark in marks.Where(mark => mark.Span.Length > 0 && mark.Span.Overlaps(within)))
        {
            waiting.Enqueue((mark, true), Order(mark));
        }

        return Fill(text, within, waiting, depth: 0);
    }

    private static List<Piece<T>> Fill<T>(
        string text, TextSpan within, PriorityQueue<(Mark<T> Mark, bool IsStart), (int Start, int End)> waiting, int depth)
        where T : class
    {
        var pieces = new List<Piece<T>>();
        var position = within.Start;

        while (waiting.TryPeek(out var next, out _) && next.Mark.Span.Start < within.End)
        {
            waiting.Dequeue();
            var (start, end) = (Math.Max(next.Mark.Span.Start, position), next.Mark.Span.End);
            if (end <= start || depth == Deepest) continue;

            if (end > within.End)
            {
                var rest = next.Mark with { Span = TextSpan.Between(within.End, end) };
                waiting.Enqueue((rest, false), Order(rest));
                end = within.End;
            }

            AddPlain(TextSpan.Between(position, start));
            var span = TextSpan.Between(start, end);
            var inside = Fill(text, span, waiting, depth + 1);
            pieces.Add(new Piece<T>(span, span.Of(text), next.Mark.Of, inside) { IsStart = next.IsStart });
            position = end;
        }

        AddPlain(TextSpan.Between(position, within.End));
        return pieces;

        void AddPlain(TextSpan span)
        {
            if (span.Length > 0) pieces.Add(new Piece<T>(span, span.Of(text), null, []));
        }
    }

    // What starts first comes first, and of two that start together the longer one is the outer.
    private static (int Start, int End) Order<T>(Mark<T> mark) => (mark.Span.Start, -mark.Span.End);
}
