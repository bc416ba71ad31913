using System.Buffers;
using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Whom words that are no pronoun mean; the first rule that knows it tells.</summary>
internal static class SpeakerRules
{
    private const int LongestName = 60;

    private static readonly SearchValues<char> SmallLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz- ");

    public static IReadOnlyList<SpeakerRule> All { get; } =
    [
        new("name-in-capitals", (words, scene) => words.Words.Length > 2 && !words.Words.Any(char.IsLower) && scene.Cast.InCapitals(words.Words) is { } person ? new Meant(person) : null,
            new("Orlin Vask met the crew.\nVASK: The ferry is late.", "VASK: Orlin Vask"),
            new("Orlin Vask met the crew.\nBERG: The ferry is late.", null)),

        new("name-of-somebody", (words, scene) => words.Name is { } name && scene.Cast.At(name.Span.Start) is { } person ? new Meant(person) : null,
            new("Orlin Vask met the crew. Captain Vask said the ferry was late.", "Captain Vask: Orlin Vask"),
            new("Secretary of State Orlin Vask said the ferry was late.", "Secretary of State Orlin Vask: Orlin Vask"),
            new("Anna Price-Vask met the crew. Price-Vask said the ferry was late.", "Price-Vask: Anna Price-Vask"),
            new("The Harbour Ministry said the ferry was late.", null)),

        new("name-of-nobody-known", (words, _) => words.Name is { Kind: NameKind.Person } name ? new Meant(Body: name.Name) : null,
            new("Bin Vask said the ferry was late.", "Bin Vask: Bin Vask"),
            new("Vask said the ferry was late.", null)),

        new("name-of-somebody-new", (words, _) => words.Name is { Kind: NameKind.Word } name && name.Span == words.Span && PersonName.IsPart(name.Name) ? new Meant(New: name) : null,
            new("Park said the ferry was late.", "Park: Park"),
            new("Hanbit said the ferry was late.", null),
            new("The Mercedes said the ferry was late.", null)),

        // "Monitors for the harbour": capital only because the sentence begins
        new("plural-at-the-front", (words, _) => words.Name is { Kind: NameKind.Word } name && name.Span.Start == words.Span.Start && name.Span.End < words.Span.End && name.Name.EndsWith('s') ? Meant.Nobody : null,
            new("Monitors for the Harbour Watch said the ferry was late.", "Monitors for the Harbour Watch: nobody"),
            new("Vask said the ferry was late.", null)),

        new("body-by-half-its-name", (words, scene) => words.Name is { Kind: NameKind.Word } name && scene.Cast.BodyThatBegins(name) is { } body ? new Meant(Body: body) : null,
            new("Vask Shipping closed the pier. Vask said the ferry was late.", "Vask: Vask Shipping"),
            new("Vask said the ferry was late. Vask Shipping closed the pier.", null),
            new("Noon Shipping closed the pier. Vask said the ferry was late.", null)),

        new("named-between-commas", (words, scene) => words is { Name: null, IsBodyOrPlural: false } && NamedBeside(words, scene) is { } person ? new Meant(person) : null,
            new("According to its owner, Park Min-ho, the ferry is late.", "its owner: Park Min-ho"),
            new("Her deputy, the engineer Park Min-ho, said the ferry was late.", "Her deputy: Park Min-ho"),
            new("Her deputy, who met Park Min-ho, said the ferry was late.", null),
            new("According to its owner, the ferry is late and Park Min-ho left.", null)),

        .. RoleRules.All,

        // "A GRAN", "An MP"
        new("one-of-them", (words, _) => words.IsNew && words.Name is { Kind: NameKind.Body or NameKind.Word } name && name.Span.End == words.Span.End && !name.Name.Contains(' ', StringComparison.Ordinal) ? Meant.Nobody : null,
            new("An MP said the ferry was late.", "An MP: nobody"),
            new("Hanbit said the ferry was late.", null)),

        new("body-behind-what-it-is", (words, _) => words.Name is { Kind: NameKind.Word } name && name.Span.End == words.Span.End && words.IsBodyBefore(name) ? new Meant(Body: name.Name) : null,
            new("Ferry operator Norsund said the ferry was late.", "Ferry operator Norsund: Norsund"),
            new("The shipping company Norsund said the ferry was late.", "The shipping company Norsund: Norsund"),
            new("Norsund said the ferry was late.", null)),

        new("name-of-a-body", (words, _) => words.Name is { } name ? new Meant(Body: name.Kind is NameKind.Body && words.Describes(name) ? name.Name : words.Bare) : null,
            new("The nonpartisan Harbour Office said the ferry was late.", "The nonpartisan Harbour Office: Harbour Office"),
            new("The clerks of the Harbour Office said the ferry was late.", null)),

        new("body-with-this-noun", (words, scene) => !words.IsNew && scene.Voices.Body(words) is { } body ? new Meant(Body: body) : null,
            new("The Harbour Ministry said the ferry was late. The ministry said the pier was full.", "The ministry: Harbour Ministry"),
            new("The Harbour Ministry said the ferry was late. Another ministry said the pier was full.", null)),

        new("body-named-with-this-noun", (words, scene) => scene.BodyNamed(words) is { } body ? new Meant(Body: body) : null,
            new("The Bank of the Islands closed. The bank said the ferry was late.", "The bank: Bank of the Islands"),
            new("The Harbour Ministry closed. The bank said the ferry was late.", null)),

        new("group-of-a-name", (words, _) => words is { IsBodyOrPlural: true, IsNew: false, Names.Count: > 0 } ? new Meant(Body: words.Bare) : null,
            new("South Korean lawmakers said the ferry was late.", "South Korean lawmakers: South Korean lawmakers"),
            new("Some lawmakers said the ferry was late.", null)),
    ];

