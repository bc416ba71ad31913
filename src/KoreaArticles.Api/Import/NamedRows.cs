using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Import;

/// <summary>The rows of the speakers and sources that articles name, each
/// asked for once in an import and made where there is none.</summary>
internal sealed class NamedRows(SqliteCommands sql)
{
    private readonly Dictionary<string, long> speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Id, string Name)> sources = new(StringComparer.Ordinal);

    public long OfSpeaker(string slug, ArticleSpeaker mention)
    {
        if (speakers.TryGetValue(slug, out var id)) return id;

        var plain = slug == mention.Exact ? SpeakerId.OfForm(slug) : slug;
        return speakers[slug] = Namesakes.RowOf(sql, slug, plain, mention.Name, mention.IsPerson);
    }

    /// <summary>The row of a speaker that was asked for before.</summary>
    public long OfKnown(string slug) => speakers[slug];

    // Articles come in no fixed order, so of two forms that share a slug the greater one stays whichever was first.
    public long OfSource(NamedReference source)
    {
        if (!sources.TryGetValue(source.Id, out var known) || string.CompareOrdinal(known.Name, source.Name) < 0)
        {
            sql.Run("""
                INSERT INTO Sources (Slug, Name, IsAgency, ArticleCount, CreditCount, QuoteCount) VALUES (?1, ?2, 0, 0, 0, 0)
                ON CONFLICT (Slug) DO UPDATE SET Name = excluded.Name WHERE excluded.Name > Name
                """, source.Id, source.Name);
            sources[source.Id] = known = ((long)sql.Value("SELECT Id FROM Sources WHERE Slug = ?1", source.Id)!, source.Name);
        }

        return known.Id;
    }
}
