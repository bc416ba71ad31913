using FluentValidation;

namespace KoreaArticles.Api.Http.Queries;

/// <summary>Tells that an operation takes the parameters of a query record, for the documentation.</summary>
internal sealed record TakesQuery(QueryShape Shape);

/// <summary>What could not be read of a query string, by parameter.</summary>
internal sealed record QueryErrors(Dictionary<string, List<string>> ByName);

/// <summary>Holds a query string to the rules of its query before anything is worked out.</summary>
internal static class Validation
{
    static Validation()
    {
        // Messages speak of parameters as the client writes them.
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => member is null ? null : QueryShape.NameOf(member.Name);
        ValidatorOptions.Global.LanguageManager.Enabled = false;
    }

    /// <summary>Answers 400 with everything that is wrong with the query string, by the query's own rules.</summary>
    public static RouteHandlerBuilder Validates<TQuery>(this RouteHandlerBuilder route)
        where TQuery : Query<TQuery> =>
        route.WithMetadata(new TakesQuery(QueryShape.Of(typeof(TQuery)))).AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            // Nothing given is never wrong.
            if (!http.Request.QueryString.HasValue) return await next(context);

            var query = Bound<TQuery>(context) ?? await Query<TQuery>.BindAsync(http);
            var errors = http.Features.Get<QueryErrors>()!.ByName;
            if (http.RequestServices.GetService<IValidator<TQuery>>() is { } validator)
            {
                foreach (var failure in validator.Validate(query!).Errors)
                {
                    var name = QueryShape.NameOf(failure.PropertyName.Split('[')[0]);
                    if (!errors.ContainsKey(name)) errors[name] = [failure.ErrorMessage];
                }
            }

            return errors.Count == 0
                ? await next(context)
                : Problems.Parameters(errors.ToDictionary(error => error.Key, error => error.Value.ToArray(), StringComparer.Ordinal));
        });

    private static TQuery? Bound<TQuery>(EndpointFilterInvocationContext context)
        where TQuery : Query<TQuery>
    {
        foreach (var argument in context.Arguments)
            if (argument is TQuery query) return query;
        return null;
    }
}
