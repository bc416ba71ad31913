namespace KoreaArticles.Extraction.Bylines;

/// <summary>A name in a byline.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsPerson">False for a desk, an agency, initials.</param>
public readonly record struct BylineName(TextSpan Span, bool IsPerson);

/// <summary>Who a line says wrote the report.</summary>
/// <param name="Span">All of it: the word "By", the names and what belongs to them.</param>
/// <param name="Names">The names in order, never empty.</param>
/// <param name="Rule">Name of the rule that read it.</param>
public sealed record Byline(TextSpan Span, IReadOnlyList<BylineName> Names, string Rule)
{
    /// <summary>The outlet named beside the names: "By A B, CNN".</summary>
    public TextSpan? OutletSpan { get; init; }

    /// <summary>The place named beside the names: "By A B in Seoul".</summary>
    public TextSpan? PlaceSpan { get; init; }

    /// <summary>How much the line alone says that it is a byline, 0 to 1: little for a name without "By".</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>From the first name to the last.</summary>
    public TextSpan NamesSpan => TextSpan.Between(Names[0].Span.Start, Names[^1].Span.End);

    /// <summary>The names as the text has them, joined by commas where other matter stands between.</summary>
    public string Shown(string text)
    {
        for (var i = 1; i < Names.Count; i++)
            if (text.AsSpan(Names[i - 1].Span.End, Names[i].Span.Start - Names[i - 1].Span.End).ContainsAny('\n', '\r') || text.AsSpan(Names[i - 1].Span.End, Names[i].Span.Start - Names[i - 1].Span.End).Trim() is not ("," or "and" or "&" or ", and" or ", &" or "AND" or ";"))
                return string.Join(", ", Names.Select(name => name.Span.Of(text)));

        return NamesSpan.Of(text);
    }
}
