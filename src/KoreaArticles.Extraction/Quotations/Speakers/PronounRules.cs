using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Whom a pronoun means; the first rule that knows it tells.</summary>
internal static class PronounRules
{
    public static IReadOnlyList<SpeakerRule> All { get; } =
    [
        new("pronoun-of-one-person", (words, scene) => GenderOf(words.Words) is var gender and not Gender.Unknown ? new Meant(Likeliest(gender, words, scene)) : null,
            new("Clara Berg met Paul Holm on the pier. She said the ferry was late.", "She: Clara Berg"),
            new("Paul Holm said Peter Berg had left. “Peter rows by moonlight,” he said.", "he: Paul Holm"),
            new("Paul Holm met the crew. “The ferry is late,” said a retired officer. “It is full,” he said.", "he: nobody"),
            new("Paul Holm met Clara Berg. Her husband said the ferry was late. He said it was full.", "He: nobody"),
            new("Paul Holm met the crew. It said the ferry was late.", null)),

        new("pronoun-of-two", (words, scene) => IsThey(words) && AreTwo(words, scene) ? Meant.Nobody : null,
            new("The Harbour Ministry said the ferry was late. Orlin Vask and Paul Holm left the pier. They said it was full.", "They: nobody"),
            new("South Korean lawmakers said Orlin Vask and Paul Holm left the pier. They said it was full.", null),
            new("Orlin Vask and Paul Holm left the pier. South Korean lawmakers said the ferry was late. They said it was full.", null)),

        new("pronoun-of-a-noun", (words, scene) => words.Words is "it" or "It" && Subject(words, scene) is { } subject ? new Meant(Body: scene.BodyOf(subject)) : null,
            new("The Harbour Ministry said the ferry was late. The union called for talks. It said the pier was full.", "It: nobody"),
            new("The Harbour Ministry said the ferry was late. The union met Mr. Holm on the pier. It said the pier was safe.", "It: nobody"),
            new("The Bank of the Islands met the Harbour Ministry. The bank called for talks. It said the pier was full.", "It: Bank of the Islands"),
            new("The union called for talks. The Harbour Ministry closed the pier. It said the pier was full.", null)),

        new("pronoun-of-a-group", (words, scene) => (IsThey(words) || IsIt(words)) && scene.Voices.Last?.Body is { } body ? new Meant(Body: body) : null,
            new("The Harbour Ministry said the ferry was late. It said the pier was full.", "It: Harbour Ministry"),
            new("South Korean lawmakers said the ferry was late. They said the pier was full.", "They: South Korean lawmakers"),
            new("The crew said the ferry was late. They said the pier was full.", null)),

        new("pronoun-of-a-body", (words, scene) => IsIt(words) && scene.LastBody(words) is { } body ? new Meant(Body: body) : null,
            new("The Harbour Ministry closed the pier. It said the ferry was late.", "It: Harbour Ministry"),
            new("The Harbour Ministry closed the pier. They said the ferry was late.", null)),

        new("pronoun-of-nobody", (words, _) => IsThey(words) || IsIt(words) || words.Words is "I" or "we" or "We" ? Meant.Nobody : null,
            new("The crew said the ferry was late. They said the pier was full.", "They: nobody"),
            new("“The ferry,” we said, “is late.”", "we: nobody"),
            new("“The ferry,” Paul Holm said, “is late.”", null)),
    ];

    private static bool IsThey(SpeakerWords words) => words.Words is "they" or "They" or "their" or "Their";

    private static bool IsIt(SpeakerWords words) => words.Words is "it" or "It" or "its" or "Its";

    private static Gender GenderOf(string word) => word switch
    {
        "he" or "He" or "his" or "His" => Gender.Male,
        "she" or "She" or "her" or "Her" => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>Whether a sentence begins with two people behind the last body that spoke.</summary>
    private static bool AreTwo(SpeakerWords words, Scene scene)
    {
        const int Reach = 240;
        var names = scene.Cast.Mentions;
        var from = Math.Max(words.Span.Start - Reach, scene.Voices.Last?.Words.End ?? 0);
        for (var i = names.CountBefore(words.Span.Start) - 1; i > 0 && names[i - 1].Span.Start >= from; i--)
        {
            var start = names[i].Title?.Start ?? names[i].Span.Start;
            var first = names[i - 1].Title?.Start ?? names[i - 1].Span.Start;
            if (scene.Sentences.BeginAt(first) && start - names[i - 1].Span.End == 5 && scene.Text.AsSpan(start - 5, 5) is " and " && scene.Cast.At(names[i].Span.Start) is not null && scene.Cast.At(names[i - 1].Span.Start) is not null)
                return true;
        }

        return false;
    }

    /// <summary>"The union", where the sentence before, in the same paragraph, begins so.</summary>
    private static SpeakerWords? Subject(SpeakerWords words, Scene scene)
    {
        var place = words.Said.Length > 0 ? Math.Min(words.Said.Start, words.Span.Start) : words.Span.Start;
        if (scene.Sentences.Before(place) is not { } before || !before.In(scene.Text).StartsWith("The "))
            return null;

        var end = before.In(scene.Text)[4..].IndexOf(' ');
        var subject = end < 0 ? null : new SpeakerWords(scene.Text, scene.Cast, new TextSpan(before.Start, 4 + end), default);
        return subject is { Names.Count: 0, IsBodyOrPlural: true } && !subject.Head.EndsWith('s') ? subject : null;
    }

    private static Person? Likeliest(Gender gender, SpeakerWords words, Scene scene)
    {
        var spokenOf = new HashSet<Person>();
        foreach (var name in scene.Cast.Mentions.Within(words.Said))
        {
            if (scene.Cast.At(name.Span.Start) is { } person)
                spokenOf.Add(person);
        }

        return scene.Discourse.Likeliest(gender, spokenOf.Contains);
    }
}
