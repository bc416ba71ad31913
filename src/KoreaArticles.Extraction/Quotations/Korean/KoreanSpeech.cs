namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>Finds what a Korean paragraph reports as said.</summary>
internal static class KoreanSpeech
{
    /// <summary>The paragraph's quotations in order, and whose the speech at the front of the next one is.</summary>
    /// <param name="announced">Whose the speech at the front of this one is, where the paragraph before told.</param>
    public static (List<FoundQuotation> Found, Attribution? Announced) In(string text, TextSpan paragraph, Attribution? announced)
    {
        var found = new List<FoundQuotation>();
        foreach (var sentence in KoreanSentence.In(text, paragraph))
        {
            if (sentence.IsTooLong)
            {
                announced = null;
                continue;
            }

            var first = found.Count;
            foreach (var speech in KoreanMarks.In(text, sentence))
                found.Add(speech.Attribution is null ? speech with { Attribution = announced } : speech);

            found.AddRange(KoreanClauses.In(text, sentence, [.. found.Skip(first).Select(speech => speech.Span)]).ToList());
            found.Sort(first, found.Count - first, Comparer<FoundQuotation>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start)));
            announced = KoreanMarks.PointsBeside(text, sentence) ? KoreanSpeechRules.Announced.Find(new KoreanPlace(text, sentence)) : null;
        }

        return (found, announced);
    }
}