    /// <summary>The body a noun stands for, by what was said before or is named before.</summary>
    public static string? BodyOf(this Scene scene, SpeakerWords words) => scene.Voices.Body(words) ?? scene.BodyNamed(words);

    private static string? BodyNamed(this Scene scene, SpeakerWords words) =>
        words is { IsDefinite: true, Names.Count: 0 } && !words.Words.AsSpan(4).Contains(' ') ? scene.LastBody(words, words.Head) : null;

    /// <summary>The body named last before the words: of which the noun is a part, the bank for the Bank of Korea, or without one outside what is said.</summary>
    public static string? LastBody(this Scene scene, SpeakerWords words, string? noun = null)
    {
        const int Reach = 60;
        var names = scene.Cast.Mentions;
        var before = names.CountBefore(words.Span.Start);
        for (var i = before - 1; i >= 0 && before - i < Reach; i--)
        {
            if (names[i] is { Kind: NameKind.Body } body && (noun is null ? !body.IsOblique && !words.Said.Contains(body.Span) : body.Name.Split(' ').Contains(noun, StringComparer.OrdinalIgnoreCase)))
                return body.Name;
        }

        return null;
    }

    /// <summary>"its owner, Park Min-ho, said": the person named between commas right behind the words.</summary>
    private static Person? NamedBeside(SpeakerWords words, Scene scene)
    {
        var start = words.Span.End + 2;
        if (start >= scene.Text.Length || scene.Text.AsSpan(words.Span.End, 2) is not ", ")
            return null;

        var names = scene.Cast.Mentions.Within(TextSpan.Between(start, Math.Min(scene.Text.Length, start + LongestName)));
        return names is [{ Span: var name, Title: var title }, ..] && name.End < scene.Text.Length && scene.Text[name.End] == ','
            && IsRole(scene.Text.AsSpan(start, Math.Max(0, (title?.Start ?? name.Start) - start))) ? scene.Cast.At(name.Start) : null;
    }

    /// <summary>Nothing, or small words up to the name, and no verb among them: the engineer.</summary>
    private static bool IsRole(ReadOnlySpan<char> before) => !before.ContainsAnyExcept(SmallLetters) && !before.StartsWith("who ") && !before.Contains("ed ", StringComparison.Ordinal);
}
