using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Who is meant: a person, a body, or nobody with a name.</summary>
/// <param name="Person">Somebody the article has named, or has told of without a name.</param>
/// <param name="Body">A ministry, a group.</param>
/// <param name="New">The name of somebody of whom the article tells no more.</param>
internal sealed record Meant(Person? Person = null, string? Body = null, NameMention? New = null)
{
    public static Meant Nobody { get; } = new();
}

/// <summary>What is known of an article where words for a speaker are read.</summary>
internal sealed record Scene(string Text, Cast Cast, Discourse Discourse, Voices Voices, SentencesRead Sentences);

/// <summary>One way of telling whom the words for a speaker mean.</summary>
/// <remarks>An example reads "words for the speaker: who it is", by the first words for which the rule decided.</remarks>
/// <param name="Meant">Who it is, null where the rule does not know.</param>
internal sealed record SpeakerRule(string Name, Func<SpeakerWords, Scene, Meant?> Meant, params IReadOnlyList<Example> Examples) : IRule
{
    public string? Read(string text) => Read(Name, text);

    /// <summary>Whom a rule told first in lines of running text.</summary>
    internal static string? Read(string rule, string text)
    {
        var paragraphs = new List<TextSpan>();
        foreach (var line in text.AsSpan().Split('\n'))
            paragraphs.Add(TextSpan.Between(line.Start.Value, line.End.Value));

        var told = QuotationFinder.Read(text, paragraphs).Resolved.FirstOrDefault(reference => reference.Rule == rule);
        return told is null ? null : $"{told.Words.Of(text)}: {told.Person?.Name.Full ?? told.Body ?? "nobody"}";
    }
}
