using KoreaArticles.Api.Articles;

namespace KoreaArticles.Api.Import;

/// <summary>A text file of the corpus as the folder lists it.</summary>
internal sealed record CorpusFile(string Path, string Name)
{
    public string Id { get; } = ArticleId.FromPath(Name);
}

/// <summary>A folder whose <c>*.txt</c> files, at any depth, are articles.</summary>
internal sealed class CorpusFolder(string root)
{
    private static readonly EnumerationOptions ThisFolder = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    /// <summary>The full path, with a separator at its end.</summary>
    public string Root { get; } =
        System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(root)) + System.IO.Path.DirectorySeparatorChar;

    /// <summary>Whether every folder could be listed to its end; only then is a file that was not met a file that is gone.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Lists the files as they come, without holding them; what cannot be listed is told and left out.</summary>
    public IEnumerable<CorpusFile> Files(Action<string, string> refuse)
    {
        var unread = new Stack<string>([Root]);
        var complete = true;
        while (unread.TryPop(out var folder))
        {
            using var entries = Open(folder, refuse);
            if (entries is null) complete = false;
            while (entries is not null && Next(entries, folder, refuse, ref complete))
            {
                var entry = entries.Current;
                if (entry is DirectoryInfo directory)
                {
                    // A link to a folder above would never end.
                    if (directory.LinkTarget is null) unread.Push(directory.FullName);
                }
                else if (entry.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
                {
                    yield return new CorpusFile(entry.FullName, System.IO.Path.GetRelativePath(Root, entry.FullName));
                }
            }
        }

        IsComplete = complete;
    }

    private static IEnumerator<FileSystemInfo>? Open(string folder, Action<string, string> refuse)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFileSystemInfos("*", ThisFolder).GetEnumerator();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            refuse(folder, Directory.Exists(folder) ? "folder cannot be read" : "folder does not exist");
            return null;
        }
    }

    private static bool Next(IEnumerator<FileSystemInfo> entries, string folder, Action<string, string> refuse, ref bool complete)
    {
        try
        {
            return entries.MoveNext();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            refuse(folder, "folder cannot be read");
            complete = false;
            return false;
        }
    }
}
