using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Whom words for a speaker mean: a person, a body, or somebody unnamed.</summary>
internal sealed record SpeakerReference(TextSpan Words, Person? Person, string? Body);

/// <summary>Brings the words for a speaker, a name, a title or a pronoun, to who speaks.</summary>
internal sealed class SpeakerResolver(string text, Cast cast, Discourse discourse)
{
    private readonly SpeakerWords phrase = new(text, cast);
    private readonly List<(string Head, SpeakerReference Reference)> groups = [];
    private readonly Dictionary<string, Person> unnamed = new(StringComparer.Ordinal);
    private SpeakerReference? lastGroup;

    /// <summary>Whom the words mean, read at their place in the article.</summary>
    /// <param name="words">The words for the speaker.</param>
    /// <param name="said">What was said, in which the speaker is rarely named.</param>
    public SpeakerReference Resolve(TextSpan words, TextSpan said)
    {
        var word = words.Of(text);
        switch (word)
        {
            case "he" or "He" or "his" or "His":
                return new SpeakerReference(words, Pronoun(Gender.Male, words, said), null);
            case "she" or "She" or "her" or "Her":
                return new SpeakerReference(words, Pronoun(Gender.Female, words, said), null);
            case "they" or "They" or "it" or "It" or "their" or "Their" or "its" or "Its":
                return new SpeakerReference(words, lastGroup?.Person, lastGroup?.Body ?? (word.StartsWith("it", StringComparison.OrdinalIgnoreCase) ? BodyBefore(words.Start, null) : null));
            case "I" or "we" or "We":
                return new SpeakerReference(words, null, null);
            default:
                break;
        }

        if (word.Length > 2 && !word.Any(char.IsLower) && cast.InCapitals(word) is { } known)
            return new SpeakerReference(words, known, null);

        words = WithoutItself(words);
        var mentions = phrase.Within(words);
        if ((NamedByOffice(words, mentions) ?? phrase.HeadName(words, mentions)) is { } name)
        {
            if (cast.At(name.Span.Start) is { } person)
                return new SpeakerReference(words, person, null);
            if (name.Kind is NameKind.Person)
                return new SpeakerReference(words, null, name.Name);
            // "Monitors for the harbour": capital only because the sentence begins
            if (name.Kind is NameKind.Word && name.Span.Start == words.Start && name.Span.End < words.End && name.Name.EndsWith('s'))
                return lastGroup = new SpeakerReference(words, null, null);

            return Group(words, name.Kind is NameKind.Body && IsDescribed(words, name) ? name.Name : phrase.Bare(words));
        }

        var head = phrase.HeadNoun(words);
        if (!SpeakerWords.IsBodyOrPlural(head) && NamedBeside(words) is { } beside)
            return new SpeakerReference(words, beside, null);
        if (RoleResolver.Of(word, head, cast, words.Start) is { } holder)
            return new SpeakerReference(words, holder, null);

        var earlier = groups.FindLast(group => group.Head == head && group.Reference.Words.End <= words.Start);
        if (earlier.Reference is { } reference && !phrase.IsNew(words))
        {
            lastGroup = reference;
            return reference with { Words = words };
        }

        if (mentions.Count == 0 && word.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !word.AsSpan(4).Contains(' ') && BodyBefore(words.Start, head) is { } body)
            return Group(words, body);

        if (mentions.Count > 0 && SpeakerWords.IsBodyOrPlural(head) && !phrase.IsNew(words))
            return Group(words, phrase.Bare(words));

        if (PersonNouns.Contains(head))
            SpeakUnnamed(words, head);
        return lastGroup = new SpeakerReference(words, null, null);
    }

    /// <summary>"Mr. Vask himself", "the mayor herself".</summary>
    private TextSpan WithoutItself(TextSpan words)
    {
        var last = text.AsSpan(words.Start, words.Length).LastIndexOf(' ');
        return last > 0 && words.Of(text)[(last + 1)..] is "himself" or "herself" or "itself" or "themselves" ? new TextSpan(words.Start, last) : words;
    }

