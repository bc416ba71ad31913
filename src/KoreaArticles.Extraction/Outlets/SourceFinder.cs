using System.Buffers;
using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Outlets;

/// <summary>
/// Finds the outlet that published an article. Precedence: the address's host, a field with its label, the byline, the title's suffix, the copyright
/// line; an agency of the dateline or byline is the source only where no other outlet is named.
/// </summary>
internal static partial class SourceFinder
{
    private static readonly SearchValues<string> _signs = SearchValues.Create(["©", "opyright", "OPYRIGHT"], StringComparison.Ordinal);

    public static Finding<string>? Find(SourceDocument document, ArticleHead head, Byline? byline, Dateline? dateline)
    {
        var text = document.Text;
        var fromByline = InByline(text, byline);

        return OfHost(document.Url)
            ?? InLabel(text, head)
            ?? (fromByline is { Confidence: > 0.9 } ? fromByline : null)
            ?? InTitle(text, head)
            ?? InCopyright(text, head)
            ?? InDateline(text, dateline)
            ?? fromByline
            ?? InBiography(text, head, byline);
    }

    private static Finding<string>? OfHost(string? url)
    {
        if (url is null || Host().Match(url) is not { Success: true } match)
            return null;

        return OutletTable.AtHost(match.Groups["host"].Value) is { } outlet ? new(outlet.Name, null, "source-host", 0.97) : null;
    }

    private static Finding<string>? InLabel(string text, ArticleHead head)
    {
        for (var line = 0; line < Math.Min(30, head.BodyStart); line++)
            if (FieldLabels.Source.ValueIn(text, head.Lines[line].Span) is { Length: <= 80 } name && FieldLabels.AreBeside(text, line, head.Lines.Count, other => head.Lines[other].Span))
                return new(OutletTable.Named(name.In(text))?.Name ?? name.Of(text), name, FieldLabels.Source.Name, 0.95);

        return null;
    }

    private static Finding<string>? InByline(string text, Byline? byline)
    {
        if (byline is null)
            return null;
        if (byline.OutletSpan is { } beside && OutletShape.NameOf(beside.In(text)) is { } shown)
            return new(shown, beside, "source-byline", OutletTable.Named(beside.In(text)) is { IsAgency: true } ? 0.8 : 0.95);

        // "WION Web Team": the desk's outlet.
        foreach (var name in byline.Names)
            for (var end = name.Span.End; end > name.Span.Start && !name.IsPerson; end--)
                if ((end == name.Span.End || text[end] == ' ') && OutletTable.Named(text.AsSpan(name.Span.Start, end - name.Span.Start)) is { } desk)
                    return new(desk.Name, TextSpan.Between(name.Span.Start, end), "source-byline", desk.IsAgency ? 0.8 : 0.95);

        return null;
    }

    private static Finding<string>? InDateline(string text, Dateline? dateline) =>
        dateline?.AgencySpan is { } span ? new(OutletTable.Named(span.In(text))?.Name ?? span.Of(text), span, "source-dateline", 0.9) : null;

    // "Mina Park is a columnist for the Island Gazette."
    private static Finding<string>? InBiography(string text, ArticleHead head, Byline? byline)
    {
        if (byline is null || !byline.Names[0].IsPerson)
            return null;

        for (var line = head.Lines.Count - 1; line > head.BodyStart; line--)
        {
            var span = head.Lines[line].Span;
            if (span.Length < 300 && span.In(text).StartsWith(byline.Names[0].Span.In(text), StringComparison.OrdinalIgnoreCase)
                && Biography().Match(text, span.Start, span.Length) is { Success: true } match && OutletShape.NameOf(match.Groups["name"].ValueSpan) is { } name)
                return new(name, new TextSpan(match.Groups["name"].Index, match.Groups["name"].Length), "source-biography", 0.75);
        }

        return null;
    }

    // A suffix is the outlet's if the table knows it, or if the page also gives the headline without it.
    private static Finding<string>? InTitle(string text, ArticleHead head)
    {
        for (var line = 0; line < Math.Min(3, head.Lines.Count); line++)
        {
            var span = head.Lines[line].Span;
            if (span.Length > 300 || Suffix().Match(text, span.Start, span.Length) is not { Success: true } match)
                continue;

            var name = new TextSpan(match.Groups["name"].Index, match.Groups["name"].Length);
            if (OutletTable.Named(name.In(text)) is { } outlet)
                return new(outlet.Name, name, "source-title-suffix", 0.95);
            if (OutletShape.IsOne(name.In(text)))
                return new(name.Of(text), name, "source-title-suffix", 0.85);
            if (line != head.Headline && head.Headline > line && text.AsSpan(span.Start, match.Index - span.Start).Trim().Equals(head.Lines[head.Headline].Span.In(text), StringComparison.OrdinalIgnoreCase))
                return new(name.Of(text), name, "source-title-suffix", 0.75);
        }

        return null;
    }

    private static Finding<string>? InCopyright(string text, ArticleHead head)
    {
        for (var line = head.Lines.Count - 1; line >= 0; line--)
        {
            var span = head.Lines[line].Span;
            if (span.Length > 400 || !span.In(text).ContainsAny(_signs) || Copyright().Match(text, span.Start, span.Length) is not { Success: true } match)
                continue;

            var name = new TextSpan(match.Groups["name"].Index, match.Groups["name"].ValueSpan.TrimEnd(" .,").Length);
            if (name.Length is < 2 or > 50)
                continue;

            return OutletTable.Named(name.In(text)) is { } outlet
                ? new(outlet.Name, name, "source-copyright", 0.9)
                : new(name.Of(text), name, "source-copyright", 0.7);
        }

        return null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:https?:)?//(?:[^/@]*@)?(?<host>[^/:?#]+)", Options | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Host();

    [GeneratedRegex(@"\bis (?:an?|the) [\p{L}’' -]{3,60} (?:for|at|with|of) (?:the )?(?<name>\p{Lu}[\p{L}.&'’ -]{2,40}?)(?=[.,;]|$| (?:in|and|based|who|where|covering))", Options, 1000)]
    private static partial Regex Biography();

    [GeneratedRegex(@"\s(?:[|»·•]|--?|[–—])\s(?<name>[^|»·•–—]{2,40})$", Options, 1000)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(?:©|[Cc]opyright|COPYRIGHT)(?:\s|©|\([Cc]\)|by|BY|,|[Cc]opyright|[–—-]|(?:19|20)[0-9]{2}|present|Present){1,12}(?<name>\p{Lu}[\p{L}0-9&'’. -]{1,48}?)(?=,|\.?\s(?:Inc|Ltd|LLC|Limited|Co\.|Corp|All|ALL|LLP|PLC|Pty|A\s|Group)|\s?[|–—(]|\.\s|\.?$)", Options, 1000)]
    private static partial Regex Copyright();
}
