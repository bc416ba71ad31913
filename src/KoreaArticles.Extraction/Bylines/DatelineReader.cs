using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Outlets;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>Reads the dateline a line starts with.</summary>
public static class DatelineReader
{
    // Place, date and agency of the longest datelines.
    private const int Reach = 140;

    // Words in capitals before a colon or dash that are labels, not places.
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "Breaking", "Update", "Updated", "Exclusive", "Watch", "Video", "Photo", "Photos", "Live", "Opinion", "Analysis", "Editorial", "Read", "Read more",
        "Note", "File", "Source", "Sources", "Related", "More", "Explainer", "Interview", "Review", "Q", "Correction", "Editor's Note", "Editors' Note",
        "Published", "Topics", "Tags", "Share", "Photograph", "Picture", "Image", "Caption", "Author", "By", "Published on", "Updated on", "Posted on", "Last updated", "Last modified", "First published", "See also", "Summary", "Breaking news", "Look", "Listen",
    };

    /// <summary>The dateline at the start of the line; null where it starts otherwise.</summary>
    public static Dateline? Read(string text, TextSpan line)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Markdown sets datelines in bold; where that ends the patterns tell.
        var words = line.In(text).StartsWith("**") ? TextSpan.Between(line.Start + 2, line.End) : line;
        if (words.Length < 4 || !(char.IsUpper(text[words.Start]) || text[words.Start] is '(' or '[' or '/'))
            return null;

        var start = text.AsSpan(words.Start, Math.Min(Reach, words.Length));
        foreach (var rule in DatelineRules.All)
            if (Needs.AreMet(rule.Needs, start) && rule.Pattern.Match(text, words.Start, start.Length) is { Success: true } match && Of(text, match, rule) is { } dateline)
                return dateline with { Span = TextSpan.Between(line.Start, dateline.Span.End) };

        return null;
    }

    private static Dateline? Of(string text, Match match, DatelineRule rule)
    {
        var place = SpanOf(match.Groups["place"]);
        var agency = SpanOf(match.Groups["agency"]);
        var date = SpanOf(match.Groups["date"]) is { } dated ? DateMentions.Find(text, dated).FirstOrDefault() : null;

        if (match.Groups["date"].Success && date is null)
            return null;
        if (agency is { } name && !IsAgency(name.In(text), date is not null))
            return null;
        if (place is { } words && !IsPlace(words.In(text), rule.NeedsKnownPlace, agency is not null || date is not null))
            return null;

        return new Dateline(new TextSpan(match.Index, match.ValueSpan.TrimEnd().Length), rule.Name)
        {
            PlaceSpan = place,
            Place = place is { } span ? PlaceName.Shown(span.In(text)) : null,
            AgencySpan = agency,
            Date = date,
            Confidence = agency is not null || date is not null ? 0.98 : 0.9,
        };
    }

    // "(AFP/Reuters)" are two.
    private static bool IsAgency(ReadOnlySpan<char> name, bool isDated)
    {
        foreach (var part in name.Split('/'))
            if (!IsOneAgency(name[part], isDated))
                return false;

        return true;
    }

    // An unknown name in brackets is believed beside a date; an aside in brackets starts with a small letter.
    private static bool IsOneAgency(ReadOnlySpan<char> name, bool isDated) =>
        OutletTable.Named(name) is not null || OutletShape.IsOne(name) || name.ContainsAnyInRange('가', '힣') || (isDated && name is [var first, ..] && char.IsUpper(first));

    private static bool IsPlace(ReadOnlySpan<char> words, bool mustBeKnown, bool hasCompany)
    {
        if (Labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words) || DateWords.WeekdayOf(words) is not null && words.Length > 5 && words.EndsWith("day", StringComparison.OrdinalIgnoreCase))
            return false;
        if (words.ContainsAnyInRange('가', '힣') || PlaceTable.Knows(words))
            return true;

        // A place nobody lists is believed in capitals or beside a date and an agency, never alone in ordinary writing.
        var first = words.IndexOfAny(' ', ',', '/') is > 0 and var end ? words[..end] : words;
        return !mustBeKnown && first.Length > 3 && (hasCompany || (!first.ContainsAnyInRange('a', 'z') && words.Contains(',')));
    }

    private static TextSpan? SpanOf(Group group) => group.Success ? new TextSpan(group.Index, group.Length) : null;
}
