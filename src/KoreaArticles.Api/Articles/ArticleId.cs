namespace KoreaArticles.Api.Articles;

/// <summary>An article's public id, which does not change when the corpus is imported again.</summary>
internal static class ArticleId
{
    private const int Longest = 200;

    /// <summary>The file's name without its ending where it can stand in an
    /// address as it is, else a slug; a path in a subfolder is a slug.</summary>
    public static string FromPath(string relativePath)
    {
        var path = System.IO.Path.ChangeExtension(relativePath.Replace('\\', '/'), null);
        return IsPlain(path) ? path : Slug.Of(path);
    }

    /// <summary>Where the article is found.</summary>
    public static string Path(string id) => "/v1/articles/" + Uri.EscapeDataString(id);

    private static bool IsPlain(string name) => name.Length is > 0 and <= Longest
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.') && name.Any(char.IsAsciiLetterOrDigit);
}
