using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Training.Grammar;

/// <summary>Says what each move costs: how many right arcs can no longer be drawn after it (Goldberg and Nivre, 2013).</summary>
internal static class Oracle
{
    public static void Costs(Configuration c, int[] heads, Span<int> costs)
    {
        var (top, under, next) = (c.Stack(0), c.Stack(1), c.Next);
        costs[(int)Move.Shift] = c.Allows(Move.Shift) ? ShiftCost(c, heads, next) : int.MaxValue;
        var waiting = 0;
        if (top >= 0)
        {
            for (var i = next; i < c.Count; i++) waiting += heads[i] == top ? 1 : 0;
        }

        costs[(int)Move.Left] = !c.Allows(Move.Left) ? int.MaxValue
            : waiting + (heads[top] != next && (heads[top] > next || heads[top] < 0 || heads[top] == under) ? 1 : 0);
        costs[(int)Move.Right] = !c.Allows(Move.Right) ? int.MaxValue
            : waiting + (heads[top] >= next || heads[top] < 0 ? 1 : 0);
    }

    private static int ShiftCost(Configuration c, int[] heads, int next)
    {
        var cost = 0;
        for (var depth = 0; depth < c.Depth; depth++)
        {
            var word = c.Stack(depth);
            if (heads[word] == next || (depth > 0 && heads[next] == word)) cost++;
        }

        return cost;
    }

    /// <summary>Whether a transition costs least, and names the right relation where it draws a right arc.</summary>
    public static bool IsRight(Transition transition, Configuration c, int[] heads, Relation[] relations, ReadOnlySpan<int> costs)
    {
        if (costs[(int)transition.Move] != Math.Min(costs[0], Math.Min(costs[1], costs[2]))) return false;

        if (transition.Move == Move.Shift) return true;

        var (word, head) = (c.Stack(0), transition.Move == Move.Left ? c.Next : c.Stack(1));
        return heads[word] != head || relations[word] == transition.Relation;
    }
}
