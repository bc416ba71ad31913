using FluentValidation;

namespace KoreaArticles.Api.Articles;

internal static class ArticlesSetup
{
    public static IServiceCollection AddArticles(this IServiceCollection services) => services
        .AddSingleton<IValidator<ExtractRequest>, ExtractRequestValidator>();
}
