namespace KoreaArticles.Extraction.Names;

/// <summary>A name that does not tell everything, and whom the article knows by it.</summary>
internal sealed class SoughtName
{
    public SoughtName(NameMention mention, Cast cast)
    {
        (Mention, Cast, Written) = (mention, cast, PersonName.Of(mention.Name));
        Known = cast.Known(mention.Name) ?? cast.Known(Written.Family) ?? [];
        Fitting = Known.FindAll(person => person.Name.Family == Written.Family && Fits(person));
        if (Fitting.Count == 0)
            Fitting = Known.FindAll(Fits);
    }

    public NameMention Mention { get; }

    public Cast Cast { get; }

    public PersonName Written { get; }

    /// <summary>Those who have it as their family name or first name.</summary>
    public List<Person> Known { get; }

    /// <summary>Those of them whom the title before it can mean: of a family name before a first one.</summary>
    public List<Person> Fitting { get; }

    /// <summary>Whom the name alone meant before any namesake was told of; null where that is nobody.</summary>
    public Person? FirstOwner => Cast.ByName[Mention.Name].First() is { Span.Start: var first } && first < Mention.Span.Start && Cast.At(first) is { } person
        && Fitting.Contains(person) && Fitting.TrueForAll(other => other == person || (other.Places[0] > first && !other.Name.IsFamilyFirst)) ? person : null;

    /// <summary>Whether the paragraph names somebody before the name.</summary>
    public bool IsNamedBeside(Person person)
    {
        var paragraph = Cast.Text.LastIndexOf('\n', Mention.Span.Start) + 1;
        return person.Places.CountBefore(Mention.Span.Start, static place => place) is > 0 and var before && person.Places[before - 1] >= paragraph;
    }

    public string? Title => Mention.Title?.Of(Cast.Text);

    public bool Fits(Person person) => person.Gender == Gender.Unknown || Mention.Gender == Gender.Unknown || person.Gender == Mention.Gender;

    /// <summary>The one a sentence was about last, else named last, else the first to come.</summary>
    public Person Latest(List<Person> people) => people.MaxBy(person => (LastOf(person.MainPlaces), LastOf(person.Places), -person.Places[0]))!;

    private int LastOf(List<int> places) => places.CountBefore(Mention.Span.Start, static place => place) is > 0 and var before ? places[before - 1] : -1;
}

/// <summary>One way of telling whose a shorter name is.</summary>
/// <remarks>An example reads "name: who has it" of the first name for which the rule decided.</remarks>
/// <param name="Whom">Who it is, also somebody new; null where the rule does not know.</param>
internal sealed record RecognitionRule(string Name, Func<SoughtName, Person?> Whom, params IReadOnlyList<Example> Examples) : IRule
{
    public string? Read(string text)
    {
        var cast = Cast.Of(text, NameFinder.In(text, new TextSpan(0, text.Length)));
        foreach (var mention in cast.Mentions)
        {
            if (cast.RuleAt(mention.Span.Start) == Name)
                return $"{mention.Name}: {cast.At(mention.Span.Start)!.Name.Full}";
        }

        return null;
    }
}

/// <summary>Whose the names are that tell a part of somebody's; the first rule that knows it tells.</summary>
internal static class RecognitionRules
{
    public static IReadOnlyList<RecognitionRule> All { get; } =
    [
        // one of two family names, a father's name, and in Vietnam the last of three
        new("inner-word-of-a-name", name => name.Known.Count == 0 && name.Cast.KnownByInner(name.Mention.Name) is { } person && name.Fits(person) ? person : null,
            new("Juan Orlin Vask left. Orlin was tired.", "Orlin: Juan Orlin Vask"),
            new("Nguyen Van Thanh left. Mr. Thanh was tired.", "Thanh: Nguyen Van Thanh"),
            new("Juan Orlin Vask met Clara Orlin Holm. Orlin was tired.", null),
            new("Juan Orlin Vask met Clara Orlin. Orlin was tired.", null)),

        new("title-and-name-alone", name => name.Known.Count == 0 && IsAddressed(name) ? new Person(name.Written) : null,
            new("Captain Vask left.", "Vask: Vask"),
            new("Vask left. Then Captain Vask came back.", "Vask: Vask"),
            new("Vask left.", null)),

        // beside Mr. Holm the title is all that tells Mrs. Holm's name from his
        new("namesake-by-address", name => name.Known.Count > 0 && name.Fitting.Count == 0 && name is { Mention.Kind: NameKind.Person, Title: { } title }
                ? new Person(name.Known.Exists(person => person.Name.Full == name.Mention.Name) ? PersonName.Of($"{title} {name.Mention.Name}") : name.Written) { Gender = name.Mention.Gender } : null,
            new("Mr. Holm met Mrs. Holm.", "Holm: Mrs. Holm"),
            new("Paul Holm met Mrs. Holm.", "Holm: Holm"),
            new("Clara Holm left. Mrs. Holm was tired.", null)),

        new("holder-of-the-title", name => name.Title is { } title
                && name.Fitting.FindAll(person => person.Titles.Exists(held => held.EndsWith(title, StringComparison.OrdinalIgnoreCase))) is { Count: > 0 } holders ? name.Latest(holders) : null,
            new("Captain Paul Holm met Mayor Clara Holm. Captain Holm was tired.", "Holm: Paul Holm"),
            new("Captain Paul Holm met Mayor Clara Holm. Director Holm was tired.", null)),

        // a wife or brother who is introduced later is called so in that paragraph only, and by the whole name further on; one Kim is no kin of another
        new("first-owner-of-the-name", name => name.Fitting.Count > 1 && name.FirstOwner is { } person && !name.Fitting.Exists(other => other != person && name.IsNamedBeside(other)) ? person : null,
            new("Paul Holm left. Holm was tired.\nClara Holm came.\nHolm was rested.", "Holm: Paul Holm"),
            new("Kim Jong-su left. Kim was tired.\nKim Dae-ho came.\nKim was rested.", null),
            new("Paul Holm left. Holm was tired.\nClara Holm came. Holm was rested.", null),
            new("Paul Holm left.\nClara Holm came.\nHolm was tired.", null)),

        new("latest-of-the-name", name => name.Fitting.Count > 0 ? name.Latest(name.Fitting) : null,
            new("Paul Holm met Orlin Vask. Holm was tired.", "Holm: Paul Holm"),
            new("Paul Holm left. Clara Holm came. Holm was tired.", "Holm: Clara Holm"),
            new("Paul Holm left with Clara Holm. Holm was tired.", "Holm: Paul Holm"),
            new("Holm was tired. Then Paul Holm met Clara Holm.", "Holm: Paul Holm"),
            new("Paul Holm left. Vask was tired.", null)),
    ];

    public static bool CanBeSomebodys(NameMention mention) =>
        mention.Kind is NameKind.Word or NameKind.Person or NameKind.Place || ProperNouns.IsFamilyNameToo(mention.Name);

    /// <summary>Captain Park, and also Park in the same article.</summary>
    private static bool IsAddressed(SoughtName name) => name.Mention.Kind is NameKind.Person or NameKind.Word
        && name.Cast.ByName[name.Mention.Name].Any(mention => mention is { Kind: NameKind.Person, Title: not null });
}
