using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Dates;
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

    // Lines above the headline and below the text in which an article still names its author.
    private const int Above = 5;

    private const int Below = 5;

    // An author's label and biography may stand far below, under what the page adds to the text.
    private const int FarBelow = 40;

    // Biographies are as long as paragraphs and stand behind the last of them.
    private const int LastParagraphs = 3;

    // Lines of a head or a foot that are looked at: longer ones are lists.
    private const int Longest = 120;

    // How far a page is searched for who a bare name is.
    private const int Reach = 30_000;

    // "Contact "
    private const int LongestIntroduction = 8;

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
            if (line == head.Headline || (line > head.Deep && line < head.BodyEnd - LastParagraphs && head.IsRunningText(line)) || At(text, head, line) is not { } found)
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
        var isHead = line > head.Headline && line <= head.Deep;
        var isFoot = line > head.Deep;
        var isLabelled = byline.Rule == "byline-label" && byline.Span.In(text).Contains(':');
        if (line > head.BodyEnd + Below && !isLabelled && !(byline.Rule == "byline-bare" && IsAboveBiography(text, head, line, byline)))
            return null;
        PlacedByline With(double confidence, string why) => new(byline, line, Math.Round(confidence, 2), why);

        switch (byline.Rule)
        {
            case "byline-initials":
                return isFoot || head.IsRunningText(Math.Max(0, line - 1)) ? With(0.6, "Initials in brackets stand at the foot.") : null;
            case "byline-reporting":
                return With(isHead || line <= head.BodyEnd + Below ? 0.75 : 0, "It says who reported.");
            case "byline-biography":
                return isFoot && line >= head.BodyEnd - LastParagraphs && !IsSpokenOf(text, head, line, byline) ? With(0.55, "It introduces somebody the text does not speak of.") : null;
            case "byline-bare" or "byline-desk" or "byline-after-date":
                var hasStamp = HasStamp(text, head, line);
                if (isHead && hasStamp)
                    return With(0.7 - 0.01 * Math.Abs(line - head.Headline), "A name stands beside the date between headline and text.");
                if (!isFoot && hasStamp && line >= head.Headline - 3)
                    return With(0.58, "A name stands beside the date right above the headline.");
                if (isHead && line + 1 < head.Lines.Count && head.Lines[line + 1].Span is { Length: < 60 } role && BylineParts.RoleBelow.Takes(role.In(text)))
                    return With(0.62, "A name stands over a role between headline and text.");
                if (isHead && IsIntroduced(text, byline))
                    return With(0.6, "A name stands between headline and text, and the page says who that is.");
                return isFoot && IsAboveBiography(text, head, line, byline) ? With(0.52, "A name stands over its biography at the foot.") : null;
        }

        // "By Mina Park, one of the authors of …" may be as long as a paragraph, a sentence that starts with "By" goes on otherwise.
        if (head.IsRunningText(line) && byline.Rule == "byline-by" && !(isHead && byline.Names[0].IsPerson && byline.Span.Start == head.Lines[line].Span.Start && text.AsSpan(byline.NamesSpan.End).StartsWith(", ")))
            return null;
        if (isHead)
            return With(byline.Confidence - 0.002 * (line - head.Headline), "It stands between headline and text.");
        if (!isFoot)
            return With(byline.Confidence - 0.2 - 0.02 * (head.Headline - line), "It stands right above the headline.");

        if (isLabelled)
            return With(0.53, "A label below the text says so.");

        return line >= head.BodyEnd - 1 && (byline.Rule is "byline-label" or "byline-korean" || line <= head.BodyEnd + 1) ? With(0.55, "It stands at the foot.") : null;
    }

    private static bool HasStamp(string text, ArticleHead head, int line)
    {
        var last = line + 2;
        for (var i = Math.Max(0, line - 1); i <= last && i < head.Lines.Count; i++)
        {
            // What is glued to the names stands on their line.
            last += i > line && head.Lines[i].Rule == StampReader.Glued ? 1 : 0;
            var span = head.Lines[i].Span;
            if (span.Length < 160 && head.DatesOf(i) is { Count: > 0 } dates && dates[0].Value.Day is not null && span.Length - dates.Sum(date => date.Whole.Length) < 60)
                return true;
            if (span.Length < 60 && RelativeDate.Rule.Takes(span.In(text)))
                return true;
        }

        return false;
    }

    // "Mina Park", and some lines below "Mina has covered ports for …".
    private static bool IsAboveBiography(string text, ArticleHead head, int line, Byline byline)
    {
        if (byline.Names.Count != 1 || !byline.Names[0].IsPerson)
            return false;

        var name = byline.Names[0].Span.In(text);
        var first = name[..name.IndexOf(' ')];
        for (var below = line + 1; below < head.Lines.Count && below <= line + 4; below++)
        {
            var words = head.Lines[below].Span.In(text);
            if (words.Length < 60)
                continue;
            if (words.IndexOf(name) is >= 0 and < 20 and var at && AuthorClues.Biography.Takes(words[(at + name.Length)..]))
                return true;
            if (words.StartsWith(first) && AuthorClues.Biography.Takes(words[first.Length..]))
                return true;
        }

        return false;
    }

    // Who is introduced at the foot and was spoken of before is no author.
    private static bool IsSpokenOf(string text, ArticleHead head, int line, Byline byline)
    {
        var name = byline.Names[0].Span.In(text);
        var start = head.Lines[head.BodyStart].Span.Start;
        return text.AsSpan(start, head.Lines[line].Span.Start - start).Contains(name[(name.LastIndexOf(' ') + 1)..], StringComparison.Ordinal);
    }

    // "Mina Park is a reporter …", "Contact Mina Park at …".
    private static bool IsIntroduced(string text, Byline byline)
    {
        var name = byline.Names[0].Span.Of(text);
        var end = Math.Min(text.Length, byline.NamesSpan.End + Reach);
        for (var at = byline.NamesSpan.End; (at = text.IndexOf(name, at, end - at, StringComparison.Ordinal)) >= 0; at += name.Length)
            if (AuthorClues.IntroductionBehind.Takes(text.AsSpan(at + name.Length)) || AuthorClues.IntroductionBefore.Takes(text.AsSpan(at - LongestIntroduction, LongestIntroduction)))
                return true;

        return false;
    }
}
