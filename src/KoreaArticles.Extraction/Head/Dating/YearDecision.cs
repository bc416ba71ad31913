using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>Gives a month and day its year where the clues leave hardly another, and says so; else leaves the year open.</summary>
internal static class YearDecision
{
    // Below it a year would be a guess: month and day stand alone.
    private const double Threshold = 0.75;

    public static ExtractedDate Of(DateCandidate candidate, DateKind kind, YearClues clues)
    {
        var mention = candidate.Mention;
        var value = mention.Value;
        var ranked = YearRanking.Of(value.Month!.Value, value.Day!.Value, value.Weekday, clues);
        var open = new ExtractedDate
        {
            Value = value.ToIso(),
            Precision = DatePrecision.MonthDay,
            Basis = Basis.Stated,
            Kind = kind,
            Earliest = clues.Earliest,
            Latest = clues.Latest,
            Confidence = candidate.ConfidenceUpTo(0.95),
            Span = mention.Span,
            Rule = mention.Rule,
            Why = $"{candidate.Reason} No year is written{(ranked.Count > 0 ? $"; {string.Join(", ", ranked.Take(3).Select(entry => $"{entry.Year} ({entry.Probability:0.00})"))} come nearest" : "")}.",
        };
        if (ranked.Count == 0 || ranked[0].Probability < Threshold)
            return open;

        var dated = value with { Year = ranked[0].Year };
        return open with
        {
            Value = dated.ToIso(),
            Precision = dated.Precision,
            Basis = Basis.Inferred,
            Earliest = dated.Date,
            Latest = dated.Date,
            Confidence = Math.Round(Math.Min(ranked[0].Probability, 0.97), 2),
            Why = $"{candidate.Reason} No year is written; {string.Join(", ", Reasons(dated.Date!.Value, value.Weekday, clues))}.",
        };
    }

    private static IEnumerable<string> Reasons(DateOnly date, DayOfWeek? ownWeekday, YearClues clues)
    {
        if (ownWeekday == date.DayOfWeek)
            yield return $"the day was a {date.DayOfWeek} in {date.Year}";
        else if (clues.LeadWeekday is { } lead && ((int)date.DayOfWeek - (int)lead + 7) % 7 is 0 or 1)
            yield return $"\"{lead}\" in the lead fits {date.Year}";
        if (clues.Newest is { } newest)
            yield return $"the newest year the text speaks of is {newest.Year}";
        if (clues.NewestStamp is { } stamp)
            yield return $"the page's newest date is {stamp:yyyy-MM-dd}";
        if (clues.Copyright is { } mark)
            yield return $"its copyright is of {mark}";
        if (clues.Address is not null)
            yield return "the address or file name holds it";
    }
}
