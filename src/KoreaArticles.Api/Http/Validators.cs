using FluentValidation;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Related;
using KoreaArticles.Api.Sources;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Http;

internal static class Validators
{
    public static IServiceCollection AddValidators(this IServiceCollection services) => services
        .AddSingleton<IValidator<ArticleQuery>, ArticleQueryValidator>()
        .AddSingleton<IValidator<ArticleQuotesQuery>, ArticleQuotesQueryValidator>()
        .AddSingleton<IValidator<DateQuery>, DateQueryValidator>()
        .AddSingleton<IValidator<ExtractRequest>, ExtractRequestValidator>()
        .AddSingleton<IValidator<QuoteQuery>, QuoteQueryValidator>()
        .AddSingleton<IValidator<RelatedQuery>, RelatedQueryValidator>()
        .AddSingleton<IValidator<SourceQuery>, SourceQueryValidator>()
        .AddSingleton<IValidator<SpeakerQuery>, SpeakerQueryValidator>();
}
