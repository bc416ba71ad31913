namespace KoreaArticles.Extraction.Names;

/// <summary>What a capitalised name names.</summary>
internal enum NameKind
{
    /// <summary>Two or more words that make a person's name, or one after a form of address.</summary>
    Person,

    /// <summary>One word: a family name, or something else.</summary>
    Word,
    Body,
    Place,
    People,
}

/// <summary>A name in a text.</summary>
/// <param name="Span">The name alone, without titles.</param>
/// <param name="Name">Its words.</param>
/// <param name="Kind">What it names, by its words alone.</param>
/// <param name="Title">Titles and roles written before it.</param>
/// <param name="Gender">What the title tells.</param>
internal readonly record struct NameMention(TextSpan Span, string Name, NameKind Kind, TextSpan? Title, Gender Gender)
{
    /// <summary>Whether it is owned by it or only stands after a preposition: what a sentence is about is neither.</summary>
    public bool IsOblique { get; init; }

    /// <summary>Whether what stands behind it tells that it is somebody's: an age, a role, "who".</summary>
    public bool IsDescribed { get; init; }
}
