using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Outlets;

namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>Whose report an article is: who wrote it, who published it, whose report it uses, where it was filed.</summary>
internal sealed record ArticleCredits
{
    public Finding<string>? Byline { get; init; }

    public IReadOnlyList<Finding<string>> Authors { get; init; } = [];

    public Finding<string>? Source { get; init; }

    public IReadOnlyList<Finding<string>> Agencies { get; init; } = [];

    public Finding<string>? Place { get; init; }

    /// <summary>The outlet's country: it decides what its zones and its numbers in dates mean.</summary>
    public string? Country { get; init; }

    public static ArticleCredits Read(SourceDocument document, ArticleHead head)
    {
        var text = document.Text;
        var byline = BylineFinder.Find(text, head);
        var dateline = DatelineFinder.Find(text, head);
        var source = SourceFinder.Find(document, head, byline?.Byline, dateline);

        return new ArticleCredits
        {
            Byline = byline is null ? null
                : new(byline.Byline.Shown(text), byline.Byline.NamesSpan, byline.Byline.Rule, byline.Confidence) { Why = byline.Why },
            Authors = byline is null ? [] :
            [
                .. byline.Byline.Names.Where(name => name.IsPerson).Select(name =>
                    new Finding<string>(name.Span.Of(text), name.Span, byline.Byline.Rule, byline.Confidence) { Why = CreditReasons.Author }),
            ],
            Source = source is null ? null : source with { Why = CreditReasons.OfSource(source.Rule) },
            Agencies = AgencyFinder.Find(text, head, byline?.Byline, dateline),
            Place = PlaceOf(text, byline?.Byline, dateline),
            Country = source is null ? null : OutletTable.Named(source.Value)?.Country,
        };
    }

    private static Finding<string>? PlaceOf(string text, Byline? byline, Dateline? dateline)
    {
        if (dateline is { Place: { } place, PlaceSpan: { } span })
            return new(place, span, dateline.Rule, dateline.Confidence) { Why = CreditReasons.FiledFrom };

        return byline?.PlaceSpan is { } beside
            ? new(PlaceName.Shown(beside.In(text)), beside, byline.Rule, 0.8) { Why = "It stands beside the names of the byline." }
            : null;
    }
}
