using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>
/// Weighs the dates of a page by where they stand: a stamp of its own between headline and text is the article's, a date in
/// running text an event's, and dates of captions, quoted posts, copyrights and teasers belong to those.
/// </summary>
internal sealed class DateWeights(string text, ArticleHead head)
{
    // What a stamp may hold beside its date: a name, a section, "3 min read".
    private const int StampRest = 48;

    private const int LongestLooked = 1000;

    // Between headline and text stand some labels and a picture; a whole menu there belongs to the page.
    private const int LongestHead = 20;

    // A page that repeats its headline can stamp the first place of it.
    private readonly int firstTitle = FirstTitle(head);

    /// <summary>Every date of the page with its weight, in order.</summary>
    public List<DateCandidate> All()
    {
        var candidates = new List<DateCandidate>();
        for (var line = 0; line < head.Lines.Count; line++)
        {
            var span = head.Lines[line].Span;
            if (!span.In(text).ContainsAnyInRange('0', '9'))
                continue;

            var mentions = head.DatesOf(line);
            if (mentions.Count == 0)
                continue;

            var rest = span.Length - mentions.Sum(mention => mention.Whole.Length);
            foreach (var mention in mentions.Take(ArticleHead.MostDatesOnALine))
                candidates.Add(Weigh(mention, rest, line));
        }

        return candidates;
    }

    private DateCandidate Weigh(DateMention mention, int rest, int line)
    {
        var span = head.Lines[line].Span;
        DateCandidate Not(string reason) => new(mention, line, 0, reason);

        // Only the start of an endless line can say what it is.
        var words = text.AsSpan(span.Start, Math.Min(span.Length, LongestLooked));
        if (mention.Value.Precision is not (DatePrecision.Day or DatePrecision.Minute or DatePrecision.Second or DatePrecision.MonthDay))
            return Not("It names no day.");
        if (DateAsides.Copyright.Takes(words))
            return Not("It stands in a copyright line.");
        if (DateAsides.Post.Takes(words))
            return Not("It is the date of a quoted post.");
        if (line <= head.Deep && line >= head.Headline && DatelineReader.Read(text, span) is { Date: { } filed } && filed.Span.Overlaps(mention.Span))
            return new(mention, line, 5, "It stands in the dateline.");

        if (mention.LabelSpan is { } label && DateLabels.InSentence.Takes(label.In(text)))
            return new(mention, line, 4, $"A sentence says so: \"{label.Of(text)}\".");

        var isStamp = rest <= StampRest || head.BylineOf(line) is { } byline && rest - byline.Span.Length <= StampRest + 16;
        if (!isStamp && (DateAsides.Event.Takes(words) || head.IsRunningText(line) || mention.Label == DateLabel.None || span.Length > 260))
            return Not("It stands in running text or among other words: an event's date.");
        if ((head.Lines[line].Kind is StretchKind.Caption or StretchKind.Credit && !OpensWithByline(line)) || (DateAsides.Caption.Takes(words) && mention.Label == DateLabel.None))
            return Not("It stands in a caption or credit.");

        return Stamp(mention, line, rest);
    }

    // "By" and names open no caption, whatever its neighbours make of the line.
    private bool OpensWithByline(int line) => head.BylineOf(line)?.Span.Start <= head.Lines[line].Span.Start + "By ".Length;

    private DateCandidate Stamp(DateMention mention, int line, int rest)
    {
        var (weight, reasons) = (rest <= 16 ? 2.0 : 1.5, new List<string> { "a stamp" });
        void Add(double by, string reason)
        {
            weight += by;
            reasons.Add(reason);
        }

        if (mention.Label != DateLabel.None)
            Add(1.8, $"labelled as {(mention.Label == DateLabel.Updated ? "updated" : "published")}");
        if (mention.Value.Time is not null)
            Add(0.8, "with a time");
        if (HasBylineNear(line))
            Add(1, "beside a byline");

        if (line >= head.Headline && line <= head.BodyStart)
            Add(IsRightAbove(line) ? 3 : 1.6, IsRightAbove(line) ? "between headline and text" : "some way above the text");
        else if (line > firstTitle && line < head.Headline && head.Headline - firstTitle <= LongestHead)
            Add(1.6, "between two places of the headline");
        else if (line > head.BodyStart && line <= head.Deep)
            Add(2, "at the first paragraphs");
        else if (line < head.Headline && line >= head.Headline - 4)
            Add(1.5, "right above the headline");
        else if (line < head.Headline)
            Add(-1.5, "far above the headline");
        else if (line <= head.BodyEnd + 3)
            Add(-0.2, "inside or right below the text");
        else
            Add(-2.5, "far below the text");

        if (mention.Value.Year is null)
            Add(IsAlone(rest, line) ? 0 : rest > 12 && mention is { Label: DateLabel.None, Value: { Time: null, Weekday: null } } ? -2 : -0.4, "without a year");

        return new(mention, line, weight, $"It is {string.Join(", ", reasons)}.");
    }

    private bool IsRightAbove(int line) => head.IsAnchored && head.BodyStart - line <= LongestHead;

    private static int FirstTitle(ArticleHead head)
    {
        var line = 0;
        while (line < head.Headline && head.Lines[line].Kind != StretchKind.Title)
            line++;

        return line;
    }

    // "August 3" right over or under a headline needs no year to be the article's day.
    private bool IsAlone(int rest, int line) => rest <= 2 && head.IsAnchored && Math.Abs(line - head.Headline) <= 2;

    private bool HasBylineNear(int line)
    {
        for (var i = Math.Max(0, line - 2); i <= line + 2 && i < head.Lines.Count; i++)
            if (head.Lines[i].Span.Length < 160 && head.BylineOf(i) is not null)
                return true;

        return false;
    }
}
