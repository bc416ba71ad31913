namespace KoreaArticles.Api.Http.Queries;

/// <summary>Finds the name somebody probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 40;

    /// <summary>The closest of the names by edit distance, or null when none is close enough to be worth naming.</summary>
    public static string? To(string name, IEnumerable<string> names)
    {
        if (name.Length is 0 or > LongestName) return null;

        var (nearest, distance) = names
            .Select(candidate => (Name: candidate, Distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();

        return nearest is not null && distance <= Math.Max(2, nearest.Length / 2) ? nearest : null;
    }

    /// <summary>Says that there is no such parameter or member, and which one is probably meant.</summary>
    public static string NoSuch(string kind, string name, IReadOnlyList<string> names)
    {
        var hint = names.Count == 0 ? "there are none here."
            : To(name, names) is { } nearest ? $"did you mean '{nearest}'?"
            : names is [var only] ? $"there is only '{only}'."
            : $"there are {string.Join(", ", names)}.";
        return $"There is no {kind} '{Problems.Shown(name)}'; {hint}";
    }

    /// <summary>Insertions, deletions and replacements that turn one word into the other; a longer word that contains the
    /// shorter one counts as one step, so that "page_limit" finds "limit".</summary>
    private static int Distance(string from, string to)
    {
        if (from == to) return 0;
        if (to.Length > 1 && from.Contains(to, StringComparison.Ordinal)) return 1;
        if (to.Length > 1 && from.Length > 1 && to.StartsWith(from, StringComparison.Ordinal)) return 1;

        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
