namespace KoreaArticles.Extraction.Layout;

/// <summary>Settles the part of every line: the likeliest, unless its wording says plainly that it is not the article's.</summary>
internal static class BodyParts
{
    // Below this a line that has a label's wording is one, whatever stands around it.
    private const double Sure = 0.97;

    public static Part[] Settle(PageLines page, PartProbabilities parts)
    {
        var settled = new Part[page.Count];
        for (var i = 0; i < page.Count; i++)
        {
            settled[i] = parts.Likeliest(i);
            if (settled[i] == Part.Body && page.Rules[i] >= 0 && parts.Of(i, Part.Body) < Sure)
                settled[i] = Part.Aside;
        }

        int first = Array.IndexOf(settled, Part.Body), last = Array.LastIndexOf(settled, Part.Body);
        for (var i = 0; i < settled.Length; i++)
            if (settled[i] != Part.Body)
                settled[i] = first < 0 || i < first ? Part.Before : i > last ? Part.After : Part.Aside;

        return settled;
    }
}
