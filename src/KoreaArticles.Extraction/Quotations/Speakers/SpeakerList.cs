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
        RoleOf(attribution) ?? (reference?.Person is { Titles.Count: > 0 } person ? person.Titles[0] : null);

    public ExtractedSpeaker? Of(SpeakerReference? reference, Attribution? attribution)
    {
        if (reference?.Person is { } person)
        {
            if (RoleOf(attribution) is { } role && !person.Titles.Contains(role))
                person.Titles.Add(role);
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

    /// <summary>"Her deputy, Park Min-ho, said": what stands between commas is no role but who speaks, or who else does.</summary>
    private string? RoleOf(Attribution? attribution) =>
        attribution?.Role is { } role && !(cast.Mentions.Within(role) is [{ Kind: NameKind.Person } name] && name.Span == role) ? role.Of(text) : null;
}
