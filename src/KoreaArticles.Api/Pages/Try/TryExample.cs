namespace KoreaArticles.Api.Pages.Try;

/// <summary>What the page has in its field for whoever has no text at hand.</summary>
internal static class TryExample
{
    /// <summary>An invented report in a layout as scrapers leave it.</summary>
    public const string Text = """
        Asia
        Ferry link between Yeosan and Marado to reopen after repairs
        Boats will sail twice a day from next month, the harbour office says

        By Han Seo-yeon, Coastal Courier
        Updated: 14 March 2022 09:30 KST

        A ferry waits at the pier of Yeosan. (Photo: Coastal Courier)

        YEOSAN, March 14 - The ferry between Yeosan and the island of Marado will sail again in April, the harbour office said on Monday.

        “The pier is safe and the new ramp has passed every test,” said Oh Min-jae, the head of the office. He added that tickets would cost "no more than before".

        Share this article

        Shops wait for visitors

        The island's shopkeepers' union said the six months without boats had cost its members half of their income.

        "We kept the lights on for each other," Oh told reporters at the pier.

        See also: New lighthouse opens on the western cape

        Leave a Reply
        Your email address will not be published.
        """;
}
