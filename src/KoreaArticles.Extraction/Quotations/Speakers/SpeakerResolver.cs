using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Whom words for a speaker mean: a person, a body, or somebody unnamed.</summary>
internal sealed record SpeakerReference(TextSpan Words, Person? Person, string? Body)
{
    /// <summary>The rule that told; null where nobody had to be looked for.</summary>
    public string? Rule { get; init; }
}

/// <summary>Brings the words for a speaker, a name, a title or a pronoun, to who speaks.</summary>
internal sealed class SpeakerResolver(string text, Cast cast, Discourse discourse, SentencesRead sentences)
{
    private readonly Scene scene = new(text, cast, discourse, new Voices(discourse), sentences);
    private readonly List<SpeakerReference> resolved = [];

    /// <summary>All that was resolved, in order.</summary>
    public IReadOnlyList<SpeakerReference> Resolved => resolved;

    /// <summary>Whom the words mean, read at their place in the article.</summary>
    /// <param name="words">The words for the speaker.</param>
    /// <param name="said">What was said, in which the speaker is rarely named.</param>
    public SpeakerReference Resolve(TextSpan words, TextSpan said)
    {
        var phrase = new SpeakerWords(text, cast, words, said);
        var reference = Decide(PronounRules.All, phrase);
        if (reference is null)
        {
            reference = Decide(SpeakerRules.All, phrase) ?? new SpeakerReference(phrase.Span, null, null);
            if (reference.Person is null)
                scene.Voices.Hear(phrase, reference);
        }

        resolved.Add(reference);
        return reference;
    }

    private SpeakerReference? Decide(IReadOnlyList<SpeakerRule> rules, SpeakerWords words)
    {
        foreach (var rule in rules)
        {
            if (rule.Meant(words, scene) is { } meant)
                return new SpeakerReference(words.Span, Somebody(meant), meant.Body) { Rule = rule.Name };
        }

        return null;
    }

    /// <summary>The person meant, with a name: one without speaks again, and nobody is told to.</summary>
    private Person? Somebody(Meant meant)
    {
        if (meant.New is { } name)
            return cast.Introduce(name);
        if (meant.Person is not { } person || !scene.Voices.IsUnnamed(person))
            return meant.Person;

        discourse.SpeakUnnamed(person);
        return null;
    }
}
