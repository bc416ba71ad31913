using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Takes note of who is named in an article's sentences, one after the other: the one a sentence is about weighs most.</summary>
internal sealed class Attention(string text, Cast cast, Discourse discourse)
{
    /// <summary>How far into a sentence a pronoun can be what it is about, in words.</summary>
    private const int LongestOpening = 16;

    private Frame? sentence;
    private bool opensParagraph;
    private bool isSubjectOpen;
    private int nextMention;

    /// <summary>Whom the sentence is about, as far as it is read, and the words that tell; null where it is about something else.</summary>
    public SpeakerReference? Topic { get; private set; }

    /// <summary>The same of the sentence before.</summary>
    public SpeakerReference? TopicBefore { get; private set; }

    /// <summary>Turns to the next sentence, of which is not known yet whom it is about.</summary>
    public void Begin(Frame next, bool opensItsParagraph)
    {
        // what stands over the text is not what its first sentence is about
        if (sentence is null)
            nextMention = cast.Mentions.CountBefore(next.Span.Start);
        (sentence, opensParagraph, isSubjectOpen) = (next, opensItsParagraph, true);
        (TopicBefore, Topic) = (Topic, null);
    }

    /// <summary>Reads the names of the sentence before a place.</summary>
    /// <param name="until">The place.</param>
    /// <param name="said">What somebody says in it, also without marks: whom that names is not whom the paragraph turns to.</param>
    public void ReadNames(int until, TextSpan said = default)
    {
        var mentions = cast.Mentions;
        for (; nextMention < mentions.Count && mentions[nextMention].Span.Start < until; nextMention++)
        {
            var mention = mentions[nextMention];
            if (cast.At(mention.Span.Start) is not { } person)
                continue;

            if (sentence!.IsInSpeech(mention.Span.Start))
                discourse.Meet(person, Discourse.InSpeech);
            else
                Read(mention, person, said.Contains(mention.Span.Start));
        }
    }

    /// <summary>A sentence about "he" or "she" keeps whom it means present, and who is named behind is not what it is about.</summary>
    public void ReadPronoun(FramedParagraph paragraph)
    {
        var items = sentence!.Items;
        for (var i = 0; isSubjectOpen && i < items.Length && i < LongestOpening; i++)
        {
            var gender = items[i].IsSpeech ? Gender.Unknown : sentence[i] is "He" or "he" ? Gender.Male : sentence[i] is "She" or "she" ? Gender.Female : Gender.Unknown;
            // "he" in marks is whom somebody else means
            if (gender == Gender.Unknown || paragraph.FragmentsIn(items[i].Span).Any())
                continue;

            ReadNames(items[i].Span.Start);
            if (!isSubjectOpen || discourse.Likeliest(gender, _ => false) is not { } person)
                continue;

            discourse.Meet(person, Discourse.AsPronoun);
            discourse.Call(person, gender);
            isSubjectOpen = false;
            Topic = new SpeakerReference(items[i].Span, person, null);
        }
    }

    private void Read(NameMention mention, Person person, bool isSaid)
    {
        var isSubject = isSubjectOpen && !mention.IsOblique;
        var ownsSubject = isSubjectOpen && OwnsSubject(mention);
        discourse.Meet(person, isSubject ? Discourse.AsSubject : mention.IsDescribed && person.Places[0] == mention.Span.Start ? Discourse.AsNew : ownsSubject ? Discourse.AsOwner : Discourse.AsMention);
        if (isSubject && person.IsSomebody)
        {
            discourse.TurnTo(person);
            Topic = new SpeakerReference(mention.Title is { } title ? TextSpan.Between(title.Start, mention.Span.End) : mention.Span, person, null);
            if (opensParagraph && !isSaid)
                discourse.OpenWith(person);
        }

        isSubjectOpen &= !(isSubject || ownsSubject) || SideClause.Holds(text, mention.Span.Start);
    }

    /// <summary>Vask's crew left, but Vask's crew left: the sentence is about the crew. About Vask's deputy, Holm, it is about Holm.</summary>
    private bool OwnsSubject(NameMention mention) =>
        ObliqueRules.IsOwner(text, mention.Span) && (mention.Title?.Start ?? mention.Span.Start) is var start
            && (start == sentence!.Span.Start || (sentence.Count > 1 && start == sentence.Items[1].Span.Start)) && !Apposition.IsOfSomebody(text, mention.Span.End);
}
