using KoreaArticles.Extraction.Bylines;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The line and the words of the headline.</summary>
internal sealed record Headline(int Line, TextSpan Span, string Rule, double Confidence, string Why);

/// <summary>Finds the headline among the lines before the body.</summary>
internal static class TitleReader
{
    private const int Reach = 60;

    // Within this many lines a line that says what the first one says is its standfirst as often as the headline.
    private const int NearFirst = 13;

    // A labelled head is the first thing in a file.
    private const int LabelsReach = 12;

    /// <summary>
    /// The first line that can be a headline is one unless a later line is better: the same words again, without the site's name;
    /// or, where the first line is a page's title that says it in other words, the line between section labels and byline.
    /// </summary>
    public static Headline? Find(PageLines page, int bodyStart)
    {
        if (Labelled(page) is { } labelled)
            return labelled;

        var first = FirstCandidate(page, bodyStart);
        if (first < 0)
            return null;

        if (Unshortened(page, first, bodyStart) is { } full)
            return full;

        var whole = page.Facts[first].Span;
        for (var i = first + 1; i < Math.Min(page.Count, bodyStart + 1); i++)
            if (page.Words.Repeats(i, first) && page.Facts[i].Words >= 2)
            {
                var again = SiteName.Without(page, page.Facts[i].Span);
                var at = whole.In(page.Text).IndexOf(again.In(page.Text), StringComparison.OrdinalIgnoreCase);
                return at < 0
                    ? new Headline(i, again, "headline-repeated", 0.97, "the first line says the same words")
                    : new Headline(first, new TextSpan(whole.Start + at, again.Length), "headline-repeated", 0.99, "a later line repeats its words alone");
            }

        var clean = SiteName.Without(page, whole);
        var hasSite = clean.Length < whole.Length;
        if (first <= 1 && (Rival(page, first, bodyStart, hasSite) ?? OverByline(page, first, bodyStart)) is { } rival)
            return new Headline(rival, SiteName.Without(page, page.Facts[rival].Span), "headline-below-page-title", 0.8,
                "it stands between section labels and the body and says what the page's title says");

        return new Headline(first, clean, hasSite ? "headline-without-site-name" : "first-headline-like-line", hasSite ? 0.9 : 0.85,
            hasSite ? "the first headline-like line; a site's name was taken off" : "the first line before the body that reads like a headline");
    }

    /// <summary>Some pages cut their titles short: "Ferry fares rise after…" stands for the line that goes on.</summary>
    private static Headline? Unshortened(PageLines page, int first, int bodyStart)
    {
        if (page.Facts[first].Ending != Ending.Ellipsis)
            return null;

        var start = page.Facts[first].Span.In(page.Text).TrimEnd("….");
        for (var i = first + 1; i < Math.Min(page.Count, bodyStart) && start.Length > 15; i++)
            if (page.Facts[i].Span.In(page.Text).StartsWith(start, StringComparison.OrdinalIgnoreCase) && page.Facts[i].Ending != Ending.Ellipsis && page.Facts[i].Words <= 40)
                return new Headline(i, SiteName.Without(page, page.Facts[i].Span), "headline-unshortened", 0.95, "the first line is the start of it, cut short");

        return null;
    }

    private static Headline? Labelled(PageLines page)
    {
        for (var i = 0; i < Math.Min(page.Count, LabelsReach); i++)
            if (HeadLabels.Of(page.Text, page.Facts[i].Span) is ({ Kind: StretchKind.Title } label, { Length: > 0 } value) && HeadLabels.AreBeside(page.Text, i, page.Count, other => page.Facts[other].Span))
                return new Headline(i, SiteName.Without(page, value), label.Name, 0.97, "a label says so, among other labelled fields");

        return null;
    }

    private static int FirstCandidate(PageLines page, int bodyStart)
    {
        var limit = Math.Min(bodyStart, Reach);
        for (var i = PressRelease.AfterLabel(page, limit); i < limit; i++)
            if (CanBeHeadline(page, i) && !IsLabelOverHeadline(page, i, limit))
                return i;

        return -1;
    }

