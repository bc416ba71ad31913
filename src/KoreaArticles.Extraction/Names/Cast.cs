namespace KoreaArticles.Extraction.Names;

/// <summary>The people of one article: each name as written, brought to the person it means.</summary>
internal sealed class Cast(string text)
{
    private readonly List<Person> people = [];
    private readonly Dictionary<string, List<Person>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Person> byPlace = [];
    private readonly HashSet<string> addressed = new(StringComparer.Ordinal);

    public IReadOnlyList<Person> People => people;

    public IReadOnlyList<NameMention> Mentions { get; private init; } = [];

    private ILookup<string, NameMention> ByName => field ??= Mentions.ToLookup(mention => mention.Name, StringComparer.Ordinal);

    private Dictionary<string, NameMention> BodiesByFirstWord => field ??= Mentions.Where(mention => mention.Kind == NameKind.Body).DistinctBy(FirstWord).ToDictionary(FirstWord, StringComparer.Ordinal);

    public static Cast Of(string text, IReadOnlyList<NameMention> mentions)
    {
        var cast = new Cast(text) { Mentions = mentions };
        foreach (var mention in mentions)
        {
            if (mention.Kind == NameKind.Person && PersonName.Of(mention.Name) is { IsFull: true } name)
                cast.Introduce(mention, name);
        }

        cast.IntroduceByGivenName();
        cast.IntroduceByPronoun();
        foreach (var mention in mentions)
        {
            if (CanBeSomebodys(mention) && !cast.byPlace.ContainsKey(mention.Span.Start))
                cast.Recognise(mention);
        }

        foreach (var person in cast.people)
            person.Places.Sort();
        return cast;
    }

    /// <summary>The person a name at a place stands for, if it stands for one.</summary>
    public Person? At(int start) => byPlace.GetValueOrDefault(start);

