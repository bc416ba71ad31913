using System.Globalization;
using System.Linq.Expressions;
using KoreaArticles.Api.Http.Queries;
using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Http.Paging;

/// <summary>A page of rows that are ordered by a number, the greatest first, and then by their slug, or by their slug alone.</summary>
internal sealed record NamedPage<TItem>(IReadOnlyList<TItem> Items, string? Next, string? Previous);

/// <summary>Reads pages of speakers and sources.</summary>
internal static class NamedPage
{
    public static async Task<NamedPage<TItem>> OfAsync<TRow, TQuery, TItem>(
        IQueryable<TRow> rows, TQuery query, Func<TRow, TItem> item, Expression<Func<TRow, int>>? number,
        Expression<Func<TRow, string>> slug, CancellationToken cancellation)
        where TQuery : Query<TQuery>, IListQuery
    {
        var place = query.Place();
        var isBackward = place?.IsBackward ?? false;
        if (place is not null) rows = rows.Where(Beside(place, number, slug));
        var found = await Ordered(rows, number, slug, isBackward).Take(query.Limit + 1).ToListAsync(cancellation);

        var hasMore = found.Count > query.Limit;
        if (hasMore) found.RemoveAt(query.Limit);
        if (isBackward) found.Reverse();

        var (numberOf, slugOf) = (number?.Compile(), slug.Compile());
        string[] Position(TRow row) => numberOf is null
            ? [slugOf(row)]
            : [slugOf(row), numberOf(row).ToString(CultureInfo.InvariantCulture)];
        return new(
            [.. found.Select(item)],
            found.Count > 0 && (isBackward || hasMore) ? Cursor.After(Position(found[^1])).ToToken(query) : null,
            found.Count > 0 && (isBackward ? hasMore : place is not null) ? Cursor.Before(Position(found[0])).ToToken(query) : null);
    }

    private static IQueryable<TRow> Ordered<TRow>(
        IQueryable<TRow> rows, Expression<Func<TRow, int>>? number, Expression<Func<TRow, string>> slug, bool isBackward) =>
        (number, isBackward) switch
        {
            (null, false) => rows.OrderBy(slug),
            (null, true) => rows.OrderByDescending(slug),
            (_, false) => rows.OrderByDescending(number).ThenBy(slug),
            (_, true) => rows.OrderBy(number).ThenByDescending(slug),
        };

    /// <summary>The rows on the wanted side of a place.</summary>
    private static Expression<Func<TRow, bool>> Beside<TRow>(
        Cursor place, Expression<Func<TRow, int>>? number, Expression<Func<TRow, string>> slug)
    {
        var row = slug.Parameters[0];
        var compareTo = typeof(string).GetMethod(nameof(string.CompareTo), [typeof(string)])!;
        var compared = Expression.Call(slug.Body, compareTo, Expression.Constant(place.Position[0]));
        var zero = Expression.Constant(0);
        var bySlug = place.IsBackward ? Expression.LessThan(compared, zero) : Expression.GreaterThan(compared, zero);
        if (number is null) return Expression.Lambda<Func<TRow, bool>>(bySlug, row);

        var value = new Renamed(number.Parameters[0], row).Visit(number.Body);
        var at = Expression.Constant((int)place.Whole(1));
        var byNumber = place.IsBackward ? Expression.GreaterThan(value, at) : Expression.LessThan(value, at);
        var bySlugOfTheSame = Expression.AndAlso(Expression.Equal(value, at), bySlug);
        return Expression.Lambda<Func<TRow, bool>>(Expression.OrElse(byNumber, bySlugOfTheSame), row);
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
