using System.ComponentModel;
using System.Text.Json.Serialization;
using FluentValidation;
using KoreaArticles.Api.Formats;
using KoreaArticles.Api.Http.Paging;
using KoreaArticles.Api.Http.Queries;

namespace KoreaArticles.Api.Speakers;

/// <summary>The order of a list of speakers.</summary>
public enum SpeakerSort
{
    [JsonStringEnumMemberName("-quotes")]
    MostQuoted,

    [JsonStringEnumMemberName("name")]
    Name,
}

/// <summary>A list of speakers.</summary>
public sealed record SpeakerQuery : NameQuery<SpeakerQuery>
{
    [Description("Words of a name; a speaker is found by any name or form of it the corpus has.")]
    [Example("lavrov")]
    public string? Q { get; init; }

    [Description("`-quotes` is the most quoted first, `name` in order of the alphabet.")]
    public SpeakerSort Sort { get; init; }
}

/// <summary>The bounds of a list of speakers.</summary>
public sealed class SpeakerQueryValidator : ListQueryValidator<SpeakerQuery>
{
    public SpeakerQueryValidator() => RuleFor(query => query.Q).MaximumLength(ListQuery.LongestSearch);
}
