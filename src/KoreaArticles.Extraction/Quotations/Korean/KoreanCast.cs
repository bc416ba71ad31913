using System.Text.RegularExpressions;
using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Speakers;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>Those who speak in the Korean paragraphs of an article, each name brought to one person: 박 장관 to 박지원 통일부 장관.</summary>
internal sealed partial class KoreanCast(string text)
{
    private readonly List<Person> people = [];

    public SpeakerReference Resolve(TextSpan words, Person? lastSpeaker)
    {
        var parts = Brackets().Replace(words.Of(text), " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var head = parts[^1];
        if (KoreanWords.IsPronoun(head))
            return new SpeakerReference(words, lastSpeaker, null);
        if (KoreanWords.IsUnnamed(head))
            return new SpeakerReference(words, null, null);

        if (Array.FindIndex(parts, KoreanWords.IsName) is var named and >= 0)
            return new SpeakerReference(words, Named(parts[named], string.Join(' ', parts.Where((part, i) => i != named && part != "씨"))), null);
        if (KoreanWords.TitleOf(head) is not null)
            return new SpeakerReference(words, ByTitle(parts), null);

        return new SpeakerReference(words, null, KoreanWords.IsBody(head) ? BodyOf(parts) : null);
    }

    /// <summary>북한 조선중앙통신 is 조선중앙통신: the land before a body's name is not of it.</summary>
    private static string BodyOf(string[] parts) => string.Join(' ', parts.Length > 1 && KoreanWords.IsCountry(parts[0]) && parts[1].Length > 3 ? parts[1..] : parts);

    private Person Named(string name, string title)
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

    /// <summary>A family name or a foreign name before the title; an office alone names nobody.</summary>
    private Person? ByTitle(string[] parts)
    {
        var title = parts[^1];
        var before = parts[..^1].TakeWhile(part => !KoreanWords.IsCountry(part) && !KoreanWords.IsBody(part)).ToArray();
        if (before.Length == 0 || KoreanWords.IsUnnamed(before[^1]))
            return null;

        var name = string.Join(' ', before);
        var known = people.FindAll(person => name.Length == 1 ? person.Name.Full.StartsWith(name, StringComparison.Ordinal) && !person.Name.Full.Contains(' ', StringComparison.Ordinal)
            : person.Name.Full.EndsWith(name, StringComparison.Ordinal));
        if (known.FindLast(person => person.Titles.Exists(held => held.EndsWith(title, StringComparison.Ordinal))) is { } holder)
            return holder;
        if (known.Count > 0 && name.Length > 1)
            return known[^1];
        if (known.Count == 1)
            return known[0];

        // one foreign name after a title is a name only where two words make it or no country stands for it
        return name.Length > 1 && before.All(part => part.Length > 1) ? Named(name, string.Join(' ', parts[before.Length..])) : null;
    }

    /// <summary>박민호(54) and 박민호(전 항만청장) are 박민호.</summary>
    [GeneratedRegex(@"\([^()]*\)|[()]", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();
}
