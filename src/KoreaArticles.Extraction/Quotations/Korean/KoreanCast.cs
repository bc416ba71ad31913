using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Speakers;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>Those who speak in the Korean paragraphs of an article, each name brought to one person: 박 장관 to 박지원 통일부 장관.</summary>
internal sealed partial class KoreanCast(string text)
{
    private readonly List<Person> people = [];
    private readonly List<SpeakerReference> resolved = [];

    /// <summary>All that was resolved, in order.</summary>
    public IReadOnlyList<SpeakerReference> Resolved => resolved;

    public SpeakerReference Resolve(TextSpan words, Person? lastSpeaker)
    {
        var parts = Brackets().Replace(words.Of(text), " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var reference = Decide(words, new KoreanSpeaker(parts, lastSpeaker)) ?? new SpeakerReference(words, null, null);
        resolved.Add(reference);
        return reference;
    }

    /// <summary>The person of a full name, with the title beside it.</summary>
    public Person Named(string name, string title)
    {
        var person = people.Find(person => person.Name.Full == name);
        if (person is null)
        {
            person = new Person(new PersonName(name, [name]));
            people.Add(person);
        }

        if (title.Length > 1 && !person.Titles.Contains(title))
            person.Titles.Add(title);
        return person;
    }

    /// <summary>Whom half a name and a title mean: of several the last who holds it.</summary>
    public Person? Known(string name, string title)
    {
        var known = people.FindAll(person => name.Length == 1 ? person.Name.Full.StartsWith(name, StringComparison.Ordinal) && !person.Name.Full.Contains(' ', StringComparison.Ordinal)
            : person.Name.Full.EndsWith(name, StringComparison.Ordinal));
        if (known.FindLast(person => person.Titles.Exists(held => held.EndsWith(title, StringComparison.Ordinal))) is { } holder)
            return holder;

        return known.Count > 0 && name.Length > 1 ? known[^1] : known is [var one] ? one : null;
    }

    private SpeakerReference? Decide(TextSpan words, KoreanSpeaker speaker)
    {
        if (speaker.Words.Count == 0)
            return null;

        foreach (var rule in KoreanSpeakerRules.All)
        {
            if (rule.Meant(speaker, this) is { } meant)
                return new SpeakerReference(words, meant.Person, meant.Body) { Rule = rule.Name };
        }

        return null;
    }

    /// <summary>박민호(54) and 박민호(전 항만청장) are 박민호.</summary>
    [GeneratedRegex(@"\([^()]*\)|[()]", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();
}
