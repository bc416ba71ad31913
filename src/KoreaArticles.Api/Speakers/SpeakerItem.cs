using KoreaArticles.Api.Data;

namespace KoreaArticles.Api.Speakers;

/// <summary>Somebody who speaks in the corpus, under the name most articles use.</summary>
/// <param name="IsPerson">False for a ministry, a party, a group.</param>
/// <param name="Aliases">Other forms of the name.</param>
/// <param name="Titles">Titles seen, the most frequent first.</param>
/// <param name="FirstDate">Of the oldest dated article that quotes them.</param>
/// <param name="LastDate">Of the newest dated article that quotes them.</param>
/// <param name="QuotesUrl">Where what they said is.</param>
public sealed record SpeakerItem(
    string Id, string Name, bool IsPerson, IReadOnlyList<string> Aliases, IReadOnlyList<string> Titles,
    int QuoteCount, int ArticleCount, DateOnly? FirstDate, DateOnly? LastDate, string Url, string QuotesUrl)
{
    internal static SpeakerItem FromSpeaker(Speaker speaker) => new(
        speaker.Slug, speaker.Name, speaker.IsPerson, Lines(speaker.Aliases), Lines(speaker.Titles),
        speaker.QuoteCount, speaker.ArticleCount, speaker.FirstDay, speaker.LastDay,
        "/v1/speakers/" + Uri.EscapeDataString(speaker.Slug), "/v1/quotes?speaker=" + Uri.EscapeDataString(speaker.Slug));

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
