namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>A place where a byline is believed, and how sure it is there. The examples are pages, their readings whom the article is by.</summary>
/// <param name="Why">Told wherever the rule decided.</param>
/// <param name="Weigh">From 0 to 1; null where the byline stands elsewhere.</param>
internal sealed record BylinePlaceRule(string Name, string Why, Func<BylinePlace, double?> Weigh, params Example[] Pages) : IRule
{
    public IReadOnlyList<Example> Examples => Pages;

    public string? Read(string text) =>
        ArticleExtractor.Extract(new SourceDocument(text)).Byline is { } byline && byline.Why == Why ? byline.Value : null;
}

/// <summary>Where a line that reads like a byline is the article's; the first rule that knows its place decides.</summary>
internal static class BylinePlaceRules
{
    private const string Headline = "Harbour to close for a week\n\n";

    private const string Story = """


        The ferry will not sail before Monday, the port said on its board. The crew had asked for a week of rest after the storm.

        Small boats may still use the northern pier, which is lit at night. Its keeper counts them twice a day and hangs the number on the door.

        The last week without a ferry was nine winters ago, when ice had closed the bay. Bread came by sledge then, and letters not at all.


        """;

    public static IReadOnlyList<BylinePlaceRule> All { get; } =
    [
        new("initials-at-foot", "Initials in brackets stand at the foot.",
            place => place.Byline.Rule == "byline-initials" && (place.IsFoot || place.IsBelowRunningText) ? 0.6 : null,
            new(Headline + Story + "(jk)", "jk"),
            new(Headline + "(jk)" + Story, null)),
        new("who-reported", "It says who reported.",
            place => place.Byline.Rule == "byline-reporting" ? 0.75 : null,
            new(Headline + Story + "Reporting by Mina Park; editing by Jon Ames", "Mina Park"),
            new(Headline + Story + "Written by Mina Park", null)),
        new("introduced-below-text", "It introduces somebody the text does not speak of.",
            place => place is { Byline.Rule: "byline-biography", IsFoot: true, FromEnd: >= -BylinePlace.LastParagraphs, IsSpokenOf: false } ? 0.55 : null,
            new(Headline + Story + "Mina Park is a columnist for the Island Gazette.", "Mina Park"),
            new(Headline + Story + "The mayor, Mina Park, was not on the pier.\n\nMina Park is a columnist for the Island Gazette.", null)),

        new("beside-stamp", "A name stands beside the date between headline and text.",
            place => place is { IsBare: true, IsHead: true, IsBesideStamp: true } ? 0.7 - 0.01 * Math.Abs(place.FromHeadline) : null,
            new(Headline + "Mina Park\nAugust 3, 2021" + Story, "Mina Park"),
            new(Headline + "Mina Park" + Story, null)),
        new("beside-stamp-above-headline", "A name stands beside the date right above the headline.",
            place => place is { IsBare: true, IsFoot: false, FromHeadline: >= -3, IsBesideStamp: true } ? 0.58 : null,
            new("Mina Park\nAugust 3, 2021\n\n" + Headline + Story, "Mina Park"),
            new("Mina Park\n\n" + Headline + Story, null)),
        new("over-a-role", "A name stands over a role between headline and text.",
            place => place is { IsBare: true, IsHead: true, IsOverRole: true } ? 0.62 : null,
            new(Headline + "Mina Park\nNational Recruiting Analyst" + Story, "Mina Park"),
            new(Headline + "Mina Park\nNorthern Pier" + Story, null)),
        new("introduced-elsewhere", "A name stands between headline and text, and the page says who that is.",
            place => place is { IsBare: true, IsHead: true, IsIntroduced: true } ? 0.6 : null,
            new(Headline + "Mina Park" + Story + "Contact Mina Park at the harbour desk.", "Mina Park"),
            new(Headline + "Mina Park" + Story + "The mayor met Mina Park at the harbour desk.", null)),
        new("over-biography", "A name stands over its biography at the foot.",
            place => place is { IsBare: true, IsFoot: true, IsAboveBiography: true } ? 0.52 : null,
            new(Headline + Story + "Mina Park\n\nMina has covered ports and the people who live by them for twenty years.", "Mina Park"),
            new(Headline + Story + "Mina Park\n\nMina has won the race for mayor of the harbour by more than twenty votes.", null)),

        new("between-headline-and-text", "It stands between headline and text.",
            place => place is { IsSaid: true, IsHead: true } ? place.Byline.Confidence - 0.002 * place.FromHeadline : null,
            new(Headline + "By Mina Park" + Story, "Mina Park"),
            new("By Mina Park\n\n" + Headline + Story, null)),
        new("above-headline", "It stands right above the headline.",
            place => place is { IsSaid: true, IsFoot: false } ? place.Byline.Confidence - 0.2 + 0.02 * place.FromHeadline : null,
            new("By Mina Park\n\n" + Headline + Story, "Mina Park"),
            new(Headline + Story + "By Mina Park", null)),
        new("label-below-text", "A label below the text says so.",
            place => place is { IsSaid: true, IsFoot: true, IsLabelled: true } ? 0.53 : null,
            new(Headline + Story + "Author: Mina Park", "Mina Park"),
            new(Headline + Story + "Written by Mina Park", null)),
        new("at-the-foot", "It stands at the foot.",
            place => place is { IsSaid: true, IsFoot: true, FromEnd: >= -1 } && (place.FromEnd <= 1 || place.Byline.Rule is "byline-label" or "byline-korean") ? 0.55 : null,
            new(Headline + Story + "By Mina Park", "Mina Park"),
            new(Headline + Story + "Share\n\nPrint\n\nRead more\n\nBy Mina Park", null)),
    ];
}
