using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Speakers;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Takes note of who is named or meant in an article's sentences, in order: the one a sentence is about weighs most.</summary>
internal sealed class Presence(Cast cast, Discourse discourse)
{
    /// <summary>How far into a sentence a pronoun can be what it is about, in words.</summary>
    private const int LongestOpening = 16;

    private int nextMention;
    private bool isSubjectOpen;

    /// <summary>A sentence begins, and it is not known yet whom it is about.</summary>
    public void BeginSentence() => isSubjectOpen = true;

    /// <summary>Takes note of who is named in a sentence before a place.</summary>
    public void Remember(Frame frame, int until)
    {
        var mentions = cast.Mentions;
        for (; nextMention < mentions.Count && mentions[nextMention].Span.Start < until; nextMention++)
        {
            var mention = mentions[nextMention];
            if (cast.At(mention.Span.Start) is not { } person)
                continue;

            if (frame.IsInSpeech(mention.Span.Start))
            {
                discourse.Meet(person, Discourse.InSpeech);
                continue;
            }

            var isSubject = isSubjectOpen && !mention.IsOblique;
            discourse.Meet(person, isSubject ? Discourse.AsSubject : Discourse.AsMention);
            if (isSubject && person.IsSomebody)
                discourse.TurnTo(person);
            isSubjectOpen &= !isSubject;
        }
    }

    /// <summary>A sentence about "he" or "she" keeps whom it means present, and who is named behind is not what it is about.</summary>
    public void RememberPronoun(FramedParagraph paragraph, Frame frame)
    {
        for (var i = 0; isSubjectOpen && i < frame.Count && i < LongestOpening; i++)
        {
            var gender = frame.Items[i].IsSpeech ? Gender.Unknown : frame[i] is "He" or "he" ? Gender.Male : frame[i] is "She" or "she" ? Gender.Female : Gender.Unknown;
            // "he" in marks is whom somebody else means
            if (gender == Gender.Unknown || paragraph.FragmentsIn(frame.Items[i].Span).Any())
                continue;

            Remember(frame, frame.Items[i].Span.Start);
            if (!isSubjectOpen || discourse.Likeliest(gender, _ => false) is not { } person)
                continue;

            discourse.Meet(person, Discourse.AsPronoun);
            discourse.Call(person, gender);
            isSubjectOpen = false;
        }
    }
}
