namespace KoreaArticles.Api.Import;

/// <summary>Size and time of change of a file.</summary>
internal readonly record struct FileStamp(long Size, long Time);
