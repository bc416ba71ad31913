using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Outlets;

namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>A byline with its line and how sure it is there, which the words alone cannot say.</summary>
internal sealed record PlacedByline(Byline Byline, int Line, double Confidence, string Why);

/// <summary>
/// Finds the article's byline among the lines of a page. A line that says "By" between headline and text is believed; a bare
/// name only beside a stamp or where the page says elsewhere who that is; what stands far off belongs to other articles.
/// </summary>
internal static class BylineFinder
{
    private const double Enough = 0.5;

    // Lines above the headline in which an article still names its author.
    private const int Above = 5;

    // An author's label and biography may stand far below, under what the page adds to the text.
    private const int FarBelow = 40;

    // Lines of a head or a foot that are looked at: longer ones are lists.
    private const int Longest = 120;

    public static PlacedByline? Find(string text, ArticleHead head)
    {
        PlacedByline? best = null;
        var top = Math.Min(head.Deep, head.Headline + Longest);
        var last = Math.Min(head.Lines.Count, Math.Max(head.BodyEnd + FarBelow, head.Deep + 1));
        for (var line = Math.Max(0, head.Headline - Above); line < last; line++)
        {
            if (line > top && line < head.BodyEnd - Longest)
                line = head.BodyEnd - Longest;

            // Paragraphs of the body name no author of their article.
            if (line == head.Headline || (line > head.Deep && line < head.BodyEnd - BylinePlace.LastParagraphs && head.IsRunningText(line)) || At(text, head, line) is not { } found)
                continue;
            if (found.Confidence >= Enough && (best is null || found.Confidence > best.Confidence))
                best = found;
        }

        return best is null ? null : best with { Byline = WithCompany(text, head, best) };
    }

    // "Hanbit Wire, Seoul" on the line below the names.
    private static Byline WithCompany(string text, ArticleHead head, PlacedByline found)
    {
        var byline = found.Byline;
        var next = found.Line + 1;
        while (next < head.Lines.Count && head.Lines[next].Span.Start < byline.Span.End)
            next++;
        if (next >= head.Lines.Count || head.Lines[next].Span is not { Length: < 60 } span || head.DatesOf(next).Count > 0)
            return byline;

        foreach (var range in span.In(text).SplitAny(",|/•·"))
        {
            var part = Line.Trim(text, span.Start + range.Start.Value, span.Start + range.End.Value);
            if (byline.OutletSpan is null && OutletShape.NameOf(part.In(text)) is not null)
                byline = byline with { OutletSpan = part };
            else if (byline.PlaceSpan is null && byline.OutletSpan is not null && PlaceTable.Knows(part.In(text)))
                byline = byline with { PlaceSpan = part };
        }

        return byline;
    }

    private static PlacedByline? At(string text, ArticleHead head, int line)
    {
        var span = head.Lines[line].Span;
        if (IsLeadAlone(span.In(text)) && line + 1 < head.Lines.Count && BylineReader.ReadNames(text, head.Lines[line + 1].Span, "byline-by", 0.9) is { } below)
            return Weigh(text, head, line, WithNext(text, head, line + 1, below));
        if (line > 0 && AuthorClues.OtherWork.Takes(head.Lines[line - 1].Span.In(text)))
            return null;

        var byline = head.BylineOf(line);
        return byline is null || byline.Names.Count == 0 ? null : Weigh(text, head, line, WithNext(text, head, line, byline));
    }

    private static bool IsLeadAlone(ReadOnlySpan<char> line) =>
        line.Length < 14 && line.TrimEnd(": —–-") is "By" or "BY" or "by" or "Written by" or "Author" or "Words by" or "Story by";

    // "A B," and on the next line "C D &": lists of authors run over lines.
    private static Byline WithNext(string text, ArticleHead head, int line, Byline byline)
    {
        for (var next = line + 1; next < head.Lines.Count && byline.Names.Count < 12; next++)
        {
            if (head.Lines[next].Span.In(text) is "," or "&" or "and" or "…" or "...")
                continue;

            var between = text.AsSpan(byline.NamesSpan.End, head.Lines[next].Span.Start - byline.NamesSpan.End).Trim("0123456789 \u00A0\r\n\t…");
            if (between is not ("," or "&" or "and" or ", and") || BylineReader.ReadNames(text, head.Lines[next].Span, byline.Rule, 0) is not { } more || !more.Names[0].IsPerson)
                break;

            byline = byline with { Names = [.. byline.Names, .. more.Names], Span = TextSpan.Between(byline.Span.Start, more.Span.End) };
        }

        return byline;
    }

    private static PlacedByline? Weigh(string text, ArticleHead head, int line, Byline byline)
    {
        var place = new BylinePlace(text, head, byline, line);
        if (place is { IsFarBelow: true, IsLabelled: false } && !(byline.Rule == "byline-bare" && place.IsAboveBiography))
            return null;

        foreach (var rule in BylinePlaceRules.All)
        {
            if (rule.Weigh(place) is { } confidence)
                return new(byline, line, Math.Round(confidence, 2), rule.Why);
        }

        return null;
    }
}
