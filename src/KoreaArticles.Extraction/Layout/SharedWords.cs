using System.Runtime.InteropServices;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The words that carry meaning, as hashes, line by line.</summary>
internal sealed class ContentWords
{
    private readonly List<int> starts = [0];

    public List<uint> Of { get; } = [];

    public ReadOnlySpan<uint> this[int line] => CollectionsMarshal.AsSpan(Of)[starts[line]..starts[line + 1]];

    public void EndLine() => starts.Add(Of.Count);
}

/// <summary>What the lines of a page say in the same words: the headline again, the subject of the running text, a sentence shown twice.</summary>
internal sealed class SharedWords
{
    private const int LongestSiteName = 20;

    private readonly PageLines page;
    private readonly ContentWords content;
    private readonly Dictionary<uint, int> topic;
    private readonly HashSet<uint> titleWords = [];
    private readonly RepeatedPhrases phrases;
    private readonly int title;
    private readonly int headline = -1;

    public SharedWords(PageLines page, ContentWords content)
    {
        (this.page, this.content, topic) = (page, content, new(content.Of.Count));
        phrases = new RepeatedPhrases(page, content);
        if (page.Count == 0)
            return;

        for (var i = 0; i < page.Count; i++)
            if (page.Shape(i) == LineShape.Prose)
                foreach (var word in content[i])
                    CollectionsMarshal.GetValueRefOrAddDefault(topic, word, out _)++;

        title = Math.Max(0, page.Facts.FindIndex(0, Math.Min(page.Count, 6), facts => facts.Words >= 4));
        foreach (var word in content[title])
            titleWords.Add(word);
        for (var i = title + 1; i < page.Count * 2 / 3 && headline < 0; i++)
            if (RepeatsTitle(i))
                headline = i;
    }

    /// <summary>Whether a line says again what the first headline-like line says, with or without the site's name.</summary>
    public bool RepeatsTitle(int line) => line == title || (line > title && page.Facts[line].Words > 2 && Repeats(line, title));

    /// <summary>Whether a line has the words of another, or those at its start or end where a site's name stands beside them.</summary>
    public bool Repeats(int line, int other)
    {
        var (facts, others) = (page.Facts[line], page.Facts[other]);
        if (facts.Words64 == others.Words64)
            return true;

        var again = content[line];
        var first = content[other];
        return again.Length >= 3 && again.Length < first.Length && others.Words - facts.Words <= LongestSiteName
            && facts.Words <= 40 && (first.StartsWith(again) || first.EndsWith(again));
    }

    /// <summary>The line that says all that a line says and more, or says it earlier; null where none does.</summary>
    public int? HolderOf(int line) => phrases.HolderOf(line);

    /// <summary>None, few, some, many or most of the line's phrases stand in another line, too.</summary>
    public int PhraseShare(int line) => phrases.Share(line);

    /// <summary>None, few, some, many or most of the line's words stand in the headline.</summary>
    public int TitleShare(int line)
    {
        var shared = 0;
        foreach (var word in content[line])
            if (titleWords.Contains(word))
                shared++;

        return Features.Share(shared, content[line].Length);
    }

    /// <summary>None, few, some, many or most of the line's words stand in the running text elsewhere.</summary>
    public int TopicShare(int line)
    {
        var own = page.Shape(line) == LineShape.Prose ? 1 : 0;
        var shared = 0;
        foreach (var word in content[line])
            if (topic.GetValueOrDefault(word) > own)
                shared++;

        return Features.Share(shared, content[line].Length);
    }

    /// <summary>Whether the running text uses a word.</summary>
    public bool InRunningText(ReadOnlySpan<char> word) => topic.ContainsKey(Vocabulary.Hash(word));

    public int SinceHeadline(int line) => headline < 0 ? 0 : line <= headline ? 1 : 2 + Features.Bucket(line - headline, [1, 2, 5, 10, 20, 50]);
}