    /// <summary>"Secretary of State Orlin Vask": the preposition is the office's, and what the words turn on is the name.</summary>
    private NameMention? NamedByOffice(TextSpan words, List<NameMention> mentions)
    {
        if (mentions.Count == 0 || mentions[^1] is not { Kind: NameKind.Person } name || name.Span.End != words.End)
            return null;
        if (name.Title is { } title && title.Start <= words.Start)
            return name;

        var before = text[words.Start..Math.Max(words.Start, name.Span.Start)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return before.Length > 2 && before[^2] is "of" or "for" && Titles.IsRole(before[^3]) && Titles.IsArea(char.ToUpperInvariant(before[^1][0]) + before[^1][1..]) ? name : null;
    }

    /// <summary>"its owner, Park Min-ho, said": the person named between commas right behind the words.</summary>
    private Person? NamedBeside(TextSpan words)
    {
        const int LongestName = 60;
        if (words.End + 2 >= text.Length || text.AsSpan(words.End, 2) is not ", ")
            return null;

        var mentions = phrase.Within(TextSpan.Between(words.End + 2, Math.Min(text.Length, words.End + LongestName)));
        return mentions.Count > 0 && mentions[0].Span.Start == words.End + 2 && mentions[0].Span.End < text.Length && text[mentions[0].Span.End] == ','
            ? cast.At(words.End + 2)
            : null;
    }

    private SpeakerReference Group(TextSpan words, string name)
    {
        var reference = new SpeakerReference(words, null, name);
        groups.Add((phrase.HeadNoun(words), reference));
        lastGroup = reference;
        return reference;
    }

    private Person? Pronoun(Gender gender, TextSpan words, TextSpan said)
    {
        var spokenOf = new HashSet<Person>();
        foreach (var mention in phrase.Within(said))
        {
            if (cast.At(mention.Span.Start) is { } person)
                spokenOf.Add(person);
        }

        var likeliest = discourse.Likeliest(gender, spokenOf.Contains);
        if (likeliest is null || !unnamed.ContainsValue(likeliest))
            return likeliest;

        discourse.SpeakUnnamed(likeliest);
        return null;
    }

    /// <summary>"He" after "a retired officer said" is nobody whom the article names. "The officer" is, unless one was told of before.</summary>
    private void SpeakUnnamed(TextSpan words, string noun)
    {
        if (phrase.IsNew(words))
            unnamed[noun] = new Person(new PersonName(noun, [noun])) { Gender = Titles.GenderOf(noun) };
        if (unnamed.TryGetValue(noun, out var person))
            discourse.SpeakUnnamed(person);
        else
            discourse.Forget(unnamed.Values);
    }

    /// <summary>the nonpartisan Harbour Office: words in small letters before a body's name are not of it.</summary>
    private bool IsDescribed(TextSpan words, NameMention name)
    {
        var before = text.AsSpan(words.Start, Math.Max(0, name.Span.Start - words.Start));
        if (before.StartsWith("the ") || before.StartsWith("The "))
            before = before[4..];
        foreach (var c in before)
        {
            if (c != ' ' && c != '-' && !char.IsLower(c))
                return false;
        }

        return before.Length > 2;
    }

    /// <summary>The body named last before a place, of which the noun is a part: the bank, for the Bank of Korea.</summary>
    private string? BodyBefore(int place, string? noun)
    {
        var (low, high) = (0, cast.Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cast.Mentions[middle].Span.Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low - 1; i >= 0 && low - i < 60; i--)
        {
            var mention = cast.Mentions[i];
            if (mention.Kind == NameKind.Body && (noun is null ? !mention.IsOblique : mention.Name.Split(' ').Any(word => string.Equals(word, noun, StringComparison.OrdinalIgnoreCase))))
                return mention.Name;
        }

        return null;
    }
}
