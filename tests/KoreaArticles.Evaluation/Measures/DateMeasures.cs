using KoreaArticles.Extraction;

namespace KoreaArticles.Evaluation.Measures;

/// <summary>What became of an article's date.</summary>
public enum DateOutcome
{
    /// <summary>The same day.</summary>
    Right,

    /// <summary>Coarser than the gold and not against it: the year, the month, or month and day without the year.</summary>
    Partial,

    /// <summary>Another day.</summary>
    Wrong,

    /// <summary>No answer where the gold has one.</summary>
    Abstained,

    /// <summary>No answer, and the text states none.</summary>
    RightlyOpen,

    /// <summary>An answer where the text gives none.</summary>
    Invented,
}

/// <summary>
/// Dates: <c>date</c> asks for the day, <c>date.honest</c> for nothing wrong or invented, <c>date.precision</c> and
/// <c>date.basis</c> are asked of the right ones, and <c>stamps</c> are published and updated times with their zones.
/// </summary>
public static class DateMeasures
{
    private const int Day = 10;

    public static void Add(Tally tally, GoldCase article, Prediction prediction)
    {
        var gold = article.Gold.Fields.SortDate;
        var outcome = Judge(article.Gold.Fields, prediction.Date);
        var answered = outcome is DateOutcome.Right or DateOutcome.Partial or DateOutcome.Wrong or DateOutcome.Invented;

        tally.Add("date", new Score(answered ? 1 : 0, gold?.Value is null ? 0 : 1, outcome == DateOutcome.Right ? 1 : 0));
        tally.Add("date.honest", Score.Of(outcome is not (DateOutcome.Wrong or DateOutcome.Invented)));
        if (outcome is not (DateOutcome.Right or DateOutcome.RightlyOpen))
            tally.Missed("date", article, article.Gold.Fields.Published?.Start, gold?.Value, $"{prediction.Date.Value ?? "nothing"} ({outcome})");

        if (outcome == DateOutcome.Right)
        {
            AddDetail("date.precision", gold!.Precision, prediction.Date.Precision);
            AddDetail("date.basis", gold.Basis, prediction.Date.Basis.ToString());
        }

        AddStamp("stamps", article.Gold.Fields.Published, prediction.PublishedAt);
        AddStamp("stamps", article.Gold.Fields.Updated, prediction.UpdatedAt);

        void AddDetail(string measure, string? expected, string? found)
        {
            if (expected is null) return;

            var right = string.Equals(expected, found, StringComparison.OrdinalIgnoreCase);
            tally.Add(measure, Score.Of(right));
            if (!right) tally.Missed(measure, article, article.Gold.Fields.Published?.Start, expected, found);
        }

        void AddStamp(string measure, GoldField? expected, string? found)
        {
            var right = expected?.Value is { } stamp && found is not null && SameTime(stamp, found);
            tally.Add(measure, new Score(found is null ? 0 : 1, expected?.Value is null ? 0 : 1, right ? 1 : 0));
            if (!right && (expected?.Value ?? found) is not null) tally.Missed(measure, article, expected?.Start, expected?.Value, found);
        }
    }

    public static DateOutcome Judge(GoldFields gold, PredictedDate predicted)
    {
        var expected = gold.SortDate?.Value;
        if (predicted.Value is not { } found)
            return expected is null ? DateOutcome.RightlyOpen : DateOutcome.Abstained;

        if (expected is null)
        {
            var worked = gold.Estimated?.Value is { } estimate && predicted.Basis == Basis.Inferred && Agrees(estimate, found);
            return worked ? DateOutcome.RightlyOpen : DateOutcome.Invented;
        }

        if (!Agrees(expected, found)) return DateOutcome.Wrong;
        return found.Length >= Day ? DateOutcome.Right : DateOutcome.Partial;
    }

    // "--08-04" is month and day with the year left open.
    private static bool Agrees(string expected, string found)
    {
        var day = expected[..Math.Min(Day, expected.Length)];
        return found.StartsWith("--", StringComparison.Ordinal)
            ? day.EndsWith(found[1..], StringComparison.Ordinal)
            : found.Length >= Day ? found[..Day] == day : day.StartsWith(found, StringComparison.Ordinal);
    }

    // Where the article states no zone, one that was worked out is no mistake.
    private static bool SameTime(string expected, string found) =>
        expected.Length <= "yyyy-MM-ddTHH:mm:ss".Length ? found.StartsWith(expected, StringComparison.Ordinal) : found == expected;
}
