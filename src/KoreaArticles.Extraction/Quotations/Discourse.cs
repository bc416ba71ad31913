using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>How present each person is to a reader at the point reached: who acts and speaks stays, who is only mentioned fades.</summary>
internal sealed class Discourse
{
    private const double Fading = 0.45;
    private const double Gone = 0.001;
    private readonly Dictionary<Person, double> presence = [];

    /// <summary>The person who spoke last.</summary>
    public Person? LastSpeaker { get; private set; }

    public void Meet(Person person, double weight) => presence[person] = presence.GetValueOrDefault(person) + weight;

    public void Speak(Person? person)
    {
        LastSpeaker = person;
        if (person is not null)
            Meet(person, 2);
    }

    /// <summary>A sentence has passed.</summary>
    public void Fade()
    {
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
            var weight = presence;
            if (person.Gender != gender)
                weight *= person.Gender == Gender.Unknown ? 0.85 : 0;
            if (isSpokenOf(person))
                weight *= 0.3;
            if (weight > bestWeight)
                (best, bestWeight) = (person, weight);
        }

        return best;
    }
}