    private static bool CanBeHeadline(PageLines page, int i)
    {
        var facts = page.Facts[i];
        var rule = page.Rules[i];
        if (IsHangulWord(facts.Span.In(page.Text)) || (facts.OtherScript > 0 && KoreanControls.Rule.Takes(facts.Span.In(page.Text))))
            return false;
        if (facts.Span.Length > 300 || facts.Words + facts.OtherScript < 2 || SectionName.IsMenu(facts.Span.In(page.Text)) || StandfirstReader.IsStamp(page, i))
            return false;
        if (rule >= 0 && !(i == 0 && LineRules.All[rule].Kind is StretchKind.RelatedLink or StretchKind.Caption or StretchKind.Newsletter or StretchKind.Copyright))
            return false;

        if (HeadLabels.Of(page.Text, facts.Span) is not null || DatelineReader.Read(page.Text, facts.Span) is { Confidence: > 0.9 } dateline && dateline.Span.End == facts.Span.End)
            return false;

        // A headline may start "By", but then it is no list of names.
        return BylineReader.Read(page.Text, facts.Span) is not { Confidence: > 0.8 };
    }

    /// <summary>Korean writes spaces between words: one word alone is an outlet's name or a section's.</summary>
    private static bool IsHangulWord(ReadOnlySpan<char> line) => line.Length < 12 && line[0] is >= '가' and <= '힣' && !line.Contains(' ');

    private static bool IsLabelOverHeadline(PageLines page, int i, int limit)
    {
        var isSection = SectionName.IsOne(page.Facts[i].Span.In(page.Text));
        if (!isSection && (page.Facts[i].Words > 3 || (page.Words.TopicShare(i) >= 4 && page.Facts[i].Words > 1)))
            return false;
        for (var next = i + 1; next < Math.Min(limit, i + 4); next++)
            if (page.Facts[next].Words >= 5 && (isSection || page.Facts[next].Ending != Ending.Sentence) && page.Facts[next].Ending != Ending.Colon && CanBeHeadline(page, next))
                return true;

        return false;
    }

    /// <summary>On a page with long menus: the line over the byline or the stamp that shares most of its words with the page's title.</summary>
    private static int? OverByline(PageLines page, int first, int bodyStart)
    {
        for (var i = Math.Min(page.Count, bodyStart) - 1; i > first + NearFirst; i--)
        {
            var facts = page.Facts[i];
            if (facts.Words is < 4 or > 30 || page.Words.TitleShare(i) < 3 || facts.Ending is Ending.Sentence or Ending.Colon or Ending.Comma || !CanBeHeadline(page, i))
                continue;

            for (var next = i + 1; next < Math.Min(page.Count, i + 6); next++)
                if (StandfirstReader.IsStamp(page, next) || BylineReader.Read(page.Text, page.Facts[next].Span) is { Confidence: > 0.8 })
                    return i;
        }

        return null;
    }

    private static int? Rival(PageLines page, int first, int bodyStart, bool hasSite)
    {
        var labels = 0;
        for (var i = first + 1; i < Math.Min(page.Count, Math.Min(bodyStart, first + NearFirst + 1)); i++)
        {
            var facts = page.Facts[i];
            if (facts.Words <= 3)
            {
                labels++;
                continue;
            }

            // A counter or a label glued to the same words, such as the picture's number in a gallery: the first line is right.
            if (facts.Span.In(page.Text).EndsWith(page.Facts[first].Span.In(page.Text), StringComparison.OrdinalIgnoreCase))
                return null;
            if (!CanBeHeadline(page, i) || facts.Words > 30 || facts.Ending is Ending.Sentence or Ending.Colon or Ending.Comma)
                continue;
            if (labels > 0 && facts.Words >= 4 && (hasSite ? page.Words.TopicShare(i) >= 2 || page.Words.TitleShare(i) >= 2 : page.Words.TitleShare(i) >= 3))
                return i;
        }

        return null;
    }
}
