using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Those who speak in an article, each once, under the fullest name the article has.</summary>
internal sealed class SpeakerList(string text, Cast cast)
{
    private readonly Dictionary<Person, ExtractedSpeaker> people = [];
    private readonly Dictionary<string, ExtractedSpeaker> bodies = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ExtractedSpeaker> all = [];

    public IReadOnlyList<ExtractedSpeaker> All => all;

    /// <summary>The speaker's title: what the sentence says, else what the article said first.</summary>
    public string? TitleOf(SpeakerReference? reference, Attribution? attribution) =>
        RoleOf(reference, attribution) ?? (reference?.Person is { Titles.Count: > 0 } person ? person.Titles[0] : null);

    public ExtractedSpeaker? Of(SpeakerReference? reference, Attribution? attribution)
    {
        if (reference?.Person is { } person)
        {
            if (RoleOf(reference, attribution) is { } role)
                Hold(person, role);
            if (!people.TryGetValue(person, out var speaker))
            {
                speaker = new ExtractedSpeaker(person.Name.Full) { Aliases = [.. person.Aliases.Where(alias => alias != person.Name.Full)], Titles = person.Titles };
                people.Add(person, speaker);
                all.Add(speaker);
            }

            return speaker;
        }

        if (reference?.Body is not { } name)
            return null;
        if (!bodies.TryGetValue(name, out var body))
        {
            body = new ExtractedSpeaker(name) { IsPerson = false };
            bodies.Add(name, body);
            all.Add(body);
        }

        return body;
    }

    private static void Hold(Person person, string role)
    {
        // "owner" was all that could be told of "shop owner" before the sentence was read
        person.Titles.RemoveAll(held => role.EndsWith($" {held}", StringComparison.Ordinal) && held.All(char.IsLower));
        if (!person.Titles.Contains(role))
            person.Titles.Add(role);
    }

    private string? RoleOf(SpeakerReference? reference, Attribution? attribution) =>
        attribution?.Role is { } role ? RoleBehind(role, reference?.Person) : reference?.Person is { } person ? SpeakerRole.Before(text, cast, reference.Words, person) : null;

    /// <summary>"Her deputy, Park Min-ho, said": a name between commas is no role but who speaks, or who else does; the words before it can be one.</summary>
    private string? RoleBehind(TextSpan role, Person? speaker)
    {
        if (cast.Mentions.Within(role) is not [var name] || name.Span.End != role.End || !(name.Span == role ? name.Kind == NameKind.Person || cast.At(name.Span.Start) is not null : speaker is not null && cast.At(name.Span.Start) == speaker))
            return role.Of(text);

        var before = text.AsSpan(role.Start, Math.Max(0, name.Span.Start - role.Start)).TrimEnd(' ');
        return before.Length > 0 ? before.ToString() : null;
    }
}
