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
            new("Paul Holm met the crew. It said the ferry was late.", null)),

        new("pronoun-of-a-group", (words, scene) => words.Words is "they" or "They" or "their" or "Their" or "it" or "It" or "its" or "Its" && scene.Voices.Last?.Body is { } body ? new Meant(Body: body) : null,
            new("The Harbour Ministry said the ferry was late. It said the pier was full.", "It: Harbour Ministry"),
            new("South Korean lawmakers said the ferry was late. They said the pier was full.", "They: South Korean lawmakers"),
            new("The crew said the ferry was late. They said the pier was full.", null)),

        new("pronoun-of-a-body", (words, scene) => words.Words is "it" or "It" or "its" or "Its" && scene.LastBody(words.Span.Start) is { } body ? new Meant(Body: body) : null,
            new("The Harbour Ministry closed the pier. It said the ferry was late.", "It: Harbour Ministry"),
            new("The Harbour Ministry closed the pier. They said the ferry was late.", null)),

        new("pronoun-of-nobody", (words, _) => words.Words is "they" or "They" or "their" or "Their" or "it" or "It" or "its" or "Its" or "I" or "we" or "We" ? Meant.Nobody : null,
            new("The crew said the ferry was late. They said the pier was full.", "They: nobody"),
            new("“The ferry,” we said, “is late.”", "we: nobody"),
            new("“The ferry,” Paul Holm said, “is late.”", null)),
    ];

    private static Gender GenderOf(string word) => word switch
    {
        "he" or "He" or "his" or "His" => Gender.Male,
        "she" or "She" or "her" or "Her" => Gender.Female,
        _ => Gender.Unknown,
    };

    private static Person? Likeliest(Gender gender, SpeakerWords words, Scene scene)
    {
        var spokenOf = new HashSet<Person>();
        foreach (var name in scene.Cast.Mentions.Within(words.Said))
        {
            if (scene.Cast.At(name.Span.Start) is { } person)
                spokenOf.Add(person);
        }

        var likeliest = scene.Discourse.Likeliest(gender, spokenOf.Contains);
        if (likeliest is null || !scene.Voices.IsUnnamed(likeliest))
            return likeliest;

        scene.Discourse.SpeakUnnamed(likeliest);
        return null;
    }
}
