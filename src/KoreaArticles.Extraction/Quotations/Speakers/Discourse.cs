using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>How present each person is to a reader at the point reached: who acts and speaks stays, who is only mentioned fades.</summary>
internal sealed class Discourse
{
    /// <summary>How much being what a sentence is about counts, and being introduced with an age or a role, also beside what it is about.</summary>
    public const double AsSubject = 2, AsNew = 1.8;

    /// <summary>How much being a pronoun's one counts, having what a sentence is about, being named in it, and being named in speech.</summary>
    public const double AsPronoun = 1.5, AsOwner = 1.3, AsMention = 0.8, InSpeech = 0.2;

    private const double AsSpeaker = 2;
    private const double Fading = 0.45;
    private const double BehindNewTopic = 0.6;
    private const double SpokenOf = 0.3;
    private const double Ungendered = 0.85;
    private const double Unlikely = 0.3;
    private const double CalledOtherwise = 0.2;
    private const double Gone = 0.001;
    private const double AsSubjectOfThisSentence = 1.5;
    private const double AsSubjectOfTheLast = 0.4;
    private readonly Dictionary<Person, double> presence = [];
    private readonly HashSet<Person> spoken = [];
    private readonly Dictionary<Person, int> timesCalledHe = [];
    private Person? subject;
    private Person? lastSubject;

    /// <summary>The person who spoke last.</summary>
    public Person? LastSpeaker { get; private set; }

    public void Meet(Person person, double weight) => presence[person] = presence.GetValueOrDefault(person) + weight;

    public void Speak(Person? person)
    {
        LastSpeaker = person;
        if (person is null)
            return;

        spoken.Add(person);
        Meet(person, AsSpeaker);
    }

    /// <summary>Somebody without a name speaks, and is there for the next pronoun.</summary>
    public void SpeakUnnamed(Person person)
    {
        TurnTo(person);
        Meet(person, AsSubject + AsSpeaker);
    }

    public void Forget(IEnumerable<Person> people)
    {
        foreach (var person in people)
            presence.Remove(person);
    }

    /// <summary>The sentence is about this person: a pronoun further on in it hardly means another.</summary>
    public void TurnTo(Person person) => subject = person;

    /// <summary>A paragraph begins with this person: it turns from whom the one before was about.</summary>
    public void OpenWith(Person person)
    {
        foreach (var (other, weight) in presence)
        {
            if (other != person)
                presence[other] = weight * BehindNewTopic;
        }
    }

    /// <summary>A pronoun meant this person: what neither name nor title tells, the next pronoun knows.</summary>
    public void Call(Person person, Gender gender) =>
        timesCalledHe[person] = timesCalledHe.GetValueOrDefault(person) + (gender == Gender.Male ? 1 : -1);

    /// <summary>A sentence has passed.</summary>
    public void Fade()
    {
        (lastSubject, subject) = (subject, null);
        foreach (var (person, weight) in presence)
        {
            if (weight < Gone)
                presence.Remove(person);
            else
                presence[person] = weight * Fading;
        }
    }

    /// <summary>The person most present of those a pronoun can mean; those spoken of in the same words are unlikely to speak them.</summary>
    public Person? Likeliest(Gender gender, Func<Person, bool> isSpokenOf)
    {
        Person? best = null;
        var bestWeight = 0.0;
        foreach (var (person, presence) in presence)
        {
            var weight = (presence + (person == subject ? AsSubjectOfThisSentence : subject is null && person == lastSubject ? AsSubjectOfTheLast : 0)) * Fitness(person, gender);
            if (isSpokenOf(person))
                weight *= SpokenOf;
            if (weight > bestWeight)
                (best, bestWeight) = (person, weight);
        }

        return best;
    }

    private double Fitness(Person person, Gender gender)
    {
        if (person.Gender == gender)
            return 1;
        if (person.Gender != Gender.Unknown)
            return 0;

        var called = timesCalledHe.GetValueOrDefault(person) * (gender == Gender.Male ? 1 : -1);
        return (person.IsSomebody || spoken.Contains(person) ? Ungendered : Unlikely) * (called < 0 ? CalledOtherwise : 1);
    }
}
