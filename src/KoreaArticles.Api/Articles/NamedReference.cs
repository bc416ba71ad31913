namespace KoreaArticles.Api.Articles;

/// <summary>A source or a speaker by id and name.</summary>
public sealed record NamedReference(string Id, string Name);
