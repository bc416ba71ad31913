namespace KoreaArticles.Api.Tests.OpenApi;

/// <summary>The whole application over the sample corpus.</summary>
public sealed class SampleApp() : CorpusApp(Path.Combine(Repository.Root, "data", "articles"));
