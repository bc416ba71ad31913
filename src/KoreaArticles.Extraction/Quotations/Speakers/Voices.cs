using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Those who have spoken without being a person with a name: bodies, groups, a retired officer.</summary>
internal sealed class Voices(Discourse discourse)
{
    private readonly List<(string Noun, SpeakerReference Reference)> bodies = [];
    private readonly Dictionary<string, Person> unnamed = new(StringComparer.Ordinal);

    /// <summary>The last of them.</summary>
    public SpeakerReference? Last { get; private set; }

    public void Hear(SpeakerWords words, SpeakerReference reference)
    {
        Last = reference;
        if (reference.Body is not null)
            bodies.Add((words.Head, reference));
        else if (PersonNouns.Contains(words.Head) || Kinship.Is(words.Head))
            HearUnnamed(words);
    }

    /// <summary>The body that the same noun stood for before: the ministry.</summary>
    public string? Body(SpeakerWords words) => bodies.FindLast(body => body.Noun == words.Head && body.Reference.Words.End <= words.Span.Start).Reference?.Body;

    /// <summary>Whether somebody without a name was told of by a noun.</summary>
    public bool Knows(string noun) => unnamed.ContainsKey(noun);

    public bool IsUnnamed(Person person) => unnamed.ContainsValue(person);

    /// <summary>"He" after "a retired officer said", or "her husband said", is nobody whom the article names. "The officer" is, unless one was told of before.</summary>
    private void HearUnnamed(SpeakerWords words)
    {
        if (words.IsNew || words.IsTheirs)
            unnamed[words.Head] = new Person(new PersonName(words.Head, [words.Head])) { Gender = Titles.GenderOf(words.Head) is var told and not Gender.Unknown ? told : Kinship.GenderOf(words.Head) };
        if (unnamed.TryGetValue(words.Head, out var person))
            discourse.SpeakUnnamed(person);
        else
            discourse.Forget(unnamed.Values);
    }
}
