using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace KoreaArticles.Api.Cli;

/// <summary>Tells what went wrong in a sentence, for whoever stands at the terminal.</summary>
internal static class Failure
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Runs a verb; a failure that has a sentence becomes that sentence and exit code 1.</summary>
    public static async Task<int> ToldAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return 130;
        }
        catch (Exception problem) when (Sentence(problem) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static string? Sentence(Exception problem) => problem switch
    {
        SqliteException { SqliteErrorCode: Busy or Locked } =>
            "The database is locked: another program is writing to it. Try again when it has ended.",
        SqliteException { SqliteErrorCode: ReadOnly } => "The database cannot be written: the file or its folder is read-only.",
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } =>
            "The database is damaged or is no SQLite file. Move it away and start again: the corpus is imported anew.",
        SqliteException { SqliteErrorCode: Full } => "The disk is full. What was committed is kept; make room and start again.",
        SqliteException { SqliteErrorCode: InputOutput } => "The database cannot be read or written: the disk reports an error.",
        SqliteException { SqliteErrorCode: CannotOpen } =>
            "The database cannot be opened: see Database:ConnectionString and the rights on its folder.",
        SqliteException other => $"The database refuses: {other.Message}",
        OptionsValidationException settings => $"A setting is wrong: {string.Join(' ', settings.Failures)}",
        // Only the outer one of the two names the setting.
        InvalidOperationException { InnerException: FormatException or ArgumentException } setting =>
            $"A setting is wrong: {setting.Message}",
        FormatException words => words.Message,
        ArgumentException argument => $"A setting is wrong: {argument.Message}",
        UnauthorizedAccessException or IOException or InvalidDataException => problem.Message,
        _ => problem.InnerException is { } inner ? Sentence(inner) : null,
    };
}
