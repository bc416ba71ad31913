namespace KoreaArticles.Extraction;

/// <summary>A text as it was received, and what its caller knows about it beside its words.</summary>
/// <param name="Text">The decoded text; every span counts into it and it is never changed.</param>
public sealed record SourceDocument(string Text)
{
    /// <summary>File name or relative path, if there was a file; a date in it counts as a clue.</summary>
    public string? FileName { get; init; }

    /// <summary>Web address, if known; a date or host in it counts as a clue.</summary>
    public string? Url { get; init; }

    /// <summary>The day the text was received, if the caller knows it: nothing it reports is younger.</summary>
    public DateOnly? Received { get; init; }
}
