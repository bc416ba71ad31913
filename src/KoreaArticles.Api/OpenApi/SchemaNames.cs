namespace KoreaArticles.Api.OpenApi;

/// <summary>What types are called in the description: as in the code, a generic one by what it holds (<c>ArticleSummaryPage</c>).</summary>
internal static class SchemaNames
{
    public static string Of(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(Of)) + type.Name[..type.Name.IndexOf('`')]
        : type.Name;
}
