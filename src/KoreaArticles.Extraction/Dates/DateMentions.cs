using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Dates;

/// <summary>Collects the dates written in a stretch of text; what they mean is settled elsewhere.</summary>
public static class DateMentions
{
    // Times and labels stand next to their date: this many characters are looked at on either side.
    private const int Reach = 48;

    // "Wednesday, the "
    private const int LongestWeekday = 16;

    // The rules run on windows around digits only: no month's name is longer than this before its day …
    private const int Before = 16;

    // … and no year further behind.
    private const int After = 24;

    // A table of numbers is one window without end; pieces keep the cost in step with the length.
    private const int Longest = 4096;

    /// <summary>The dates written within a stretch, in order, without overlap; of a calendar or a table hardly more than the most asked for.</summary>
    public static IReadOnlyList<DateMention> Find(string text, TextSpan within, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);

        List<DateMention>? found = null;
        for (var position = within.Start; !(found?.Count >= most) && NextWindow(text, within, ref position) is { } window;)
            Collect(text, window, ref found);

        if (found is null)
            return [];

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        for (var i = 0; i < found.Count; i++)
        {
            var left = i == 0 ? within.Start : found[i - 1].Span.End;
            var right = i == found.Count - 1 ? within.End : found[i + 1].Span.Start;
            found[i] = WithNeighbours(text, found[i], left, right);
        }

        return found;
    }

    // Moves the position behind the last digit of the window; windows may share the words between them.
    private static TextSpan? NextWindow(string text, TextSpan within, ref int position)
    {
        var digit = text.AsSpan(position, within.End - position).IndexOfAnyInRange('0', '9');
        if (digit < 0)
            return null;

        var start = Math.Max(position, position + digit - Before);
        position += digit + 1;
        while (position - start < Longest)
        {
            var next = text.AsSpan(position, Math.Min(After, within.End - position)).LastIndexOfAnyInRange('0', '9');
            if (next < 0)
                break;

            position += next + 1;
        }

        return TextSpan.Between(start, Math.Min(position + After, within.End));
    }

    private static void Collect(string text, TextSpan piece, ref List<DateMention>? found)
    {
        // Windows share a few words, so only the last dates before this one can reach into it.
        var near = Math.Max(0, (found?.Count ?? 0) - 4);
        foreach (var rule in DateRules.All)
        {
            if (!Needs.AreMet(rule.Needs, piece.In(text)))
                continue;

            for (var match = rule.Pattern.Match(text, piece.Start, piece.Length); match.Success; match = match.NextMatch())
            {
                var span = new TextSpan(match.Index, match.Length);
                if (!StartsAWord(text, span.Start) || IsOrdinaryWord(match) || found?.FindIndex(near, other => other.Span.Overlaps(span)) >= 0)
                    continue;
                if (DateRule.DateOf(match) is ({ } value, var dayFirst))
                    (found ??= []).Add(new DateMention(span, value, rule.Name)
                    {
                        DayFirst = dayFirst,
                        FirstNumber = match.Groups["first"] is { Success: true } first ? int.Parse(first.ValueSpan) : null,
                    });
            }
        }
    }

    // A time after its date, else one before it; then a weekday, then a label, each nearer to the date's left than the last.
    private static DateMention WithNeighbours(string text, DateMention mention, int left, int right)
    {
        var (start, end) = (mention.Span.Start, mention.Span.End);
        var value = mention.Value;

        if (Weekdays.Before.Pattern.Match(text, Math.Max(left, start - LongestWeekday), start - Math.Max(left, start - LongestWeekday)) is { Success: true } before)
        {
            value = value with { Weekday = DateWords.WeekdayOf(before.Groups["name"].ValueSpan) };
            start = before.Index;
        }
        else if (Weekdays.After.Pattern.Match(text, end, Math.Min(LongestWeekday, right - end)) is { Success: true } after)
        {
            value = value with { Weekday = DateWords.WeekdayOf(after.Groups["name"].ValueSpan) };
            end = after.Index + after.Length;
        }

        foreach (var rule in TimeRules.All)
        {
            if (Timed(rule.After.Match(text, end, Math.Min(Reach, right - end)), value) is { } later)
                (value, end) = (later.Value, later.Match.Index + later.Match.Length);
            else if (Timed(rule.Before.Match(text, Math.Max(left, start - Reach), start - Math.Max(left, start - Reach)), value) is { } earlier)
                (value, start) = (earlier.Value, earlier.Match.Index);
            else
                continue;

            break;
        }

        if (value.Zone is { } zone && TimeZones.OffsetOf(zone, value.Date, null) is ({ } offset, _))
            value = value with { Offset = offset };

        var (label, labelSpan) = DateLabels.Before(text, start);
        return mention with { Span = TextSpan.Between(start, end), Value = value, Label = label, LabelSpan = labelSpan };
    }

    private static (PartialDate Value, Match Match)? Timed(Match match, PartialDate value) =>
        match.Success && TimeRule.TimeOf(match) is { } time
            ? (value with { Time = time, Zone = match.Groups["zone"] is { Success: true } zone ? zone.Value : null }, match)
            : null;

    // Scraped bylines run into their dates ("Mina ParkDecember 4", "Mina PDec. 4"): a capital after a small letter or a lone initial starts a word.
    private static bool StartsAWord(string text, int start) =>
        start == 0 || !char.IsAsciiLetter(text[start]) || !char.IsLetter(text[start - 1])
        || (char.IsAsciiLetterUpper(text[start]) && (!char.IsAsciiLetterUpper(text[start - 1]) || IsInitial(text, start - 1)));

    private static bool IsInitial(string text, int letter) => letter > 0 && text[letter - 1] == ' ' && char.IsAsciiLetterLower(text[letter + 2]);

    // "may" and "march" are verbs unless a whole date stands around them.
    private static bool IsOrdinaryWord(Match match) =>
        match.Groups["month"] is { Success: true } month && char.IsAsciiLetterLower(month.ValueSpan[0])
        && !(match.Groups["day"].Success && match.Groups["year"].Success);
}
