using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Tells the standfirst and the highlights among the lines between headline and body; an article has one standfirst.</summary>
internal sealed class StandfirstReader(PageLines page, Part[] parts, Headline? headline, int bodyStart)
{
    // Lines looked at below a line for who wrote it, when and where.
    private const int Reach = 5;

    private bool isFound;

    /// <summary>Not every text ends its standfirst without a full stop; what follows it tells.</summary>
    public bool IsByPlace(int i)
    {
        if (isFound || i != bodyStart || headline is null || page.Facts[i].Words is < 6 or > 70 || IsLeadToSpeech(page, i) || DatelineAt(i) is not null)
            return false;

        for (var next = i + 1; next < Math.Min(page.Count, i + Reach); next++)
        {
            if (IsStamp(page, next) || IsByline(next) || (next == i + 1 && i == headline.Line + 1 && page.KindAt(next) is StretchKind.Caption or StretchKind.Credit))
                return isFound = true;
            if (parts[next] == Part.Body)
                return isFound = DatelineAt(next) is { Confidence: > 0.9 };
        }

        return false;
    }

    public bool IsUnderHeadline(int i)
    {
        var facts = page.Facts[i];
        return !isFound && headline is not null && i > headline.Line && i < bodyStart && facts.Words is >= 6 and <= 60 && !IsLeadToSpeech(page, i)
            && i - headline.Line <= 12 && page.KindAt(i + 1) is not StretchKind.Credit && page.Words.TopicShare(i) >= 1 && (page.Times(i) == 1 || facts.Words >= 10)
            && (isFound = true);
    }

    /// <summary>Lines right under "Story highlights" and the like; a single one is the standfirst.</summary>
    public bool IsUnderHighlights(int i, out bool only)
    {
        only = false;
        if (i == 0 || page.Facts[i].Words < 5 || (parts[i] == Part.Body && i != bodyStart))
            return false;

        var label = i - 1;
        while (label >= 0 && i - label < 8 && parts[label] != Part.Body && page.Rules[label] < 0 && page.Facts[label].Words >= 5)
            label--;
        if (label < 0 || page.Rules[label] < 0 || LineRules.All[page.Rules[label]].Name != "highlights-label")
            return false;

        // Behind several points the first line of the body is the first paragraph; alone under the label it is what the label announces.
        if (parts[i] == Part.Body && (label < i - 1 || DatelineAt(i) is not null))
            return false;

        var following = i + 1 < page.Count && parts[i + 1] != Part.Body && page.Rules[i + 1] < 0 && page.Facts[i + 1].Words >= 5;
        only = label == i - 1 && !following && !isFound;
        isFound |= only;
        return true;
    }

    /// <summary>Points that open with a dash stand under a headline in twos and threes; a single dash opens a standfirst or speech.</summary>
    public bool IsDashedPoint(int i) =>
        headline is not null && i > headline.Line && i < bodyStart && IsDashed(i) && (IsDashed(i - 1) || IsDashed(i + 1));

    /// <summary>Some heads tell the report in two or three points, in words that the body uses again.</summary>
    public bool IsRepeatedPoint(int i) =>
        headline is not null && i > headline.Line && i < bodyStart && IsRepeated(i) && (IsRepeated(i - 1) || IsRepeated(i + 1));

    /// <summary>Whether a sentence ends in a colon and what it announces opens the next line: it is the report's first.</summary>
    public static bool IsLeadToSpeech(PageLines page, int i) =>
        page.Facts[i] is { Ending: Ending.Colon, Words: >= 6 } && i + 1 < page.Count && page.Text[page.Facts[i + 1].Span.Start] is '"' or '“' or '«' or '„' or '\'' or '‘' or '>';

    /// <summary>Whether a line is hardly more than its dates.</summary>
    public static bool IsStamp(PageLines page, int i)
    {
        var span = page.Facts[i].Span;
        return page.Facts[i].Words <= 30 && span.In(page.Text).ContainsAnyInRange('0', '9')
            && 2 * DateMentions.Find(page.Text, span).Sum(date => date.Whole.Length) > span.Length;
    }

    private bool IsByline(int i)
    {
        var span = page.Facts[i].Span;
        return page.Facts[i].Words <= 40 && BylineReader.Read(page.Text, span) is { } byline && (byline.Confidence > 0.6 || DateMentions.Find(page.Text, span).Count > 0);
    }

    private bool IsDashed(int i) =>
        i >= 0 && i < page.Count && page.Facts[i] is { Words: >= 4 and <= 40 } facts && facts.Span.In(page.Text) is ['-' or '–' or '—' or '•' or '*', ' ', ..];

    private bool IsRepeated(int i) =>
        i > headline!.Line && i < bodyStart && page.Facts[i].Words is >= 5 and <= 40 && page.Words.PhraseShare(i) == 4 && page.Words.TopicShare(i) == 4;

    private Dateline? DatelineAt(int i) => DatelineReader.Read(page.Text, page.Facts[i].Span);
}
