namespace KoreaArticles.Extraction.Grammar;

/// <summary>What the treebanks know of a frequent word: the one tag it always has, if so, and a number for the set of tags it may have.</summary>
internal readonly record struct LexiconEntry(Tag Only, byte Choice)
{
    public static readonly LexiconEntry Unknown = new(Tag.XX, 0);
}

/// <summary>The frequent words by hash.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<uint, LexiconEntry> entries;

    public Lexicon(Dictionary<uint, LexiconEntry> entries) => this.entries = entries;

    public LexiconEntry this[uint word] => entries.TryGetValue(word, out var entry) ? entry : LexiconEntry.Unknown;

    public static Lexicon Read(ref ModelReader reader)
    {
        var count = reader.Int();
        var read = new Dictionary<uint, LexiconEntry>(count);
        for (var i = 0; i < count; i++) read.Add((uint)reader.Int(), new((Tag)reader.Byte(), reader.Byte()));

        return new(read);
    }
}
