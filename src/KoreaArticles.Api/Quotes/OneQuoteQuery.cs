using System.ComponentModel;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Quotes;

/// <summary>The forms one quotation has.</summary>
public enum QuoteFormat
{
    Json,
    Jsonld,
    Text,
    Html,
}

/// <summary>One quotation.</summary>
public sealed record OneQuoteQuery : Query<OneQuoteQuery>
{
    [Description("The form of the answer; else Accept decides.")]
    public QuoteFormat? Format { get; init; }
}
