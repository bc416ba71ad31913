namespace KoreaArticles.Api.Pages.Shared;

/// <summary>Where the pages are.</summary>
public static class Paths
{
    public static string Article(string id) => "/articles/" + Uri.EscapeDataString(id);

    public static string Quote(string id) => "/quotes/" + Uri.EscapeDataString(id);

    public static string Speaker(string id) => "/speakers/" + Uri.EscapeDataString(id);

    public static string Source(string id) => "/sources/" + Uri.EscapeDataString(id);
}
