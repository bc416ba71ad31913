using System.Buffers;
using KoreaArticles.Extraction.Languages;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>What a quotation mark does at its place.</summary>
internal enum MarkRole
{
    Opens,
    Closes,

    /// <summary>Straight marks say nothing by themselves and their neighbours do not tell either.</summary>
    Either,
}

/// <summary>A quotation mark in a text.</summary>
/// <param name="Span">One unit, or two where the mark is written as a pair of single ones.</param>
/// <param name="Role">What it does, by its shape or by its neighbours.</param>
/// <param name="Single">Whether it is a single mark, which can be an apostrophe as well.</param>
/// <param name="Curved">Whether its shape alone tells what it does.</param>
internal readonly record struct Mark(TextSpan Span, MarkRole Role, bool Single, bool Curved);

/// <summary>Collects the quotation marks of a stretch of text in every style: “ ”, „ “, « », `` '', " and ‘ ’.</summary>
internal static class Marks
{
    private static readonly SearchValues<char> All = SearchValues.Create("„“«〝”»〞\"＂`'‘’");

    public static List<Mark> In(string text, TextSpan span)
    {
        var marks = new List<Mark>();
        var german = false;
        for (var at = span.Start; text.AsSpan(at, span.End - at).IndexOfAny(All) is >= 0 and var next; at++)
        {
            at += next;
            var pair = at + 1 < span.End && text[at + 1] == text[at];
            switch (text[at])
            {
                case '„':
                    german = true;
                    marks.Add(new Mark(new TextSpan(at, 1), MarkRole.Opens, false, true));
                    break;
                case '“' when german:
                    german = false;
                    marks.Add(new Mark(new TextSpan(at, 1), MarkRole.Closes, false, true));
                    break;
                case '“' or '«' or '〝':
                    marks.Add(new Mark(new TextSpan(at, 1), MarkRole.Opens, false, true));
                    break;
                case '”' or '»' or '〞':
                    german = false;
                    marks.Add(new Mark(new TextSpan(at, 1), MarkRole.Closes, false, true));
                    break;
                case '"' or '＂' when !IsInch(text, at):
                    marks.Add(new Mark(new TextSpan(at, 1), ByNeighbours(text, span, at, 1), false, false));
                    break;
                case '`' when pair:
                    marks.Add(new Mark(new TextSpan(at++, 2), MarkRole.Opens, false, true));
                    break;
                case '\'' when pair && ClosesWithin(text, span, at):
                    marks.Add(new Mark(new TextSpan(at, 1), MarkRole.Closes, true, false));
                    break;
                case '\'' when pair:
                    marks.Add(new Mark(new TextSpan(at++, 2), ByNeighbours(text, span, at - 1, 2), false, false));
                    break;
                case '‘' when pair:
                    marks.Add(new Mark(new TextSpan(at++, 2), MarkRole.Opens, false, true));
                    break;
                case '’' when pair:
                    marks.Add(new Mark(new TextSpan(at++, 2), MarkRole.Closes, false, true));
                    break;
                case '‘' or '’' or '\'' or '`' when SingleRole(text, span, at) is { } role:
                    marks.Add(new Mark(new TextSpan(at, 1), role, true, text[at] == '‘'));
                    break;
                default:
                    break;
            }
        }

        return marks;
    }

    /// <summary>6'2" and 5" are lengths.</summary>
    private static bool IsInch(string text, int at) =>
        at > 1 && char.IsAsciiDigit(text[at - 1]) && (text[at - 2] is '\'' or '’' || (char.IsAsciiDigit(text[at - 2]) && at + 1 < text.Length
            && text[at + 1] == '-'));

    /// <summary>''I like 'Noon Star,''' he said: of three behind a word the first closes what is quoted within.</summary>
    private static bool ClosesWithin(string text, TextSpan span, int at) =>
        at > span.Start && !IsGap(text[at - 1]) && text[at - 1] != '\'' && at + 2 < span.End && text[at + 2] == '\'' && (at + 3 >= span.End || text[at + 3] != '\'');

    private static MarkRole ByNeighbours(string text, TextSpan span, int at, int length)
    {
        var before = at > span.Start ? text[at - 1] : ' ';
        var after = at + length < span.End ? text[at + length] : ' ';
        var canOpen = IsGap(before) && !IsGap(after);
        var canClose = !IsGap(before) && (IsGap(after) || !char.IsLetterOrDigit(after));
        if (canOpen == canClose)
            return MarkRole.Either;

        return canOpen ? MarkRole.Opens : MarkRole.Closes;
    }

    /// <summary>An opening single mark stands before a word and after a gap, a closing one after a word; within a word it is an apostrophe.</summary>
    private static MarkRole? SingleRole(string text, TextSpan span, int at)
    {
        var before = at > span.Start ? text[at - 1] : ' ';
        var after = at + 1 < span.End ? text[at + 1] : ' ';
        if ((IsGap(before) || IsDouble(before)) && char.IsLetterOrDigit(after))
            return text[at] == '’' || IsClipped(text, at) ? null : MarkRole.Opens;
        if (IsGap(before) && IsOpening(after) && text[at] != '’')
            return MarkRole.Opens;
        if (text[at] is '‘' or '`' || IsGap(before) || (char.IsLetterOrDigit(after) && Scripts.Of(after) is not Script.Hangul))
            return null;

        return MarkRole.Closes;
    }

    /// <summary>'90s and 'em: something was left off the front.</summary>
    private static bool IsClipped(string text, int at)
    {
        var rest = text.AsSpan(at + 1);
        return char.IsAsciiDigit(rest[0]) || rest.StartsWith("em ") || rest.StartsWith("til ") || rest.StartsWith("cause ") || rest.StartsWith("tis ");
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '—' or '–' or '-' or '/' or '―';

    /// <summary>‘“The ferry is late,” he told me’: marks open within marks.</summary>
    private static bool IsOpening(char c) => c is '"' or '“' or '«' or '„';

    private static bool IsDouble(char c) => c is '"' or '“' or '«' or '„' or '”';
}
