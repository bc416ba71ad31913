using System.CommandLine;

namespace KoreaArticles.Api.Cli;

/// <summary>The folders named on the command line.</summary>
internal static class FromOption
{
    public static Option<string[]> Create() => new("--from")
    {
        Description = "A folder to import, with its subfolders; may be given several times. "
            + "Without it the folders of Corpus:Folders are imported, which is data/articles unless set.",
        HelpName = "DIR",
    };

    /// <summary>The same folders as settings; relative ones start at the working folder, as on any command line.</summary>
    public static IEnumerable<string> AsSettings(string[]? folders) =>
        (folders ?? []).SelectMany((folder, i) => new[] { $"--Corpus:From:{i}", Path.GetFullPath(folder) });
}
