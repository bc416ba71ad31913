using System.Runtime.CompilerServices;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http.Queries;
using KoreaArticles.Api.Search;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Articles;

/// <summary>Turns what a client filters articles by into conditions.</summary>
internal static class ArticleTimeline
{
    public static Timeline ArticlesMeeting<TQuery>(this ArticlesDb db, ArticleFilter<TQuery> filter)
        where TQuery : ArticleFilter<TQuery>
    {
        var columns = filter.SearchIn.Count == 0 ? null : filter.SearchIn.Select(part => QueryShape.NameOf(part.ToString())).ToList();
        var articles = new TimelineFilter(TimelineTable.Articles, filter.Q is { } text ? SearchQuery.Parse(text) : null, columns);
        if (filter.From is { } from) articles.Between(TimeKey.StartOf(from.First), long.MaxValue);
        if (filter.To is { } to) articles.Between(TimeKey.Dated, TimeKey.EndOf(to.Last));
        if (filter.Source is [var source]) articles.Where($"a.SourceId = (SELECT Id FROM Sources WHERE Slug = {source})");
        else if (filter.Source.Count > 0) articles.Where($"a.SourceId IN (SELECT Id FROM Sources WHERE Slug IN ({filter.Source}))");
        if (filter.Speaker.Count > 0)
        {
            var speakers = db.Reads().Meant(filter.Speaker);
            articles.Where($"""
                a.Key IN (SELECT ArticleKey FROM ArticleSpeakers WHERE SpeakerId IN (SELECT Id FROM Speakers WHERE Slug IN ({speakers})))
                """);
        }

        if (filter.Place.Count > 0)
            articles.Where(FormattableStringFactory.Create(ArticleFacets.Town + " COLLATE NOCASE IN ({0})", filter.Place));
        if (filter.Basis.Count > 0)
            articles.Where($"a.DateBasis IN ({(IReadOnlyList<object>)[.. filter.Basis.Select(basis => (object)(int)basis)]})");
        if (filter.Language.Count > 0) articles.Where($"a.Language IN ({filter.Language})");
        // No article has been told to belong to a story yet.
        if (filter.Story is not null) articles.Where($"0 = 1");
        return new Timeline(db, articles);
    }
}
