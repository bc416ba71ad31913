namespace KoreaArticles.Extraction.Names;

/// <summary>What tells that a name is a person's, before it is asked whose shorter names are.</summary>
/// <remarks>An example reads the name of the first person whom the rule introduced.</remarks>
/// <param name="Tells">What the places of a name, as written, tell besides of whose it is; null where they tell nobody.</param>
internal sealed record IntroductionRule(string Name, Func<IGrouping<string, NameMention>, Cast, Gender?> Tells, params IReadOnlyList<Example> Examples) : IRule
{
    /// <summary>Whether the rule is about names of one word, of which it takes those that a sentence can be about.</summary>
    public bool IsOfOneWord { get; init; }

    private static readonly Func<NameMention, bool> WordAlone = mention => mention is { Kind: NameKind.Word, IsOblique: false };
    private static readonly Func<NameMention, bool> PersonInFull = mention => mention.Kind == NameKind.Person;

    public Func<NameMention, bool> Takes => IsOfOneWord ? WordAlone : PersonInFull;

    public Gender? Told(IGrouping<string, NameMention> mentions, Cast cast) => mentions.Any(Takes) && !(IsOfOneWord && cast.Known(mentions.Key) is not null) ? Tells(mentions, cast) : null;

    public string? Read(string text)
    {
        var cast = Cast.Of(text, NameFinder.In(text, new TextSpan(0, text.Length)));
        return cast.People.FirstOrDefault(person => cast.RuleAt(person.Places[0]) == Name)?.Name.Full;
    }
}

/// <summary>Who is introduced, in this order: names in full, so that a shorter one can mean them, and then those of whom no more than one word is told.</summary>
internal static class IntroductionRules
{
    public static IReadOnlyList<IntroductionRule> All { get; } =
    [
        new("full-name", (mentions, _) => PersonName.Of(mentions.Key).IsFull ? Gender.Unknown : null,
            new("Orlin Vask left.", "Orlin Vask"),
            new("Captain Vask left.", null),
            new("Bin Vask left.", null)),

        // Al is short for Albert as well, and then it is left out further on
        new("name-with-al", (mentions, cast) => mentions.Key is ['A', 'l', ' ', ..] and var name && PersonName.Of(name) is { Words.Count: 2 } al
                && (mentions.Any(mention => mention.Title is not null) || cast.ByName[al.Words[1]].Any(mention => mention.Kind == NameKind.Word)) ? Gender.Male : null,
            new("Al Vask left. Vask was tired.", "Al Vask"),
            new("Senator Al Vask left.", "Al Vask"),
            new("Al Vask is on the air.", null)),

        new("given-name-twice", (mentions, _) => GivenNames.GenderOf(mentions.Key) is var gender and not Gender.Unknown && mentions.Where(mention => !mention.IsOblique).Skip(1).Any() ? gender : null,
            new("Clara left. Then Clara came back.", "Clara"),
            new("Clara left.", null)) { IsOfOneWord = true },

        new("given-name-of-a-role", (mentions, cast) => GivenNames.Contains(mentions.Key)
                && mentions.Any(mention => Apposition.RoleBefore(cast.Text, mention.Span) is not null || !Apposition.NounBefore(cast.Text, mention.Span.Start).IsEmpty) ? GivenNames.GenderOf(mentions.Key) : null,
            new("Orlin Vask left. His wife, Clara, came back.", "Clara"),
            new("Orlin Vask left. They met fisherman Paul.", "Paul"),
            new("Orlin Vask left. His ferry, Clara, came back.", null)) { IsOfOneWord = true },

        new("name-of-kin", KinOf,
            new("Orlin Vask left. His wife, Ombra, came back.", "Ombra"),
            new("Orlin Vask left. Then his brother Tomas came back.", "Tomas"),
            new("Vask's youngest daughter Ombra came back.", "Ombra"),
            new("Orlin Vask left. His ferry, Ombra, came back.", null),
            new("The brother Tomas met came back.", null)) { IsOfOneWord = true },

        new("name-of-a-trade", (mentions, cast) => mentions.Any(mention => Apposition.TradeBehind(cast.Text, mention.Span.End)) ? GivenNames.GenderOf(mentions.Key) : null,
            new("Rann, a biologist at the port, left.", "Rann"),
            new("Rann, a baker at the port, left.", "Rann"),
            new("Rann, a harbour of the islands, left.", null)) { IsOfOneWord = true },

        new("name-of-he-or-she", (mentions, cast) => mentions.Where(mention => mention is { Kind: NameKind.Word, IsOblique: false }).Select(mention => mention.Span).ToList() is { Count: > 1 } places
                && PronounEvidence.Of(cast.Text, places) is var gender and not Gender.Unknown ? gender : null,
            new("Vask left when he could. Vask knew that he would.", "Vask"),
            new("Vask left when it could. Vask knew that it would.", null)) { IsOfOneWord = true },
    ];

    /// <summary>Whoever a word for somebody's kin stands right before, or with a comma between.</summary>
    private static Gender? KinOf(IGrouping<string, NameMention> mentions, Cast cast)
    {
        foreach (var mention in mentions)
        {
            if (Apposition.RoleBefore(cast.Text, mention.Span) is { } role && role[(role.LastIndexOf(' ') + 1)..] is var noun && Kinship.Is(noun))
                return Kinship.GenderOf(noun);
            if (Kinship.NounBefore(cast.Text, mention.Span.Start) is { Length: > 0 } kin)
                return Kinship.GenderOf(kin);
        }

        return null;
    }
}
