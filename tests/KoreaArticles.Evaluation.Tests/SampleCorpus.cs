namespace KoreaArticles.Evaluation.Tests;

/// <summary>The articles and the gold of the repository.</summary>
internal static class SampleCorpus
{
    public static string Root { get; } = FindRoot();

    public static string Articles => Path.Combine(Root, "data", "articles");

    public static string Gold => Path.Combine(Root, "data", "gold");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "KoreaArticles.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
