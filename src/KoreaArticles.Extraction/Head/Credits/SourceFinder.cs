using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Outlets;

namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>
/// Finds the outlet that published an article. Precedence: the address's host, a field with its label, the byline, the title's suffix, the copyright
/// line, the masthead; an agency of the dateline or byline is the source only where no other outlet is named.
/// </summary>
internal static class SourceFinder
{
    private const int MastheadLines = 3;

    public static Finding<string>? Find(SourceDocument document, ArticleHead head, Byline? byline, Dateline? dateline)
    {
        var text = document.Text;
        var fromByline = InByline(text, byline);

        return OfHost(document.Url)
            ?? InLabel(text, head)
            ?? (fromByline is { Confidence: > 0.9 } ? fromByline : null)
            ?? InTitle(text, head)
            ?? InCopyright(text, head)
            ?? InMasthead(text, head)
            ?? InDateline(text, dateline)
            ?? fromByline
            ?? BesideStamp(text, head)
            ?? AtFoot(text, head)
            ?? InBiography(text, head, byline);
    }

    private static Finding<string>? OfHost(string? url)
    {
        if (url is null || CreditRules.Host.Pattern.Match(url) is not { Success: true } match)
            return null;

        return OutletTable.AtHost(match.Groups["name"].Value) is { } outlet ? new(outlet.Name, null, "source-host", 0.97) : null;
    }

    // "Source: Island Gazette" over the text; a name nobody knows is believed among other labels.
    private static Finding<string>? InLabel(string text, ArticleHead head)
    {
        for (var line = 0; line < Math.Min(head.BodyStart, head.Headline + 20); line++)
        {
            if (Labelled(text, head, line) is not { } name)
                continue;
            if (OutletShape.NameOf(name.In(text)) is { } known)
                return new(known, name, "source-label", 0.95);
            if (name.Length < 60 && HeadLabels.AreBeside(text, line, head.Lines.Count, other => head.Lines[other].Span))
                return new(name.Of(text), name, "source-label", 0.85);
        }

        return null;
    }

    // "Source: Hanbit Wire" below the text can be whose report it uses: what stands elsewhere goes before.
    private static Finding<string>? AtFoot(string text, ArticleHead head)
    {
        for (var line = Math.Max(head.BodyStart, head.BodyEnd - 1); line < Math.Min(head.Lines.Count, head.BodyEnd + 6); line++)
            if (Labelled(text, head, line) is { } name && OutletTable.Named(name.In(text)) is { SellsPicturesAlone: false } outlet)
                return new(outlet.Name, name, "source-label", 0.8);

        return null;
    }

    private static TextSpan? Labelled(string text, ArticleHead head, int line)
    {
        // The layout may already have cut the label off.
        var span = head.Lines[line].Rule == "source-label" ? TextSpan.Between(StartOfLine(text, head.Lines[line].Span.Start), head.Lines[line].Span.End) : head.Lines[line].Span;
        if (span.Length > 120 || HeadLabels.Of(text, span) is not ({ Name: "source-label" }, { Length: > 1 } value))
            return null;

        var end = value.In(text).IndexOfAny("|/,;");
        return Line.Trim(text, value.Start, end < 0 ? value.End : value.Start + end) is { Length: > 1 } name ? name : null;
    }

    private static int StartOfLine(string text, int start) => text.AsSpan(0, start).LastIndexOfAny('\r', '\n') + 1;

    // "HANBIT NEWS - Aug 3 - 14:05", "ANI | Updated: Aug 3, 2021".
    private static Finding<string>? BesideStamp(string text, ArticleHead head)
    {
        for (var line = Math.Max(0, head.Headline - 3); line <= Math.Min(head.Deep, head.Lines.Count - 1); line++)
            if (head.Lines[line].Span is { Length: < 160 } span && head.DatesOf(line).Count > 0 && CreditRules.BesideStamp.In(text, TextSpan.Between(StartOfLine(text, span.Start), span.End)) is { } name
                && OutletShape.NameOf(name.In(text)) is { } outlet)
                return new(outlet, name, "source-beside-stamp", 0.85);

        return null;
    }

