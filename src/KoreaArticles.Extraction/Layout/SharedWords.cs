using System.Runtime.InteropServices;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The words that carry meaning, as hashes, line by line.</summary>
internal sealed class ContentWords
{
    private readonly List<int> _starts = [0];

    public List<uint> Of { get; } = [];

    public ReadOnlySpan<uint> this[int line] => CollectionsMarshal.AsSpan(Of)[_starts[line].._starts[line + 1]];

    public void EndLine() => _starts.Add(Of.Count);
}

/// <summary>What the lines of a page say in the same words: the headline again, the subject of the running text, a sentence shown twice.</summary>
internal sealed class SharedWords
{
    private const int LongestSiteName = 20;

    private readonly PageLines _page;
    private readonly ContentWords _content;
    private readonly Dictionary<uint, int> _topic;
    private readonly HashSet<uint> _titleWords = [];
    private readonly RepeatedPhrases _phrases;
    private readonly int _title;
    private readonly int _headline = -1;

    public SharedWords(PageLines page, ContentWords content)
    {
        (_page, _content, _topic) = (page, content, new(content.Of.Count));
        _phrases = new RepeatedPhrases(page, content);
        if (page.Count == 0)
            return;

        for (var i = 0; i < page.Count; i++)
            if (page.Shape(i) == LineShape.Prose)
                foreach (var word in content[i])
                    CollectionsMarshal.GetValueRefOrAddDefault(_topic, word, out _)++;

        _title = Math.Max(0, page.Facts.FindIndex(0, Math.Min(page.Count, 6), facts => facts.Words >= 4));
        foreach (var word in content[_title])
            _titleWords.Add(word);
        for (var i = _title + 1; i < page.Count * 2 / 3 && _headline < 0; i++)
            if (RepeatsTitle(i))
                _headline = i;
    }

    /// <summary>Whether a line says again what the first headline-like line says, with or without the site's name.</summary>
    public bool RepeatsTitle(int line) => line == _title || (line > _title && _page.Facts[line].Words > 2 && Repeats(line, _title));

    /// <summary>Whether a line has the words of another, or those at its start or end where a site's name stands beside them.</summary>
    public bool Repeats(int line, int other)
    {
        var (facts, others) = (_page.Facts[line], _page.Facts[other]);
        if (facts.Words64 == others.Words64)
            return true;

        var again = _content[line];
        var first = _content[other];
        return again.Length >= 3 && again.Length < first.Length && others.Words - facts.Words <= LongestSiteName
            && facts.Words <= 40 && (first.StartsWith(again) || first.EndsWith(again));
    }

    /// <summary>The line that says all that a line says and more, or says it earlier; null where none does.</summary>
    public int? HolderOf(int line) => _phrases.HolderOf(line);

    /// <summary>None, few, some, many or most of the line's phrases stand in another line, too.</summary>
    public int PhraseShare(int line) => _phrases.Share(line);

    /// <summary>None, few, some, many or most of the line's words stand in the headline.</summary>
    public int TitleShare(int line)
    {
        var shared = 0;
        foreach (var word in _content[line])
            if (_titleWords.Contains(word))
                shared++;

        return Features.Share(shared, _content[line].Length);
    }

    /// <summary>None, few, some, many or most of the line's words stand in the running text elsewhere.</summary>
    public int TopicShare(int line)
    {
        var own = _page.Shape(line) == LineShape.Prose ? 1 : 0;
        var shared = 0;
        foreach (var word in _content[line])
            if (_topic.GetValueOrDefault(word) > own)
                shared++;

        return Features.Share(shared, _content[line].Length);
    }

    /// <summary>Whether the running text uses a word.</summary>
    public bool InRunningText(ReadOnlySpan<char> word) => _topic.ContainsKey(Vocabulary.Hash(word));

    public int SinceHeadline(int line) => _headline < 0 ? 0 : line <= _headline ? 1 : 2 + Features.Bucket(line - _headline, [1, 2, 5, 10, 20, 50]);
}
