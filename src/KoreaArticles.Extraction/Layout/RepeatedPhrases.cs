using System.Runtime.InteropServices;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Finds what a page shows twice, such as a sentence of the body set apart as a pull quote, by runs of four words that carry meaning.</summary>
internal sealed class RepeatedPhrases
{
    private const int Length = 4;

    private readonly PageLines page;
    private readonly ContentWords content;
    private readonly Dictionary<ulong, (int Longest, bool IsShared)> phrases;

    public RepeatedPhrases(PageLines page, ContentWords content)
    {
        (this.page, this.content, phrases) = (page, content, new(content.Of.Count));
        for (var line = 0; line < page.Count; line++)
            for (var at = 0; at + Length <= content[line].Length; at++)
            {
                ref var phrase = ref CollectionsMarshal.GetValueRefOrAddDefault(phrases, PhraseAt(line, at), out var isKnown);
                if (!isKnown)
                    phrase = (line, false);
                else if (phrase.Longest != line)
                    phrase = (content[line].Length > content[phrase.Longest].Length ? line : phrase.Longest, true);
            }
    }

    /// <summary>None, few, some, many or most of the line's phrases stand in another line, too.</summary>
    public int Share(int line)
    {
        var count = content[line].Length - Length + 1;
        if (count <= 0)
            return 0;

        var shared = 0;
        for (var at = 0; at < count; at++)
            if (phrases[PhraseAt(line, at)].IsShared)
                shared++;

        return Features.Share(shared, count);
    }

    /// <summary>The line that says all that a line says and more, or says it earlier; null where none does.</summary>
    public int? HolderOf(int line)
    {
        var words = content[line];
        if (words.Length < Length || phrases[PhraseAt(line, 0)] is not (var holder, true) || holder == line)
            return null;

        var others = content[holder];
        return others.Length >= words.Length && page.Facts[holder].Words >= page.Facts[line].Words && others.IndexOf(words) >= 0 ? holder : null;
    }

    private ulong PhraseAt(int line, int at)
    {
        var phrase = 14695981039346656037UL;
        foreach (var word in content[line].Slice(at, Length))
            phrase = (phrase ^ word) * 1099511628211;

        return phrase;
    }
}
