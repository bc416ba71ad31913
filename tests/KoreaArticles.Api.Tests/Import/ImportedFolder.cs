using KoreaArticles.Api.Data;
using KoreaArticles.Api.Import;
using KoreaArticles.Api.Tests.Data;

namespace KoreaArticles.Api.Tests.Import;

/// <summary>A folder of texts, and the database it is imported into.</summary>
internal sealed class ImportedFolder : IDisposable
{
    private readonly TestDatabase database = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("corpus-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    public Task<ImportReport> ImportAsync() => new CorpusImporter(database.ConnectionString)
        .RunAsync([new CorpusFolder(Folder)], new ImportTally(), committed: null, TestContext.Current.CancellationToken);

    public ArticlesDb Open() => database.Open();

    public void Dispose()
    {
        database.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
