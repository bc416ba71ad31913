namespace KoreaArticles.Api.Data;

/// <summary>The folder that relative paths of the settings start from.</summary>
/// <remarks>It is the nearest one, from the working folder or the program's own upwards, that holds <c>data/articles</c>, so that
/// the program finds its corpus whether it is started from the repository's root, from a project or by a full path.</remarks>
internal sealed class HomeFolder(IHostEnvironment environment)
{
    private readonly string root =
        new[] { Directory.GetCurrentDirectory(), environment.ContentRootPath, AppContext.BaseDirectory }
            .Select(Nearest).FirstOrDefault(found => found is not null) ?? Directory.GetCurrentDirectory();

    public string Resolve(string path) => Path.GetFullPath(path, root);

    private static string? Nearest(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "data", "articles"))) return folder.FullName;
        return null;
    }
}
