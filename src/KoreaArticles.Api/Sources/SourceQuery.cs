using System.ComponentModel;
using System.Text.Json.Serialization;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http.Paging;

namespace KoreaArticles.Api.Sources;

/// <summary>The order of a list of sources.</summary>
public enum SourceSort
{
    [JsonStringEnumMemberName("-articles")]
    MostArticles,

    [JsonStringEnumMemberName("name")]
    Name,
}

/// <summary>A list of sources.</summary>
public sealed record SourceQuery : NameQuery<SourceQuery>
{
    [Description("`-articles` is the one with most articles first, `name` in order of the alphabet.")]
    public SourceSort Sort { get; init; }
}

/// <summary>The bounds of any list.</summary>
public sealed class SourceQueryValidator : ListQueryValidator<SourceQuery>;
