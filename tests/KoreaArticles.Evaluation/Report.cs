using System.Globalization;

namespace KoreaArticles.Evaluation;

/// <summary>The scores as a table and the misses as a list.</summary>
public static class Report
{
    private const int LongestText = 140;

    public static void Write(TextWriter output, Tally tally, Floor floor, int misses)
    {
        output.WriteLine($"{"",-18}{"found",7}{"expected",9}{"right",7}{"P",8}{"R",8}{"F1",8}{"floor",8}");
        foreach (var (measure, score) in tally.Scores)
        {
            var minimum = floor[measure];
            output.WriteLine($"{measure,-18}{score.Found,7}{score.Expected,9}{score.Correct,7}"
                + $"{Share(score.Precision),8}{Share(score.Recall),8}{Share(score.F1),8}{(minimum is { } least ? Share(least) : ""),8}"
                + (score.F1 < minimum ? "  under" : ""));
        }

        if (misses == 0 || tally.Misses.Count == 0) return;

        output.WriteLine();
        output.WriteLine($"{tally.Misses.Count} misses{(misses < tally.Misses.Count ? $", the first {misses}" : "")}:");
        foreach (var miss in tally.Misses.Take(misses))
            output.WriteLine($"{miss.File}{(miss.Place is { } place ? ":" + place : "")} {miss.Measure}: {Text(miss.Expected)} -> {Text(miss.Found)}");
    }

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Text(string? words) => words switch
    {
        null or "" => "nothing",
        { Length: > LongestText } => $"\"{words[..LongestText]}…\"",
        _ => $"\"{words}\"",
    };
}
