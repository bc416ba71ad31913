namespace KoreaArticles.Extraction.Quotations;

/// <summary>Pairs single marks, which look like apostrophes: ‘It was the drivers’ choice,’ ends at the second.</summary>
internal static class SingleMarks
{
    private const int Reach = 8;

    /// <summary>The mark that closes a single one, before the next opens; -1 where none does.</summary>
    public static int ClosingOf(string text, List<Mark> marks, int opening)
    {
        var plural = -1;
        for (var i = opening + 1; i < marks.Count && i < opening + Reach; i++)
        {
            if (!marks[i].Single)
                continue;
            if (marks[i].Role == MarkRole.Opens)
                break;
            if (!IsPluralsOwn(text, marks[i].Span))
                return i;
            if (plural < 0)
                plural = i;
        }

        return plural;
    }

    /// <summary>the drivers’ choice: behind an s, and the sentence goes on with a word that reports no speech.</summary>
    private static bool IsPluralsOwn(string text, TextSpan mark)
    {
        if (mark.Start == 0 || text[mark.Start - 1] != 's' || mark.End + 1 >= text.Length || text[mark.End] != ' ' || !char.IsLetter(text[mark.End + 1]))
            return false;

        var end = mark.End + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return !SpeechCues.IsPlain(text.AsSpan(mark.End + 1, end - mark.End - 1));
    }
}
