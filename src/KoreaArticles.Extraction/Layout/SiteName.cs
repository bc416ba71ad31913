using KoreaArticles.Extraction.Outlets;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Tells the site's name before and after a headline from the headline itself.</summary>
internal static class SiteName
{
    /// <summary>The rule of what is cut off a headline.</summary>
    public const string Rule = "site-name";

    private const int FewestOfHeadline = 4;

    // The longer first, so that " :: " is not read as " : ".
    private static readonly string[] Separators = [" | ", " :: ", " » ", " · ", " • ", " - ", " – ", " — ", " : ", "|"];

    private static readonly HashSet<string> OutletWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "News", "Times", "Post", "Herald", "Daily", "Press", "TV", "Online", "Magazine", "Journal", "Tribune", "Today", "Agency", "Network", "Radio",
        "Guardian", "Telegraph", "Independent", "Mirror", "Express", "Chronicle", "Gazette", "Observer", "Standard", "Globe", "Mail", "Review", "Weekly",
        "Media", "Wire", "Report", "Reporter", "Digital", "Blog", "Foundation", "Hub", "World", "Live", "Broadcasting", "Examiner", "Inquirer", "Sentinel",
    };

    private static readonly HashSet<string> Connectors = new(StringComparer.OrdinalIgnoreCase) { "of", "the", "and", "&", "in", "for", "on", "a", "to", "by" };

    /// <summary>The headline without the names of site and section at its ends.</summary>
    public static TextSpan Without(PageLines page, TextSpan line)
    {
        var text = page.Text;
        for (var round = 0; round < 4; round++)
        {
            var (at, separator) = LastSeparator(line.In(text));
            if (at > 0 && IsSectionBefore(line.In(text), at, separator))
                return Line.Trim(text, line.Start + at + separator.Length, line.End);
            if (at <= 0 || !IsSite(page, line.In(text)[(at + separator.Length)..].Trim(), separator) || at < 4)
                break;
            line = Line.Trim(text, line.Start, line.Start + at);
        }

        return WithoutPrefix(text, line);
    }

    /// <summary>The names in what was cut off a headline, the last first: it is the site's, those before it are its sections'.</summary>
    public static IEnumerable<TextSpan> NamesIn(string text, TextSpan rest)
    {
        while (rest.Length > 0)
        {
            var (at, separator) = LastSeparator(rest.In(text));
            var start = rest.Start + Math.Max(0, at + separator.Length);
            var name = text.AsSpan(start, rest.End - start);
            var marks = name.Length - name.TrimStart(Marks).Length;
            if (name.Trim(Marks).Length is > 0 and var length)
                yield return new TextSpan(start + marks, length);

            rest = TextSpan.Between(rest.Start, rest.Start + Math.Max(0, at));
        }
    }

    private const string Marks = " |»·•-–—:";

    private static TextSpan WithoutPrefix(string text, TextSpan line)
    {
        if (DeskMark.Rule.In(text, line) is { } mark)
            line = Line.Trim(text, mark.End, line.End);

        foreach (var separator in (ReadOnlySpan<string>)[" | ", " - ", " – ", ": "])
        {
            var at = line.In(text)[..Math.Min(line.Length, 50)].IndexOf(separator, StringComparison.Ordinal);
            if (at > 1 && at + separator.Length < line.Length && OutletTable.Named(line.In(text)[..at]) is not null)
                return Line.Trim(text, line.Start + at + separator.Length, line.End);
        }

        return line;
    }

    /// <summary>World press | Ferry fares rise again: behind the name of a section stands the headline, unless it is the site's name.</summary>
    private static bool IsSectionBefore(ReadOnlySpan<char> line, int at, string separator) =>
        separator.Contains('|') && SectionName.IsOne(line[..at]) && line[(at + separator.Length)..] is var headline && WordCount.Of(headline) >= FewestOfHeadline
            && !OutletShape.IsOne(headline) && OutletTable.Named(headline) is null;

    private static (int At, string Separator) LastSeparator(ReadOnlySpan<char> line)
    {
        var last = (At: -1, Separator: "");
        foreach (var separator in Separators)
            if (line.LastIndexOf(separator, StringComparison.Ordinal) is var at && at > last.At + 1)
                last = (at, separator);

        return last;
    }

    /// <summary>A headline can itself end "— Minister": the sign between, the table of outlets and the running text decide.</summary>
    private static bool IsSite(PageLines page, ReadOnlySpan<char> tail, string separator)
    {
        if (tail.Length == 0 || OutletTable.Named(tail) is not null || OutletShape.IsOne(tail) || IsHost(tail))
            return true;

        var words = tail.ToString().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (separator.Trim() is "|" or "::" or "»" or "·" or "•")
            return words.Length <= 12;
        if (words.Length > 7 || separator == " : " || tail[^1] is '.' or '?' or '!' || !words.All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || Connectors.Contains(word)))
            return false;
        if (words.Any(OutletWords.Contains) || words.Any(word => word.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0 && word.AsSpan().IndexOfAnyInRange('a', 'z') >= 0))
            return true;

        // Newspapers set the speaker behind a long dash.
        if (separator == " — ")
            return false;

        // A name that the report goes on to speak of belongs to the headline.
        var spokenOf = words.Where(word => word.Length > 3 && !Connectors.Contains(word)).All(word => page.Words.InRunningText(word));
        return !spokenOf && (separator == " - " || words.Length > 1);
    }

    private static bool IsHost(ReadOnlySpan<char> tail) =>
        !tail.Contains(' ') && tail.LastIndexOf('.') is > 1 and var dot && tail.Length - dot is >= 3 and <= 6 && char.IsAsciiLetter(tail[^1]);
}
