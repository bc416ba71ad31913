namespace KoreaArticles.Api.Pages.Docs;

/// <summary>A program to copy; the tests run the same file that the page shows.</summary>
public sealed record DocsExample(string FileName, string Language)
{
    // Written into the files so that each runs as it stands; readers see the address of the service they are at.
    private const string WrittenAddress = "http://localhost:5080";

    public static readonly DocsExample Curl = new("curl.sh", "curl");
    public static readonly DocsExample JavaScript = new("pages.js", "JavaScript");
    public static readonly DocsExample Python = new("speakers.py", "Python");
    public static readonly DocsExample CSharp = new("Quotes.cs", "C#");
    public static readonly DocsExample Embed = new("embed.html", "HTML");
    public static readonly DocsExample GenerateTypeScript = new("typescript.sh", "Shell");
    public static readonly DocsExample TypeScript = new("typed.ts", "TypeScript");
    public static readonly DocsExample GenerateCSharp = new("csharp.sh", "Shell");

    public static IReadOnlyList<DocsExample> All { get; } =
        [Curl, JavaScript, Python, CSharp, Embed, GenerateTypeScript, TypeScript, GenerateCSharp];

    /// <summary>The program, asking the service at this address.</summary>
    public string For(string address)
    {
        using var file = typeof(DocsExample).Assembly.GetManifestResourceStream("Examples/" + FileName)!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Replace(WrittenAddress, address, StringComparison.Ordinal).TrimEnd();
    }
}
