using System.CommandLine;
using System.Text.Json;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Http;
using KoreaArticles.Extraction;

namespace KoreaArticles.Api.Cli;

/// <summary>Prints what extraction finds, without storing it.</summary>
internal static class ExtractVerb
{
    // Enough lines to keep every core busy and few enough to hold in memory at five megabytes each.
    private static readonly int BatchSize = 16 * Environment.ProcessorCount;

    private const string NotALine = "not an object with the strings \"id\" and \"text\" and perhaps a day in \"date\".";

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Text files to read. One file gives indented JSON, several give one line of JSON each.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var jsonl = new Option<string?>("--jsonl")
        {
            Description = "Read lines of {\"id\", \"text\", \"date\"?} from FILE, or from standard input when it is left out or '-', "
                + "and write one line of JSON each, in the same order. \"date\" is the day the text was received.",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var verb = new Command("extract", "Print what extraction finds in texts as JSON, as POST /v1/extract answers. Nothing is stored.")
        {
            files,
            jsonl,
        };
        verb.Validators.Add(parsed =>
        {
            if (parsed.GetResult(jsonl) is null == parsed.GetValue(files) is null or [])
                parsed.AddError("Give one or more files, or --jsonl.");
        });
        verb.SetAction(parsed => parsed.GetResult(jsonl) is null ? Files(parsed.GetValue(files)!) : Lines(parsed.GetValue(jsonl)));
        return verb;
    }

    private static int Files(string[] paths) => Write(paths, path => FromFile(path, indented: paths.Length == 1), path => path);

    private static int Lines(string? path)
    {
        try
        {
            using var input = path is null or "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var reader = new StreamReader(input);
            return Write(NumberedLines(reader), line => FromLine(line.Text), line => $"line {line.Number}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }

    /// <summary>Extracts on all cores and writes in the given order; what cannot be read is a line on standard error.</summary>
    private static int Write<T>(IEnumerable<T> inputs, Func<T, byte[]> extract, Func<T, string> place)
    {
        var refused = false;
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        foreach (var batch in inputs.Chunk(BatchSize))
        {
            var answers = new (byte[]? Json, string? Problem)[batch.Length];
            Parallel.For(0, batch.Length, i =>
            {
                try
                {
                    answers[i] = (extract(batch[i]), null);
                }
                catch (Exception problem) when (IsOfThisInput(problem))
                {
                    answers[i] = (null, $"{place(batch[i])}: {(problem is JsonException ? NotALine : problem.Message)}");
                }
            });
            foreach (var (json, problem) in answers)
            {
                if (json is not null)
                {
                    output.Write(json);
                    output.WriteByte((byte)'\n');
                    continue;
                }

                Console.Error.WriteLine(problem);
                refused = true;
            }

            output.Flush();
        }

        return refused ? 1 : 0;
    }

    private static bool IsOfThisInput(Exception problem) =>
        problem is JsonException or InvalidDataException or IOException or UnauthorizedAccessException or ExtractionFailure;

    private static byte[] FromFile(string path, bool indented)
    {
        var file = ReceivedText.Read(path);
        var reading = ArticleReading.Of(ArticleId.FromPath(Path.GetFileName(path)),
            new SourceDocument(file.Text) { FileName = Path.GetFileName(path) }, file.Sha256);
        return JsonSerializer.SerializeToUtf8Bytes(reading.ToAnswer(), (indented ? AnswerJson.Indented : AnswerJson.Plain).ExtractedAnswer);
    }

    private static byte[] FromLine(string line)
    {
        var input = JsonSerializer.Deserialize(line, ExtractInputJson.Default.ExtractInput) ?? throw new JsonException();
        var reading = ArticleReading.Of(input.Id, new SourceDocument(input.Text) { Received = input.Date });
        return JsonSerializer.SerializeToUtf8Bytes(reading.ToAnswer(), AnswerJson.Plain.ExtractedAnswer);
    }

    private static IEnumerable<(int Number, string Text)> NumberedLines(StreamReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line)) yield return (number, line);
    }
}
