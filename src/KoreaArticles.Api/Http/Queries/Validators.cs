using FluentValidation;
using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Extract;
using KoreaArticles.Api.Quotes;
using KoreaArticles.Api.Related;
using KoreaArticles.Api.Sources;
using KoreaArticles.Api.Speakers;

namespace KoreaArticles.Api.Http.Queries;

/// <summary>The bounds of every query and body, by the record they are of.</summary>
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
