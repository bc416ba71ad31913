using KoreaArticles.Api.Quotes;

namespace KoreaArticles.Api.Related;

/// <summary>How an article belongs to another.</summary>
public enum Relation
{
    /// <summary>At least half of the shorter one stands in the other word for word.</summary>
    NearCopy,

    /// <summary>Both have somebody's words, and no more than few days lie between them.</summary>
    SameEvent,
}

/// <summary>An article that belongs to another one, and why.</summary>
/// <param name="Relation">How it belongs to it.</param>
/// <param name="Likeness">How much of the shorter text stands in the longer one word for word, from 0 to 1.</param>
/// <param name="SharedQuotes">How many quotations both have in the same words.</param>
/// <param name="Reasons">Why, in sentences.</param>
/// <param name="Article">The other article.</param>
public sealed record RelatedItem(
    Relation Relation, double Likeness, int SharedQuotes, IReadOnlyList<string> Reasons, ArticleReference Article);
