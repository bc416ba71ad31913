namespace KoreaArticles.Extraction.Quotations;

/// <summary>A way quotation marks are read, with lines it takes and lines that look alike and that it leaves.</summary>
/// <remarks>An example reads the words inside the first marks that the rule takes.</remarks>
internal sealed record MarksRule(string Name, Predicate<MarkedPlace> Takes, params IReadOnlyList<Example> Examples) : IRule
{
    public string? Read(string text)
    {
        var paragraph = new TextSpan(0, text.Length);
        MarkedStretch? before = null;
        foreach (var stretch in MarkedStretches.In(text, paragraph))
        {
            var place = new MarkedPlace(text, paragraph, stretch, before);
            var left = SpeechRules.LeftBy(place);
            if (left == this || (left is null && SpeechRules.Pairing.Contains(this) && Takes(place)))
                return stretch.Inner.Of(text);
            if (left is null)
                before = stretch;
        }

        return null;
    }
}
