using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Outlets;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>Reads the names of authors from a line.</summary>
public static class BylineReader
{
    // Lists of authors are long, sentences longer.
    private const int LongestLine = 600;

    private const int LongestBareLine = 160;

    // "|Published "
    private const int LongestStampLead = 14;

    /// <summary>The byline a line holds; null where it holds none.</summary>
    public static Byline? Read(string text, TextSpan line) => Read(text, line, null);

    /// <summary>The names a line starts with, where the line before it said "By".</summary>
    internal static Byline? ReadNames(string text, TextSpan line, string rule, double confidence)
    {
        var lead = BylineParts.SocialLead.Pattern.Match(text, line.Start, line.Length);
        var start = lead.Success ? lead.Index + lead.Length : line.Start;
        var (names, end) = NameList.Read(text, start, Limit(line, start, DateMentions.Find(text, line)));
        return names.Count == 0 || !IsName(text, names[0]) ? null : new Byline(TextSpan.Between(start, end), names, rule) { Confidence = confidence };
    }

    internal static Byline? Read(string text, TextSpan line, IReadOnlyList<DateMention>? known)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (line.Length is < 4 or > LongestLine)
            return null;

        var (dates, bare) = (known, ((IReadOnlyList<BylineName> Names, int End)?)null);
        foreach (var rule in BylineRules.All)
        {
            if (rule.IsBare && !char.IsUpper(text[line.Start]))
                continue;
            if (rule.IsBare && line.Length > LongestBareLine && !(dates ??= DateMentions.Find(text, line)).Any(date => date.Whole.Start < line.Start + 40))
                continue;
            if (!Needs.AreMet(rule.Needs, line.In(text)) || (rule.NeedsDate && (dates ??= DateMentions.Find(text, line)).Count == 0) || rule.Lead.Match(text, line.Start, line.Length) is not { Success: true } match)
                continue;

            dates ??= DateMentions.Find(text, line);
            bare = rule.IsBare ? bare ?? NameList.Read(text, line.Start, Limit(line, line.Start, dates)) : bare;
            if ((rule.IsBare ? Bare(text, line, rule, bare!.Value, dates) : Led(text, line, rule, match, dates)) is { } byline)
                return byline;
        }

