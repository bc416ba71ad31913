using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Names;

/// <summary>Whether a name stands in a clause beside the one that tells what a sentence is about: when Vask left, Holm spoke.</summary>
internal static class SideClause
{
    private const int Longest = 60;

    public static bool Holds(string text, int name)
    {
        for (var end = name; end > 0 && name - end < Longest;)
        {
            if (text[end - 1] is ',' or '.' or ';' or ':' or '\n' or '"' or '“' or '”' or '–' or '—')
                return false;

            var word = Letters.Before(text, end);
            if (word is "when" or "When" or "while" or "While" or "where" or "Where" or "after" or "After" or "before" or "Before" or "because" or "Because"
                or "if" or "If" or "since" or "Since" or "although" or "Although" or "though" or "Though" or "until" or "Until" or "who" or "which" or "whom" or "whose")
                return true;

            end -= Math.Max(1, word.Length);
        }

        return false;
    }
}
