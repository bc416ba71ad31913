using System.Buffers;

namespace KoreaArticles.Extraction.Grammar;

/// <summary>Characters that are told apart by every part of the grammar.</summary>
internal static class Marks
{
    /// <summary>Where a sentence can end: at a stop, or at a line break that a blank line follows.</summary>
    public static readonly SearchValues<char> StopsAndBreaks = SearchValues.Create(".!?…。！？\n");

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '＇';

    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' or '「' or '」' or '『' or '』';

    public static bool IsQuote(char c) => IsDoubleQuote(c) || IsApostrophe(c) || c is '‘' or '`' or '‚' or '‹' or '›';

    public static bool Closes(char c) => c is '"' or '”' or '»' or '\'' or '’' or '›' or '＂' or '」' or '』' or ')' or ']' or '}';

    public static bool Opens(char c) => c is '"' or '“' or '„' or '«' or '‘' or '`' or '\'' or '‹' or '＂' or '「' or '『' or '(' or '[' or '{';

    public static bool IsDash(char c) => c is '—' or '–' or '―' or '‒';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    public static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';
}