        return null;
    }

    private static Byline? Led(string text, TextSpan line, BylineRule rule, Match lead, IReadOnlyList<DateMention> dates)
    {
        if (lead.Groups["name"] is { Success: true } named)
        {
            var span = new TextSpan(named.Index, named.Length);
            var isKorean = named.ValueSpan[0] >= '가';
            if (isKorean && (named.Length is < 2 or > 4))
                return null;

            return new Byline(new TextSpan(lead.Index, lead.Length), [new BylineName(span, isKorean)], rule.Name) { Confidence = rule.Confidence };
        }

        // Behind a lead in the middle of a line only a stamp or an outlet may stand before it.
        var start = lead.Index + lead.Length;
        if (lead.Index - line.Start > 60 || (lead.Index > line.Start && !IsStampBefore(text, TextSpan.Between(line.Start, lead.Index), dates)))
            return null;

        var (names, end) = NameList.Read(text, start, Limit(line, start, dates));
        if (rule.Name == "byline-after-date" && (line.Length > LongestBareLine || names.Count == 0 || !names.All(name => IsPlainPerson(text, name)) || Rest(text, end, line).Length > 0))
            return null;
        if (rule.Name == "byline-biography")
            return names is [var author] && IsPlainPerson(text, author) ? new Byline(line, names, rule.Name) { Confidence = rule.Confidence } : null;
        if (rule.Name == "byline-label" && names is [{ IsPerson: false }, ..] && !lead.ValueSpan.Contains(':') && !lead.ValueSpan.Contains(' '))
            return null;
        if (names.Count == 0 || !IsName(text, names[0]) || !MayEnd(text, end, line, dates))
            return null;

        var byline = new Byline(TextSpan.Between(lead.Index, end), names, rule.Name) { Confidence = names[0].IsPerson ? rule.Confidence : rule.Confidence - 0.1 };
        return WithTail(text, byline, line.End);
    }

    private static Byline? Bare(string text, TextSpan line, BylineRule rule, (IReadOnlyList<BylineName> Names, int End) read, IReadOnlyList<DateMention> dates)
    {
        var (names, end) = read;
        if (names.Count == 0)
            return null;

        if (rule.Name == "byline-desk")
            return names is [{ IsPerson: false } desk] && BylineParts.Desk.Takes(desk.Span.In(text)) && Rest(text, end, line).Length == 0
                ? new Byline(TextSpan.Between(line.Start, end), names, rule.Name) { Confidence = rule.Confidence } : null;
        if (!names[0].IsPerson || names.Any(name => name.IsPerson ? !IsPlainPerson(text, name) : OutletTable.Named(name.Span.In(text)) is null))
            return null;

        var byline = WithTail(text, new Byline(TextSpan.Between(line.Start, end), names, rule.Name) { Confidence = rule.Confidence }, line.End);
        var rest = TextSpan.Between(byline.Span.End, line.End);
        return BylineParts.Tail.Takes(Rest(text, rest.Start, line).TrimStart("0123456789")) || RelativeDate.Rule.In(text, rest) is { } ago && ago.Start - rest.Start <= LongestStampLead || dates.Any(date => date.Span.Start < line.End && date.Whole.Start - end <= 40) ? byline : null;
    }

    private static ReadOnlySpan<char> Rest(string text, int end, TextSpan line) => text.AsSpan(end, line.End - end).Trim(" |•·,&-–—:\t\u00A0");

    // One word may be a name only behind "By" and where nothing follows.
    private static bool IsName(string text, BylineName name) =>
        name.IsPerson || OutletTable.Named(name.Span.In(text)) is not null || BylineParts.Desk.Takes(name.Span.In(text))
        || (!name.Span.In(text).Contains(' ') && name.Span.Length > 2 && !BylineWords.IsStranger(name.Span.In(text)));

    // Where no "By" vouches for it a name has no word that headings and menus have, and no acronym among its words.
    private static bool IsPlainPerson(string text, BylineName name)
    {
        var words = name.Span.In(text);
        if (!name.IsPerson || PlaceTable.Knows(words))
            return false;

        if (words.Count(' ') > 3)
            return false;

        var hasSmall = words.ContainsAnyInRange('a', 'z');
        foreach (var part in words.Split(' '))
            if (BylineWords.IsStranger(words[part]) || (hasSmall && words[part].Length > 2 && !words[part].Contains('.') && !words[part].ContainsAnyInRange('a', 'z') && words[part] is not ("III" or "II")))
                return false;

        return true;
    }

    private static bool MayEnd(string text, int end, TextSpan line, IReadOnlyList<DateMention> dates)
    {
        var rest = text.AsSpan(end, line.End - end).TrimStart();
        if (rest.Length == 0 || !char.IsLetterOrDigit(rest[0]) || dates.Any(date => date.Whole.Start >= end && date.Whole.Start <= end + 3))
            return rest.Length < 200 || rest[0] is not '.';

        return char.IsUpper(rest[0]) || BylineParts.GoesOn.Takes(rest);
    }

    private static bool IsStampBefore(string text, TextSpan before, IReadOnlyList<DateMention> dates)
    {
        var words = before.In(text).TrimEnd(" |•·/-–—,");
        return dates.Any(date => date.Span.End <= before.End && date.Span.End > before.End - 14) || (words.Length is > 0 and < 48 && (words.EndsWith("read") || (before.End > before.Start && char.IsLower(text[before.End - 1])) || OutletTable.Named(words) is not null));
    }

    // A date glued to a name ends it.
    private static int Limit(TextSpan line, int start, IReadOnlyList<DateMention> dates)
    {
        foreach (var date in dates)
            if (date.Whole.Start > start)
                return date.Whole.Start;

        return line.End;
    }

    private static Byline WithTail(string text, Byline byline, int limit)
    {
        var tail = BylineParts.Outlet.Pattern.Match(text, byline.Span.End, Math.Min(80, limit - byline.Span.End));
        if (tail.Success)
            for (var length = tail.Groups["name"].Length; length > 1; length--)
                if (OutletTable.Named(tail.Groups["name"].ValueSpan[..length]) is not null || (length == tail.Groups["name"].Length && OutletShape.IsOne(tail.Groups["name"].ValueSpan)))
                    return WithPlace(text, byline with { OutletSpan = new TextSpan(tail.Groups["name"].Index, length), Span = TextSpan.Between(byline.Span.Start, tail.Groups["name"].Index + length) }, limit);

        return WithPlace(text, byline, limit);
    }

    private static Byline WithPlace(string text, Byline byline, int limit)
    {
        var place = BylineParts.Place.Pattern.Match(text, byline.Span.End, Math.Min(80, limit - byline.Span.End));
        if (place.Success)
            for (var length = place.Groups["name"].Length; length > 2; length--)
                if (char.IsLetter(place.Groups["name"].ValueSpan[length - 1]) && PlaceTable.Knows(place.Groups["name"].ValueSpan[..length]))
                    return byline with { PlaceSpan = new TextSpan(place.Groups["name"].Index, length), Span = TextSpan.Between(byline.Span.Start, place.Groups["name"].Index + length) };

        return byline;
    }
}
