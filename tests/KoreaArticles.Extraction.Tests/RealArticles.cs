using System.Text.Json;

namespace KoreaArticles.Extraction.Tests;

/// <summary>Real articles with what a careful reader finds in them, kept beside the repository; tests over them skip where they are missing.</summary>
internal static class RealArticles
{
    public static string? Folder { get; } = Find();

    /// <summary>The article's text and its gold, by the start of the file's name.</summary>
    public static (string Text, JsonElement Gold) Load(string prefix)
    {
        Assert.SkipWhen(Folder is null, "The real articles are not beside this repository.");

        var file = Directory.GetFiles(Folder!, $"{prefix}_*.txt").Single();
        var gold = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".gold.json")));
        return (File.ReadAllText(file), gold.RootElement.GetProperty("fields"));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(corpus))
                return corpus;
        }

        return null;
    }
}
