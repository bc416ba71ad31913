namespace KoreaArticles.Extraction;

/// <summary>A stretch of a document's text, counted in UTF-16 units from its start, half open.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public string Of(string text) => text.Substring(Start, Length);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
