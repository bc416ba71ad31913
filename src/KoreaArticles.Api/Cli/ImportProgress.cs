using KoreaArticles.Api.Import;

namespace KoreaArticles.Api.Cli;

/// <summary>Shows how far an import is: a bar on a terminal, a plain line now and then elsewhere.</summary>
internal sealed class ImportProgress : IDisposable
{
    private const int Width = 30;

    private readonly bool isTerminal = !Console.IsErrorRedirected;
    private readonly ImportTally tally;
    private readonly Timer timer;

    public ImportProgress(ImportTally tally)
    {
        this.tally = tally;
        var beat = isTerminal ? TimeSpan.FromMilliseconds(200) : TimeSpan.FromSeconds(5);
        timer = new Timer(_ => Show(), null, beat, beat);
    }

    public void Dispose()
    {
        timer.Dispose();
        if (isTerminal) Console.Error.Write("\r\e[K");
    }

    private void Show()
    {
        var done = tally.Read + tally.Refused;
        var speed = done / Math.Max(0.1, tally.Elapsed.TotalSeconds);
        if (!isTerminal)
        {
            Console.Error.WriteLine($"{done} of {tally.Met}{(tally.IsAllMet ? "" : "+")} files, {speed:0} a second");
            return;
        }

        // A folder that cannot be read is refused and no file that was met.
        var filled = tally.IsAllMet ? (int)((long)Width * Math.Min(done, tally.Met) / Math.Max(1, tally.Met)) : 0;
        var bar = new string('#', filled) + new string('.', Width - filled);
        Console.Error.Write($"\r[{bar}] {done} of {tally.Met} files, {speed:0} a second\e[K");
    }
}
