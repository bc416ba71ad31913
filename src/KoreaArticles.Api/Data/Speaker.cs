namespace KoreaArticles.Api.Data;

/// <summary>Somebody who speaks in the corpus, under the name most articles use.</summary>
public sealed class Speaker
{
    public long Id { get; set; }

    public required string Slug { get; set; }

    /// <summary>The slug without a middle initial, under which namesakes are looked for.</summary>
    public required string Plain { get; set; }

    public required string Name { get; set; }

    public bool IsPerson { get; set; }

    /// <summary>Other forms of the name, a line each, in order of the alphabet.</summary>
    public string Aliases { get; set; } = "";

    /// <summary>Titles seen, a line each, the most frequent first.</summary>
    public string Titles { get; set; } = "";

    public int QuoteCount { get; set; }

    public int ArticleCount { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }
}

/// <summary>How one article names a speaker; the speaker's own record is made of these.</summary>
public sealed class ArticleSpeaker
{
    public long ArticleKey { get; set; }

    public long SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    /// <summary>The speaker's id in the article's ready answer.</summary>
    public required string Own { get; set; }

    /// <summary>The slug with the middle initial the article gives; null where it gives none.</summary>
    public string? Exact { get; set; }

    public required string Name { get; set; }

    public bool IsPerson { get; set; }

    public string Aliases { get; set; } = "";

    public string Titles { get; set; } = "";
}
