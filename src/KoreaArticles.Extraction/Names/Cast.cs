namespace KoreaArticles.Extraction.Names;

/// <summary>The people of one article: each name as written, brought to the person it means.</summary>
internal sealed class Cast
{
    private readonly List<Person> people = [];
    private readonly Dictionary<string, List<Person>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (Person Person, string Rule)> byPlace = [];

    private Cast(string text, IReadOnlyList<NameMention> mentions) => (Text, Mentions, ByName) = (text, mentions, mentions.ToLookup(mention => mention.Name, StringComparer.Ordinal));

    public string Text { get; }

    public IReadOnlyList<Person> People => people;

    public IReadOnlyList<NameMention> Mentions { get; }

    /// <summary>All places of each name, as written.</summary>
    public ILookup<string, NameMention> ByName { get; }

    private Dictionary<string, NameMention> BodiesByFirstWord => field ??= Mentions.Where(mention => mention.Kind == NameKind.Body).DistinctBy(FirstWord).ToDictionary(FirstWord, StringComparer.Ordinal);

    /// <summary>Of the words inside longer names, which are no family name of their own: whose they are, null where they are several people's.</summary>
    private Dictionary<string, Person?> ByInnerWord => field ??= InnerWords();

    public static Cast Of(string text, IReadOnlyList<NameMention> mentions)
    {
        var cast = new Cast(text, mentions);
        foreach (var rule in IntroductionRules.All)
            cast.IntroduceBy(rule);

        foreach (var mention in mentions)
        {
            if (RecognitionRules.CanBeSomebodys(mention) && !cast.byPlace.ContainsKey(mention.Span.Start))
                cast.Recognise(mention);
        }

        return cast;
    }

    /// <summary>The person a name at a place stands for, if it stands for one.</summary>
    public Person? At(int start) => byPlace.GetValueOrDefault(start).Person;

    /// <summary>The rule that told whose the name at a place is.</summary>
    public string? RuleAt(int start) => byPlace.GetValueOrDefault(start).Rule;

    /// <summary>Those who have a word as their family name or first name.</summary>
    public List<Person>? Known(string word) => byWord.GetValueOrDefault(word);

    /// <summary>The one person in whose longer name a word stands.</summary>
    public Person? KnownByInner(string word) => ByInnerWord.GetValueOrDefault(word);

    /// <summary>The person of a family name in capitals: KIM, in a transcript.</summary>
    public Person? InCapitals(string name) => people.Find(person => string.Equals(person.Name.Family, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(person.Name.Full, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The body that a word stands for by which its name, told before, begins: Hanbit, for Hanbit Shipping.</summary>
    public string? BodyThatBegins(NameMention word) =>
        BodiesByFirstWord.TryGetValue(word.Name, out var body) && body.Span.Start < word.Span.Start ? body.Name : null;

    /// <summary>Somebody of whom no more than this name is told.</summary>
    public Person Introduce(NameMention alone)
    {
        var person = Join(new Person(PersonName.Of(alone.Name)), alone.Name);
        foreach (var mention in ByName[alone.Name].Where(mention => At(mention.Span.Start) is null))
            Note(person, mention, "alone");
        return person;
    }

    private void IntroduceBy(IntroductionRule rule)
    {
        foreach (var mentions in ByName)
        {
            if (rule.Told(mentions, this) is not { } gender)
                continue;

            var name = PersonName.Of(mentions.Key);
            var person = Namesake(name);
            if (person is null)
            {
                person = new Person(name);
                people.Add(person);
            }

            person.Meet(name);
            if (person.Gender == Gender.Unknown)
                person.Gender = gender;
            Join(person, name.Family);
            Join(person, name.Given ?? name.Full);
            foreach (var mention in mentions.Where(rule.Takes))
                Note(person, mention, rule.Name);
        }
    }

    /// <summary>Who was introduced by another form of a full name.</summary>
    private Person? Namesake(PersonName name) =>
        Known(name.Family)?.Find(person => person.Name.Matches(name)) ?? (name.Given is { } given ? Known(given)?.Find(person => person.Name.Matches(name)) : null);

    private void Recognise(NameMention mention)
    {
        var sought = new SoughtName(mention, this);
        foreach (var rule in RecognitionRules.All)
        {
            if (rule.Whom(sought) is not { } person)
                continue;

            if (person.Places.Count == 0)
                Join(person, mention.Name);

            // of two whose name it can be, a title that neither is known by is no reason to give it to one
            Note(person, sought.Fitting.Count > 1 ? mention with { Title = null } : mention, rule.Name);
            return;
        }
    }

    private Person Join(Person person, string word)
    {
        if (!byWord.TryGetValue(word, out var known))
            byWord[word] = known = [];
        if (!known.Contains(person))
            known.Add(person);
        if (person.Places.Count == 0 && !people.Contains(person))
            people.Add(person);
        return person;
    }

    private void Note(Person person, NameMention mention, string rule)
    {
        byPlace[mention.Span.Start] = (person, rule);
        person.Note(mention, Text);
    }

    private Dictionary<string, Person?> InnerWords()
    {
        var found = new Dictionary<string, Person?>(StringComparer.Ordinal);
        foreach (var person in people.Where(person => person is { IsSomebody: true, Name.Words.Count: > 2 }))
        {
            foreach (var word in person.Name.Words.Skip(1).Where(word => word.Length > 2 && char.IsUpper(word[0]) && !byWord.ContainsKey(word)))
                found[word] = found.ContainsKey(word) && found[word] != person ? null : person;
        }

        return found;
    }

    private static string FirstWord(NameMention mention) => mention.Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? mention.Name[..end] : "";
}
