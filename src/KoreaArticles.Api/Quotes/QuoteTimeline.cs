using KoreaArticles.Api.Data;
using KoreaArticles.Api.Search;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Quotes;

/// <summary>Turns what a client filters quotations by into conditions.</summary>
internal static class QuoteTimeline
{
    public static Timeline QuotesMeeting(this ArticlesDb db, QuoteQuery query)
    {
        var quotes = new TimelineFilter(TimelineTable.Quotes, query.Q is { } text ? SearchQuery.Parse(text) : null);
        if (query.From is { } from) quotes.Between(TimeKey.OfPart(TimeKey.StartOf(from.First), 0), long.MaxValue);
        if (query.To is { } to) quotes.Between(TimeKey.OfPart(TimeKey.Dated, 0), TimeKey.OfPart(TimeKey.EndOf(to.Last), 0));
        if (db.Reads().Meant(query.Speaker) is { Count: > 0 } speakers)
        {
            if (speakers is [var speaker]) quotes.Where($"q.SpeakerId = (SELECT Id FROM Speakers WHERE Slug = {speaker})");
            else quotes.Where($"q.SpeakerId IN (SELECT Id FROM Speakers WHERE Slug IN ({speakers}))");
        }

        if (query.Kind.Count > 0)
            quotes.Where($"q.Kind IN ({(IReadOnlyList<object>)[.. query.Kind.Select(kind => (object)(int)kind)]})");
        if (query.Article.Count > 0) quotes.Where($"q.ArticleKey IN (SELECT Key FROM Articles WHERE Id IN ({query.Article}))");
        if (query.Source.Count > 0)
        {
            quotes.Where($"""
                q.ArticleKey IN (SELECT Key FROM Articles WHERE SourceId IN (SELECT Id FROM Sources WHERE Slug IN ({query.Source})))
                """);
        }

        if (query.Named is { } named) quotes.Where($"(q.SpeakerId IS NOT NULL) = {(named ? 1 : 0)}");
        if (query.MinConfidence is { } least) quotes.Where($"q.Confidence >= {least}");
        return new Timeline(db, quotes);
    }
}
