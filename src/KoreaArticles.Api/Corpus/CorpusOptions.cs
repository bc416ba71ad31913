namespace KoreaArticles.Api.Corpus;

/// <summary>Where the articles come from.</summary>
public sealed class CorpusOptions
{
    public const string Section = "Corpus";

    /// <summary>Folders with text files; <c>data/articles</c> unless told.</summary>
    public string[] Folders { get; set; } = [];

    /// <summary>Folders that stand for all of <see cref="Folders"/>: those named on the command line.</summary>
    public string[] From { get; set; } = [];

    /// <summary>Whether the server reads the folders on its way up.</summary>
    public bool ImportOnStart { get; set; } = true;
}
