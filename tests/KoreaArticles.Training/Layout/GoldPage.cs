using System.Text;
using System.Text.Json.Nodes;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Training.Layout;

/// <summary>A text with the part each of its lines is of, told by comparing lines with the gold paragraphs.</summary>
internal sealed record GoldPage(string Id, string Text, string Host)
{
    public required PageLines Lines { get; init; }

    public required LineFeatures Features { get; init; }

    /// <summary>Empty where the gold has no paragraphs.</summary>
    public required Part[] Parts { get; init; }

    public static List<GoldPage> ReadAll(string texts, string gold)
    {
        var golds = File.ReadLines(gold).Select(line => JsonNode.Parse(line)!).ToDictionary(row => (string)row["id"]!, StringComparer.Ordinal);
        var pages = new List<GoldPage>();
        foreach (var line in File.ReadLines(texts))
        {
            var row = JsonNode.Parse(line)!;
            var (id, text) = ((string)row["id"]!, (string)row["text"]!);
            var lines = new PageLines(text);
            var facts = golds[id]["gold"]!;
            pages.Add(new GoldPage(id, text, (string)facts["host"]!)
            {
                Lines = lines,
                Features = LineFeatures.Of(lines),
                Parts = PartsOf(lines, Strings(facts["paragraphs"]), Strings(facts["headings"])),
            });
        }

        return pages;
    }

    private static Part[] PartsOf(PageLines lines, List<string> paragraphs, List<string> headings)
    {
        if (paragraphs.Count == 0)
            return [];

        var known = paragraphs.Concat(headings).ToHashSet(StringComparer.Ordinal);
        var all = string.Join(' ', paragraphs);
        var body = new bool[lines.Count];
        var begun = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = Normal(lines.Facts[i].Span.Of(lines.Text));
            // A standfirst is often part of the first sentence: until a whole paragraph was seen, a part of one is none.
            var whole = known.Contains(line);
            body[i] = whole || (begun && line.Length >= 20 && all.Contains(line, StringComparison.Ordinal))
                || paragraphs.Exists(paragraph => paragraph.Length > 40 && line.Contains(paragraph, StringComparison.Ordinal));
            begun |= body[i] && line.Length > 60;
        }

        int first = Array.IndexOf(body, true), last = Array.LastIndexOf(body, true);
        return [.. body.Select((isBody, i) => isBody ? Part.Body : first < 0 || i < first ? Part.Before : i > last ? Part.After : Part.Aside)];
    }

    private static List<string> Strings(JsonNode? array) =>
        array is null ? [] : [.. array.AsArray().Select(item => Normal((string)item!)).Where(item => item.Length > 0)];

    /// <summary>Words in lower case with one space between them.</summary>
    private static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
            if (char.IsLetterOrDigit(c) || c == '_')
                normal.Append(char.ToLowerInvariant(c));
            else if (normal.Length > 0 && normal[^1] != ' ')
                normal.Append(' ');

        return normal.ToString().TrimEnd();
    }
}
