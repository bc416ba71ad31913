using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>An article's dates: the one to sort by, and when it was published and updated where the text says.</summary>
internal sealed record ArticleDates(ExtractedDate Date, ExtractedDate? Published, ExtractedDate? Updated);

/// <summary>
/// Settles what the dates of a page mean together. Precedence: the heaviest stamp or dateline is the publication; one labelled
/// as updated is the update, and stands in for the publication where there is none. A day without a year gets one only where
/// the text decides it; then an address or file name is asked; else the article has no date of its own.
/// </summary>
internal static class DateReader
{
    private const int MostRejected = 20;

    // A teaser's "5 hours ago" stands in lists; the article's own is alone in its head.
    private const int LongestRelative = 80;

    public static ArticleDates Read(SourceDocument document, ArticleHead head, string? country)
    {
        var text = document.Text;
        var candidates = new DateWeights(text, head).All();
        var order = DayOrder.Of(candidates.Select(candidate => candidate.Mention), country, AddressDate.DayOf(document));
        var clues = new Lazy<YearClues>(() => YearClues.Of(document, head, candidates));

        var published = Heaviest(candidates, label => label != DateLabel.Updated);
        var updated = Heaviest(candidates, label => label == DateLabel.Updated);
        var fromPublished = published is null ? null : Settle(published, DateKind.Published, order, country, clues);
        var fromUpdated = updated is null ? null : Settle(updated, DateKind.Updated, order, country, clues);
        var relative = fromPublished is null ? Relative(text, head) : null;
        var date = fromPublished ?? fromUpdated ?? AddressDate.Of(document)
            ?? (document.Received is { } received ? relative?.From(received) : null) ?? Unknown(clues.Value);

        var rejected = Rejected(candidates, published, updated);
        if (relative is not null && date.Rule != RelativeDate.Rule.Name)
            rejected.Insert(0, relative.Rejected(text));

        return new ArticleDates(date with { Rejected = rejected }, fromPublished, fromUpdated);
    }

    /// <summary>The article's own relative stamp: the first between headline and text.</summary>
    private static RelativeDate? Relative(string text, ArticleHead head)
    {
        for (var line = head.Headline + 1; line < Math.Min(head.BodyStart, head.Headline + 15); line++)
        {
            if (head.Lines[line].Span is { Length: <= LongestRelative } span && RelativeDate.In(text, span) is { } stamp)
                return stamp;
        }

        return null;
    }

    private static DateCandidate? Heaviest(List<DateCandidate> candidates, Func<DateLabel, bool> ofLabel)
    {
        DateCandidate? best = null;
        foreach (var candidate in candidates)
            if (candidate.IsEnough && ofLabel(candidate.Mention.Label) && (best is null || candidate.Weight > best.Weight + 0.01))
                best = candidate;

        return best;
    }

    private static ExtractedDate Settle(DateCandidate candidate, DateKind kind, DayOrder order, string? country, Lazy<YearClues> clues)
    {
        var mention = candidate.Mention;
        var decided = order.Decide(mention);
        var (value, why) = decided;
        if (value.Precision == DatePrecision.MonthDay)
            return YearDecision.Of(candidate, kind, clues.Value);

        if (value.Zone is { } zone && TimeZones.OffsetOf(zone, value.Date, country) is var meaning)
        {
            value = value with { Offset = meaning?.Offset };
            why ??= meaning?.Why ?? (meaning is null ? $"{zone} is used in several countries and nothing decides which is meant." : null);
        }

        return new ExtractedDate
        {
            Value = value.ToIso(),
            Precision = value.Precision,
            Basis = Basis.Stated,
            Kind = kind,
            Earliest = decided.Earliest,
            Latest = decided.Latest,
            Confidence = candidate.ConfidenceUpTo(0.98),
            Span = mention.Span,
            Rule = mention.Rule,
            Why = why is null ? candidate.Reason : $"{candidate.Reason} {why}",
        };
    }

    private static ExtractedDate Unknown(YearClues clues) => new()
    {
        Basis = Basis.Unknown,
        Earliest = clues.Earliest,
        Latest = clues.Latest,
        Why = clues.Why is null ? "The text states no date of its own." : $"The text states no date of its own. {clues.Why}",
    };

    private static List<RejectedDate> Rejected(List<DateCandidate> candidates, DateCandidate? published, DateCandidate? updated) =>
    [
        .. candidates.Where(candidate => candidate != published && candidate != updated).Take(MostRejected).Select(candidate =>
            new RejectedDate(candidate.Mention.Value.ToIso() ?? "", candidate.Mention.Span, candidate.Mention.Rule,
                candidate.IsEnough ? $"{candidate.Reason} Another weighs more." : candidate.Reason)),
    ];
}
