using KoreaArticles.Extraction.Outlets;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>Reads names one after the other from a place in a byline: "A B, C D and E F".</summary>
internal static class NameList
{
    private const int MostNames = 12;

    /// <summary>The names that start at the place, and where they end; none where no name starts there.</summary>
    public static (IReadOnlyList<BylineName> Names, int End) Read(string text, int start, int limit)
    {
        List<BylineName>? names = null;
        var end = start;
        for (var position = start; names is null || names.Count < MostNames;)
        {
            var name = NameAt(text, position, limit);
            if (name is not { } found || (names is not null && !MayFollow(text, found, names)))
                break;

            (names ??= []).Add(found);
            end = found.Span.End;
            if (AfterSeparator(text, end, limit) is not { } next)
                break;

            position = next;
        }

        return (names ?? (IReadOnlyList<BylineName>)[], end);
    }

    // What follows a comma is another name only if it looks like one; a role or an outlet ends the list.
    private static bool MayFollow(string text, BylineName name, List<BylineName> before) =>
        (name.IsPerson && !OutletShape.IsOne(name.Span.In(text))) || (!before[^1].IsPerson && OutletTable.Named(name.Span.In(text)) is not null)
        || (OutletTable.Named(name.Span.In(text)) is not null && text.AsSpan(before[^1].Span.End, name.Span.Start - before[^1].Span.End).Trim() is "and" or "&");

    private static int? AfterSeparator(string text, int end, int limit)
    {
        var rest = text.AsSpan(end, limit - end);
        var trimmed = rest.TrimStart();
        var white = rest.Length - trimmed.Length;

        // Footnote digits stand behind the names of scientific bylines.
        var digits = 0;
        while (white == 0 && digits < 2 && digits < trimmed.Length && char.IsAsciiDigit(trimmed[digits]))
            digits++;
        trimmed = trimmed[digits..].TrimStart();

        foreach (var separator in (ReadOnlySpan<string>)[", and ", ", AND ", ",and ", "and ", "AND ", "& ", "with ", ",", ";"])
            if (trimmed.StartsWith(separator, StringComparison.Ordinal) && (white > 0 || separator[0] is ',' or ';'))
                return limit - trimmed.Length + separator.Length + (trimmed.Length - separator.Length - trimmed[separator.Length..].TrimStart().Length);

        return null;
    }

    private static BylineName? NameAt(string text, int start, int limit)
    {
        if (OutletAt(text, start, limit) is { } outlet)
            return new BylineName(TextSpan.Between(outlet.Start, DeskAfter(text, outlet.End, limit)), IsPerson: false);

        var (end, words, isDesk, sawMixed) = (start, 0, false, false);
        for (var position = start; position < limit && words < 6;)
        {
            var word = WordAt(text, position, limit);
            if (word.Length == 0)
                break;

            var letters = word.In(text);
            var isParticle = words > 0 && BylineWords.IsParticle(letters) && char.IsLower(letters[0]) && StartsWithCapital(text, word.End, limit);
            if (!char.IsUpper(letters[0]) && !isParticle)
                break;
            if (!isParticle && BylineWords.EndsAName(letters) && !(words == 0 && letters is "The") && !(words == 0 && IsFirstName(text, word, limit)))
            {
                isDesk |= BylineWords.IsDesk(letters);
                if (!BylineWords.IsDesk(letters) || words >= 2 && sawMixed && !isDesk)
                    break;
            }

            // "Kevin Ames USA TODAY": capitals after a name in ordinary letters are the outlet's.
            var isBig = letters.Length > 1 && !letters.ContainsAnyInRange('a', 'z') && !letters.Contains('.') && letters is not ("II" or "III" or "IV" or "JR" or "SR");
            if (isBig && sawMixed && words >= 2)
                break;

            sawMixed |= letters.ContainsAnyInRange('a', 'z');
            isDesk |= BylineWords.IsDesk(letters);
            words++;
            end = word.End;
            if (word.End >= limit || text[word.End] is not (' ' or '\u00A0'))
                break;

            position = word.End + 1;
        }

        if (words == 0)
            return null;

        var span = TextSpan.Between(start, end);
        var isPerson = words is >= 2 and <= 5 && !isDesk && !span.In(text).StartsWith("The ", StringComparison.Ordinal) && OutletTable.Named(span.In(text)) is null;
        return new BylineName(span, isPerson);
    }

    // "BuzzFeed News" and "TheJournal.ie" are no words of a person's name.
    private static TextSpan? OutletAt(string text, int start, int limit)
    {
        if (!OutletTable.MayStartWith(WordAt(text, start, limit).In(text)))
            return null;

        var most = Math.Min(limit, start + 48);
        for (var end = most; end > start + 1; end--)
        {
            if (end < limit && char.IsLetterOrDigit(text[end]))
                continue;
            if (OutletTable.Named(text.AsSpan(start, end - start)) is not null && !char.IsWhiteSpace(text[end - 1]) && !IsFirstOfName(text, end, limit))
                return TextSpan.Between(start, end);
        }

        return null;
    }

    // June, May and Sun are names where no day of the month follows.
    private static bool IsFirstName(string text, TextSpan word, int limit) =>
        word.In(text) is "April" or "May" or "June" or "August" or "Jan" or "Sun" or "Guest" && word.End + 1 < limit && text[word.End] == ' ' && char.IsUpper(text[word.End + 1]);

    // "WION Web Team" is one name.
    private static int DeskAfter(string text, int end, int limit)
    {
        while (end + 1 < limit && text[end] == ' ' && WordAt(text, end + 1, limit) is { Length: > 0 } word && BylineWords.IsDesk(word.In(text)))
            end = word.End;

        return end;
    }

    // "Dawn Ames" is a person although "Dawn" is a newspaper.
    private static bool IsFirstOfName(string text, int end, int limit) =>
        end + 1 < limit && text[end] == ' ' && char.IsUpper(text[end + 1]) && !(end + 2 < limit && char.IsUpper(text[end + 2]))
        && !BylineWords.EndsAName(WordAt(text, end + 1, limit).In(text)) && !BylineWords.IsDesk(WordAt(text, end + 1, limit).In(text));

    private static bool StartsWithCapital(string text, int end, int limit) => end + 1 < limit && text[end] == ' ' && (char.IsUpper(text[end + 1]) || char.IsLower(text[end + 1]));

    // A word ends before white space and signs, and before a capital inside it that no name has ("KeenanCity").
    private static TextSpan WordAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsLetter(text[end]) || text[end] is '\'' or '’' or '-' or '.' || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            if (end > start + 1 && char.IsUpper(text[end]) && (char.IsLower(text[end - 1]) || char.GetUnicodeCategory(text[end - 1]) == System.Globalization.UnicodeCategory.NonSpacingMark) && !BylineWords.IsNamePrefix(text.AsSpan(start, end - start)))
                break;
            if (text[end] == '.' && end - start > 3)
                break;
            if (end > start + 1 && char.IsUpper(text[end]) && end + 1 < limit && char.IsLower(text[end + 1]) && text.AsSpan(start, end - start) is "II" or "III" or "IV")
                break;

            end++;
        }

        while (end > start && text[end - 1] is '-' or '\'')
            end--;

        return TextSpan.Between(start, end);
    }
}
