using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>What a text lets one know about its year when it does not state one.</summary>
internal sealed class YearClues
{
    // Weekdays are looked for where the news itself is told.
    private const int LeadParagraphs = 3;

    /// <summary>The years named in the text.</summary>
    public required IReadOnlyList<YearMention> Years { get; init; }

    /// <summary>The first weekday the lead names: "said on Tuesday".</summary>
    public DayOfWeek? LeadWeekday { get; init; }

    /// <summary>The newest year of the page's copyright lines.</summary>
    public int? Copyright { get; init; }

    /// <summary>The newest full date of the page's stamps, teasers and captions.</summary>
    public DateOnly? NewestStamp { get; init; }

    /// <summary>The year after the newest one named, where the text calls that one "last year".</summary>
    public int? AfterLastYear { get; init; }

    /// <summary>The day in the address or file name.</summary>
    public DateOnly? Address { get; init; }

    public DateOnly? Received { get; init; }

    /// <summary>The newest year the text speaks of as past or present.</summary>
    public YearMention? Newest { get; private init; }

    public DateOnly? Earliest => AfterLastYear is { } year ? new DateOnly(year, 1, 1) : Newest is { } newest ? new DateOnly(newest.Year, newest.Month ?? 1, 1) : null;

    public DateOnly? Latest
    {
        get
        {
            DateOnly? bound = AfterLastYear is { } year ? new DateOnly(year, 12, 31) : Copyright is { } mark ? new DateOnly(mark, 12, 31) : null;
            return Received is { } received && (bound is null || received < bound) ? received : bound < Earliest ? null : bound;
        }
    }

    /// <summary>What bounds the date, in words.</summary>
    public string? Why => AfterLastYear is { } year ? $"It calls {year - 1} \"last year\" and names no later one, so it is of {year}."
        : Newest is { } newest ? $"The newest year it speaks of is {newest.Year}."
        : Copyright is { } mark ? $"The page's copyright is of {mark}." : null;

    public static YearClues Of(SourceDocument document, ArticleHead head, IReadOnlyList<DateCandidate> candidates)
    {
        var text = document.Text;
        var years = YearMention.In(text, head);
        // A text speaks of no time after it was received as past.
        var past = years.FindAll(mention => mention.IsPast && !(document.Received < new DateOnly(mention.Year, mention.Month ?? 1, 1)));
        return new YearClues
        {
            Years = years,
            Newest = past.MaxBy(mention => (mention.Year, mention.Month ?? 0)),
            LeadWeekday = WeekdayOfLead(text, head),
            Copyright = NewestCopyright(text, head),
            NewestStamp = candidates.Where(candidate => candidate.Weight > 0 || !head.IsRunningText(candidate.Line)).Max(candidate => candidate.Mention.Value.Date),
            AfterLastYear = YearAfterLast(text, head, years, past) is { } after && !(document.Received?.Year < after) ? after : null,
            Address = AddressDate.DayOf(document),
            Received = document.Received,
        };
    }

    private static DayOfWeek? WeekdayOfLead(string text, ArticleHead head)
    {
        var paragraphs = 0;
        for (var line = head.BodyStart; line < head.Lines.Count && paragraphs < LeadParagraphs; line++)
        {
            if (!head.IsRunningText(line))
                continue;

            paragraphs++;
            var span = head.Lines[line].Span;
            if (Weekdays.InLead.In(text, span) is { } weekday)
                return DateWords.WeekdayOf(weekday.In(text));
        }

        return null;
    }

    private static int? NewestCopyright(string text, ArticleHead head)
    {
        int? newest = null;
        foreach (var line in head.Lines)
            if (line.Span.Length < 400 && YearRules.OfCopyright.In(text, line.Span) is { } year)
                newest = Math.Max(newest ?? 0, int.Parse(year.In(text)));

        return newest;
    }

    // "… bad weather last year. … contraction in 2020": the newest year that has come is the one called last, if both stand in one paragraph.
    private static int? YearAfterLast(string text, ArticleHead head, List<YearMention> years, List<YearMention> past)
    {
        if (past.Count == 0)
            return null;

        var newest = past.Max(mention => mention.Year);
        var lines = years.Where(mention => mention.Year == newest && mention.Month is null).Select(mention => mention.Line).Distinct();

        return lines.Any(line => YearRules.LastYear.Takes(head.Lines[line].Span.In(text))) ? newest + 1 : null;
    }
}
