namespace KoreaArticles.Extraction;

/// <summary>Looks for a place among things that stand in the order of the text.</summary>
internal static class InOrder
{
    /// <summary>How many of them begin before a place.</summary>
    public static int CountBefore<T>(this IReadOnlyList<T> things, int place, Func<T, int> startOf)
    {
        var (low, high) = (0, things.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (startOf(things[middle]) < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
