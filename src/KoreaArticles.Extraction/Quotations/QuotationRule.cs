using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>A way a quotation is attributed, with lines it takes and lines that look alike and that it leaves.</summary>
/// <remarks>An example reads "words for the speaker: what was said", by the first quotation the rule takes.</remarks>
/// <param name="Find">What it reads at a place, null where it leaves it.</param>
internal sealed record QuotationRule<TPlace, TFound>(string Name, Func<TPlace, TFound?> Find, params IReadOnlyList<Example> Examples) : IRule
    where TFound : class
{
    /// <summary>What the first line of an example is.</summary>
    public StretchKind FirstLine { get; init; } = StretchKind.Paragraph;

    public string? Read(string text) => QuotationExample.Read(Name, text, FirstLine);
}

/// <summary>Lines of running text in which a rule of quotations shows what it does.</summary>
internal static class QuotationExample
{
    /// <summary>The first quotation that the rule takes in them.</summary>
    public static string? Read(string rule, string text, StretchKind firstLine = StretchKind.Paragraph)
    {
        var start = 0;
        var stretches = new List<Stretch>();
        foreach (var line in text.Split('\n'))
        {
            stretches.Add(new Stretch(start == 0 ? firstLine : StretchKind.Paragraph, new TextSpan(start, line.Length), "example", 1));
            start += line.Length + 1;
        }

        var quotation = QuotationFinder.Find(text, stretches).Quotations.FirstOrDefault(quotation => quotation.Rule == rule);
        return quotation is null ? null : $"{quotation.SpeakerSpan?.Of(text)}: {quotation.Span.Of(text)}";
    }
}
