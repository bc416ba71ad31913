namespace KoreaArticles.Extraction.Names;

/// <summary>A person an article names.</summary>
internal sealed class Person(PersonName name)
{
    public PersonName Name { get; private set; } = name;

    public Gender Gender { get; set; } = name.Gender;

    /// <summary>Where the text names this person, in order.</summary>
    public List<int> Places { get; } = [];

    /// <summary>Those of the places where a sentence can be about this person.</summary>
    public List<int> MainPlaces { get; } = [];

    /// <summary>Whether more than two capitals in a row tells that this is somebody: a known given name, a title, a family name in front.</summary>
    public bool IsSomebody => IsDescribed || Gender != Gender.Unknown || Titles.Count > 0 || Name.IsFamilyFirst || GivenNames.Contains(Name.Words[0]);

    public bool IsDescribed { get; set; }

    public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    public List<string> Titles { get; } = [];

    /// <summary>A place of the text names this person.</summary>
    public void Note(NameMention mention, string text)
    {
        var start = mention.Span.Start;
        Insert(Places, start);
        if (!mention.IsOblique)
            Insert(MainPlaces, start);
        Aliases.Add(mention.Name);
        if (mention.Title is { } title && !Names.Titles.TellsNoOffice(title.In(text)))
            Hold(WithFormer(text, title).Of(text));
        if ((Apposition.RoleBefore(text, mention.Span) ?? Apposition.RoleRightBefore(text, mention.Title?.Start ?? start)) is { } role)
            Hold(role);
        if (Gender == Gender.Unknown)
            Gender = mention.Gender;
        IsDescribed |= mention.IsDescribed;
    }

    /// <summary>A fuller form of the same name takes its place.</summary>
    public void Meet(PersonName other)
    {
        var (shorter, longer) = other.Words.Count < Name.Words.Count ? (other, Name) : (Name, other);
        if (shorter.Words.Count < longer.Words.Count)
            Name = IsEpithetBefore(shorter, longer) ? shorter : longer;
        else if (other.Words[0].Length > Name.Words[0].Length)
            Name = other;
    }

    /// <summary>A former minister is none.</summary>
    private static TextSpan WithFormer(string text, TextSpan title) =>
        title.Start > 6 && text.AsSpan(title.Start - 7, 7) is "former " or "Former " ? TextSpan.Between(title.Start - 7, title.End) : title;

    private void Hold(string title)
    {
        if (!Titles.Contains(title))
            Titles.Add(title);
    }

    private static void Insert(List<int> places, int place)
    {
        var at = places.CountBefore(place, static before => before);
        if (at == places.Count || places[at] != place)
            places.Insert(at, place);
    }

    /// <summary>"Crooked Dana Hill": what stands before a given name and is none is not of the name.</summary>
    private static bool IsEpithetBefore(PersonName name, PersonName longer) =>
        GivenNames.Contains(name.Words[0]) && !GivenNames.Contains(longer.Words[0]) && !longer.Words[0].EndsWith('.') && PersonName.IsEndOf(name.Words, longer.Words);
}