    /// <summary>The person of a family name in capitals: KIM, in a transcript.</summary>
    public Person? InCapitals(string name) => people.Find(person => string.Equals(person.Name.Family, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(person.Name.Full, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The body that a word stands for by which its name, told before, begins: Hanbit, for Hanbit Shipping.</summary>
    public string? BodyThatBegins(NameMention word) =>
        BodiesByFirstWord.TryGetValue(word.Name, out var body) && body.Span.Start < word.Span.Start ? body.Name : null;

    private void Introduce(NameMention mention, PersonName name)
    {
        var person = byWord.GetValueOrDefault(name.Family)?.Find(p => p.Name.Matches(name));
        if (person is null)
        {
            person = new Person(name);
            people.Add(person);
            foreach (var word in new[] { name.Family, name.Given! })
                (byWord.TryGetValue(word, out var known) ? known : byWord[word] = []).Add(person);
        }

        person.Meet(name);
        Note(person, mention);
        if (Apposition.RoleBefore(text, mention.Span) is { } role && !person.Titles.Contains(role))
            person.Titles.Add(role);
    }

    /// <summary>Melanie, of whom no family name is told: a given name that sentences are about more than once.</summary>
    private void IntroduceByGivenName()
    {
        var alone = Mentions.Where(mention => mention is { Kind: NameKind.Word, IsOblique: false } && GivenNames.GenderOf(mention.Name) != Gender.Unknown && !byWord.ContainsKey(mention.Name));
        foreach (var mentions in alone.GroupBy(mention => mention.Name).Where(mentions => mentions.Skip(1).Any()).ToList())
        {
            Introduce(new Person(PersonName.Of(mentions.Key)) { Gender = GivenNames.GenderOf(mentions.Key) }, mentions);
        }
    }

    /// <summary>Orlin, of whom no given name is told, where "he" or "she" goes on from the name.</summary>
    private void IntroduceByPronoun()
    {
        var unknown = Mentions.Where(mention => mention is { Kind: NameKind.Word, IsOblique: false } && !byWord.ContainsKey(mention.Name));
        foreach (var mentions in unknown.GroupBy(mention => mention.Name).Where(mentions => mentions.Skip(1).Any()).ToList())
        {
            if (PronounEvidence.Of(text, mentions.Select(mention => mention.Span)) is var gender and not Gender.Unknown)
                Introduce(new Person(PersonName.Of(mentions.Key)) { Gender = gender }, mentions);
        }
    }

    /// <summary>Somebody of whom no more than this name is told.</summary>
    public Person Introduce(NameMention alone)
    {
        var person = new Person(PersonName.Of(alone.Name));
        Introduce(person, ByName[alone.Name].Where(mention => !byPlace.ContainsKey(mention.Span.Start)));
        return person;
    }

    private void Introduce(Person person, IEnumerable<NameMention> mentions)
    {
        people.Add(person);
        byWord[person.Name.Full] = [person];
        foreach (var mention in mentions)
            Note(person, mention);
    }

    /// <summary>A single name means the person of that family name spoken of last, else the first one to come.</summary>
    private void Recognise(NameMention mention)
    {
        var written = PersonName.Of(mention.Name);
        if (!byWord.TryGetValue(mention.Name, out var known) && !byWord.TryGetValue(written.Family, out known))
        {
            if (!IsSomebodysAlone(mention))
                return;

            var person = new Person(written);
            people.Add(person);
            byWord[mention.Name] = [person];
            Note(person, mention);
            return;
        }

        var fitting = known.FindAll(p => p.Name.Family == written.Family && Fits(p.Gender, mention.Gender));
        if (fitting.Count == 0)
            fitting = known.FindAll(p => Fits(p.Gender, mention.Gender));
        if (fitting.Count == 0 && mention is { Kind: NameKind.Person, Title: { } address })
        {
            // beside Mr. Holm the title is all that tells Mrs. Holm's name from his
            var name = known.Exists(p => p.Name.Full == mention.Name) ? TextSpan.Between(address.Start, mention.Span.End).Of(text) : mention.Name;
            var namesake = new Person(PersonName.Of(name)) { Gender = mention.Gender };
            people.Add(namesake);
            known.Add(namesake);
            Note(namesake, mention);
            return;
        }

        if (fitting.Count == 0 || (mention.Kind == NameKind.Place && fitting.TrueForAll(p => p.Places.Count < 1)))
            return;

        // of two whose name it can be, a title that neither is known by is no reason to give it to one
        var isOnly = fitting.Count == 1;
        if (mention.Title is { } title && fitting.FindAll(p => p.Titles.Exists(held => held.EndsWith(title.Of(text), StringComparison.OrdinalIgnoreCase))) is { Count: > 0 } titled)
            fitting = titled;
        Note(Latest(fitting, mention.Span.Start), isOnly ? mention : mention with { Title = null });
    }

    private static bool CanBeSomebodys(NameMention mention) =>
        mention.Kind is NameKind.Word or NameKind.Person or NameKind.Place || ProperNouns.IsFamilyNameToo(mention.Name);

    /// <summary>Captain Park, of whom no more is told, and then Park.</summary>
    private bool IsSomebodysAlone(NameMention mention) => mention.Kind switch
    {
        NameKind.Person => mention.Title is not null,
        NameKind.Word => IsAddressed(mention.Name),
        _ => false,
    };

    private bool IsAddressed(string name)
    {
        if (addressed.Count == 0)
        {
            addressed.Add("");
            foreach (var mention in Mentions)
            {
                if (mention is { Kind: NameKind.Person, Title: not null })
                    addressed.Add(mention.Name);
            }
        }

        return addressed.Contains(name);
    }

    private static Person Latest(List<Person> people, int place)
    {
        var best = people[0];
        var bestPlace = int.MinValue;
        foreach (var person in people)
        {
            var places = person.MainPlaces.Count > 0 ? person.MainPlaces : person.Places;
            var found = places.BinarySearch(place);
            var next = found >= 0 ? found : ~found;

            // of those only named later, the first to come
            var last = next > 0 ? places[next - 1] : -places[0] - 1;
            if (last > bestPlace)
                (best, bestPlace) = (person, last);
        }

        return best;
    }

    private void Note(Person person, NameMention mention)
    {
        byPlace[mention.Span.Start] = person;
        var at = person.Places.BinarySearch(mention.Span.Start);
        if (at < 0)
            person.Places.Insert(~at, mention.Span.Start);
        var main = person.MainPlaces.BinarySearch(mention.Span.Start);
        if (!mention.IsOblique && main < 0)
            person.MainPlaces.Insert(~main, mention.Span.Start);
        person.Aliases.Add(mention.Name);
        if (mention.Title is { } title && !Titles.TellsNoOffice(title.In(text)) && !person.Titles.Contains(title.Of(text)))
            person.Titles.Add(title.Of(text));
        if (person.Gender == Gender.Unknown)
            person.Gender = mention.Gender;
        person.IsDescribed |= mention.IsDescribed;
    }

    private static string FirstWord(NameMention mention) => mention.Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? mention.Name[..end] : "";

    private static bool Fits(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;
}
