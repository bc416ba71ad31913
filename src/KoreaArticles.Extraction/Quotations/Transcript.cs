using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>A line that may be a turn of a transcript.</summary>
/// <param name="Text">The document.</param>
/// <param name="Line">The line.</param>
internal readonly record struct TurnPlace(string Text, TextSpan Line)
{
    /// <summary>Whether words that are no capitals throughout are the full name of somebody in the article.</summary>
    public Predicate<TextSpan>? IsSomebody { get; init; }

    /// <summary>Whether the line before is a question, behind which "A." opens an answer and no name.</summary>
    public bool IsAsked { get; init; }
}

/// <summary>A turn of a transcript: the words for who speaks, and what is said.</summary>
internal sealed record Turn(TextSpan Name, TextSpan Said);

/// <summary>Turns of a transcript or an interview: a name or a letter, a colon, and what was said.</summary>
internal static class Transcript
{
    private const int LongestName = 40;

    public static QuotationRule<TurnPlace, Turn> Rule { get; } = new("transcript", In,
        new("PARK: The ferry is late today.", "PARK: The ferry is late today."),
        new("Q: Is the ferry late today?", "Q: Is the ferry late today?"),
        new("Q. Is the ferry late today?", "Q: Is the ferry late today?"),
        new("Q. Lee, a clerk, said the ferry was late.", null),
        new("A. Park said the ferry was late.", null),
        new("Park Min-ho: The ferry is late today.", "Park Min-ho: The ferry is late today."),
        new("PARK: I told the crew, “The ferry is late.” They left.", "PARK: I told the crew, “The ferry is late.” They left."),
        new("Park Min-ho: Life on a ferry", null),
        new("Harbour news: The ferry is late today.", null));

    /// <summary>The name before the colon and the words after it, or null where the line is no turn.</summary>
    private static Turn? In(TurnPlace place)
    {
        var (text, line) = (place.Text, place.Line);
        var end = line.Start;
        while (end < line.End && end - line.Start < LongestName && text[end] is not (':' or '\n') && !IsLetterAndStop(text, line, end, place.IsAsked))
            end++;
        if (end >= line.End || text[end] is not (':' or '.') || end == line.Start)
            return null;

        var name = TextSpan.Between(line.Start, end);
        var start = end + 1;
        while (start < line.End && char.IsWhiteSpace(text[start]))
            start++;
        if (start == end + 1 || start >= line.End || !(char.IsUpper(text[start]) || text[start] is '(' or '[' or '…' or '.'))
            return null;

        var said = TextSpan.Between(start, line.End);
        return IsName(name.In(text)) || (place.IsSomebody?.Invoke(name) == true && text[line.End - 1] is '.' or '?' or '!' or '…') ? new Turn(name, said) : null;
    }

    /// <summary>Q. before a question and A. behind one, which are no initials of a name.</summary>
    private static bool IsLetterAndStop(string text, TextSpan line, int at, bool isAsked) =>
        at == line.Start + 1 && text[at] == '.' && ((text[line.Start] == 'Q' && text[line.End - 1] == '?') || (isAsked && text[line.Start] == 'A'));

    /// <summary>In capitals throughout, or the Q and A of an interview.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name is "Q" or "A")
            return true;

        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c) || !(char.IsUpper(c) || c is ' ' or '.' or '-' or '\'' or '’'))
                return false;

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 2 && !ProperNouns.IsBody(name.ToString());
    }
}
