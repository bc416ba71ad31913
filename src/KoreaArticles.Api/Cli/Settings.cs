using System.CommandLine;

namespace KoreaArticles.Api.Cli;

/// <summary>Settings on the command line, as <c>--Section:Name value</c> after any verb.</summary>
internal static class Settings
{
    private static readonly string[] OfTheHost =
        ["--urls", "--environment", "--contentRoot", "--applicationName", "--http_ports", "--https_ports"];

    /// <summary>What stands on the command line beside the verb's own options.</summary>
    /// <exception cref="FormatException">Something there is no setting.</exception>
    public static string[] Of(ParseResult parsed)
    {
        var tokens = new Queue<string>(parsed.UnmatchedTokens);
        while (tokens.TryDequeue(out var token))
        {
            var name = token.Split('=')[0];
            if (!IsSetting(name))
                throw new FormatException($"'{token}' is no option here and no setting (--Section:Name value). See --help.");
            if (name == token && !tokens.TryDequeue(out _)) throw new FormatException($"{token} needs a value.");
        }

        return [.. parsed.UnmatchedTokens];
    }

    private static bool IsSetting(string name) => name.StartsWith("--", StringComparison.Ordinal)
        && (name.Contains(':') || name.Contains("__", StringComparison.Ordinal)
            || OfTheHost.Contains(name, StringComparer.OrdinalIgnoreCase));
}