    private static Finding<string>? InByline(string text, Byline? byline)
    {
        if (byline is null)
            return null;
        if (byline.OutletSpan is { } named && First(text, named) is var beside && OutletShape.NameOf(beside.In(text)) is { } shown)
            return new(shown, beside, "source-byline", OutletTable.Named(beside.In(text)) is { IsAgency: true } ? 0.8 : 0.95);

        // "WION Web Team": the desk's outlet.
        foreach (var name in byline.Names)
        {
            if (name.IsPerson)
                continue;

            for (var end = name.Span.End; end > name.Span.Start; end--)
                if ((end == name.Span.End || text[end] == ' ') && OutletTable.Named(text.AsSpan(name.Span.Start, end - name.Span.Start)) is { } desk)
                    return new(desk.Name, TextSpan.Between(name.Span.Start, end), "source-byline", desk.IsAgency ? 0.8 : 0.95);
            if (BylineParts.Desk.In(text, name.Span) is { } tail && TextSpan.Between(name.Span.Start, tail.Start - 1) is { Length: > 0 } before && OutletShape.IsOne(before.In(text)))
                return new(before.Of(text), before, "source-byline", 0.9);
        }

        return null;
    }

    private static Finding<string>? InDateline(string text, Dateline? dateline) =>
        dateline?.AgencySpan is { } filed && First(text, filed) is var span ? new(OutletTable.Named(span.In(text))?.Name ?? span.Of(text), span, "source-dateline", 0.9) : null;

    // "AFP/Reuters": the report is of both, and the first stands for it.
    private static TextSpan First(string text, TextSpan names) =>
        names.In(text).IndexOf('/') is > 0 and var end && names.In(text)[..end].TrimEnd() is var first && OutletTable.Named(first) is not null ? new TextSpan(names.Start, first.Length) : names;

    // "Mina Park is a columnist for the Island Gazette."
    private static Finding<string>? InBiography(string text, ArticleHead head, Byline? byline)
    {
        if (byline is null || !byline.Names[0].IsPerson)
            return null;

        for (var line = head.Lines.Count - 1; line > head.BodyStart; line--)
        {
            var span = head.Lines[line].Span;
            if (span.Length < 300 && span.In(text).StartsWith(byline.Names[0].Span.In(text), StringComparison.OrdinalIgnoreCase)
                && CreditRules.Biography.Pattern.Match(text, span.Start, span.Length) is { Success: true } match && OutletShape.NameOf(match.Groups["name"].ValueSpan) is { } name)
                return new(name, new TextSpan(match.Groups["name"].Index, match.Groups["name"].Length), "source-biography", 0.75);
        }

        return null;
    }

    // What the layout cut off a headline is the outlet's name if it is one's, or if the page also gives the headline without it.
    private static Finding<string>? InTitle(string text, ArticleHead head)
    {
        for (var line = 0; line < Math.Min(Math.Max(3, head.Headline + 2), head.Lines.Count); line++)
        {
            if (head.Lines[line].Rule != SiteName.Rule)
                continue;

            foreach (var name in SiteName.NamesIn(text, head.Lines[line].Span))
                if (OutletTable.Named(name.In(text)) is { } outlet)
                    return new(outlet.Name, name, "source-title-suffix", 0.95);
                else if (OutletShape.IsOne(name.In(text)))
                    return new(name.Of(text), name, "source-title-suffix", 0.85);
            if (line > 0 && head.Lines[line - 1].Rule is "headline-again" or "headline-repeated" && SiteName.NamesIn(text, head.Lines[line].Span).FirstOrDefault() is { Length: > 0 } last)
                return new(last.Of(text), last, "source-title-suffix", 0.75);
        }

        return null;
    }

    // "PRAIRIE DISPATCH", right at the top of the page.
    private static Finding<string>? InMasthead(string text, ArticleHead head)
    {
        for (var line = 0; line < Math.Min(head.Headline, MastheadLines); line++)
            if (head.Lines[line].Span is var span && !SectionName.IsOne(span.In(text)) && OutletShape.NameOf(span.In(text)) is { } name)
                return new(PlaceName.Shown(name), span, "source-masthead", 0.75);

        return null;
    }

    private static Finding<string>? InCopyright(string text, ArticleHead head)
    {
        for (var line = head.Lines.Count - 1; line >= 0; line--)
        {
            var span = head.Lines[line].Span;
            if (span.Length > 400 || (CreditRules.Copyright.In(text, span) ?? CreditRules.KoreanCopyright.In(text, span)) is not { } words)
                continue;

            var name = new TextSpan(words.Start, words.In(text).TrimEnd(" .,").Length);
            if (name.Length is < 2 or > 50)
                continue;

            return OutletTable.Named(name.In(text)) is { } outlet
                ? new(outlet.Name, name, "source-copyright", 0.9)
                : new(name.Of(text), name, "source-copyright", 0.7);
        }

        return null;
    }
}
