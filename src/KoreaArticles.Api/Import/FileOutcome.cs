namespace KoreaArticles.Api.Import;

/// <summary>What became of a file.</summary>
internal abstract record FileOutcome(CorpusFile File)
{
    /// <summary>Bytes of the file that are still held.</summary>
    public long Size => this is Extracted { Rows.Document.Raw.Length: var length } ? length : 0;

    /// <summary>Neither its stamp nor its words changed.</summary>
    public sealed record Unchanged(CorpusFile File) : FileOutcome(File);

    /// <summary>The same words under another stamp or path.</summary>
    public sealed record Touched(CorpusFile File, FileStamp Stamp) : FileOutcome(File);

    /// <summary>Read anew, and ready to be written.</summary>
    public sealed record Extracted(CorpusFile File, ArticleRows Rows, bool IsNew) : FileOutcome(File);

    /// <summary>Not taken. What cannot be read today keeps its article; what is no text has none.</summary>
    public sealed record Refused(CorpusFile File, string Reason, bool KeepsArticle) : FileOutcome(File);

    /// <summary>Gone since the folder was listed.</summary>
    public sealed record Vanished(CorpusFile File) : FileOutcome(File);
}
