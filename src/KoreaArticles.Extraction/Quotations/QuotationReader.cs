using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Korean;
using KoreaArticles.Extraction.Quotations.Speakers;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Goes through an article's paragraphs in order and remembers who is speaking.</summary>
internal sealed class QuotationReader
{
    /// <summary>How far into a sentence a pronoun can be what it is about, in words.</summary>
    private const int LongestOpening = 16;

    private const string GoesOn = "goes-on";

    /// <summary>How sure a speaker is beside speech in marks, beside a clause, and where no words name one.</summary>
    private const double Marked = 0.95, Named = 0.85, Unnamed = 0.6;

    private readonly string text;
    private readonly Cast cast;
    private readonly Discourse discourse = new();
    private readonly SentencesRead sentences = new();
    private readonly SpeakerResolver resolver;
    private readonly SpeakerList speakers;
    private readonly List<ExtractedQuotation> quotations = [];
    private readonly KoreanCast koreans;
    private int nextMention;

    /// <summary>Whose turn it is: speech without words of its own goes on from here.</summary>
    private (int? Quotation, SpeakerReference? Speaker) floor;

    private bool isSubjectOpen;
    private Attribution? announced;
    private bool isOpen;
    private bool isBlockOpen;
    private bool isAsked;

    /// <summary>The first quotation of the paragraphs right before that are speech alone and name nobody; null where there is none.</summary>
    private int? unclaimed;

    public QuotationReader(string text, Cast cast)
    {
        (this.text, this.cast) = (text, cast);
        resolver = new SpeakerResolver(text, cast, discourse, sentences);
        speakers = new SpeakerList(text, cast);
        koreans = new KoreanCast(text);
    }

    public IReadOnlyList<ExtractedQuotation> Quotations => quotations;

    public IReadOnlyList<ExtractedSpeaker> Speakers => speakers.All;

    /// <summary>Whom words for a speaker were brought to, in the order in which they were read.</summary>
    public IReadOnlyList<SpeakerReference> Resolved => resolver.Resolved;

    public void Read(FramedParagraph paragraph)
    {
        sentences.Add(paragraph.Frames);
        if (!isOpen && !isBlockOpen)
            floor = floor with { Quotation = null };

        if (Transcript.Turn(text, paragraph.Span, IsSomebody, isAsked) is var (name, said))
        {
            (isAsked, unclaimed) = (name.In(text) is "Q", null);
            var turn = new Attribution("transcript", null, name);
            // the letters of an interview name nobody
            var speaker = name.Length == 1 ? new SpeakerReference(name, null, null) : resolver.Resolve(name, said);
            Add(new FoundQuotation(said, QuotationKind.Direct, [], true, turn), turn, speaker, null);
            return;
        }

        isAsked = false;
        isBlockOpen = ReadBlock(paragraph);
        if (isBlockOpen)
            return;

        if (paragraph.Frames.Count > 0)
            Claim(unclaimed is null ? null : NamedBehind.In(text, paragraph.Frames[0]), resolver.Resolve);
        var first = quotations.Count;
        foreach (var frame in paragraph.Frames)
        {
            isSubjectOpen = true;
            // beside speech a pronoun is its speaker, whom the words said tell as well
            if (!frame.HasSpeech)
                RememberPronoun(paragraph, frame);
            Read(paragraph, frame);
            RememberPronoun(paragraph, frame);
            Remember(frame, frame.Span.End);
            discourse.Fade();
        }

        LeaveUnclaimed(first, paragraph.Frames.All(frame => frame.Items.All(item => item.IsSpeech)));
        var last = paragraph.Frames.Count > 0 ? paragraph.Frames[^1] : null;
        announced = last is null ? null : FrameReader.Announced(text, last);
        isOpen = paragraph.Speeches.Count > 0 && !paragraph.Speeches[^1].Closed;
    }

    private void Read(FramedParagraph paragraph, Frame frame)
    {
        var parsed = FrameReader.IsWorthParsing(frame, paragraph) ? new ParsedFrame(text, frame) : null;
        var first = quotations.Count;
        foreach (var found in FrameReader.Read(text, paragraph, frame, parsed))
        {
            var attribution = found.Attribution ?? (found.IsSpeech ? announced : null);
            announced = null;
            if (attribution?.Speaker is { } words)
            {
                Remember(frame, words.Start);
                var sameCue = quotations.Count > first && attribution.Cue is { } cue && quotations[^1].CueSpan == cue ? quotations.Count - 1 : -1;
                var reference = sameCue >= 0 ? floor.Speaker : resolver.Resolve(words, found.Span);
                discourse.Speak(reference?.Person);
                Add(found, attribution, reference, sameCue >= 0 ? sameCue : null);
            }
            else
            {
                Add(found, attribution, found.IsSpeech ? floor.Speaker ?? Present() : null, found.IsSpeech ? floor.Quotation : null);
            }
        }
    }

    public void ReadKorean(TextSpan paragraph)
    {
        (isOpen, isAsked) = (false, false);
        Claim(unclaimed is null ? null : NamedBehind.InKorean(text, paragraph), (words, _) => koreans.Resolve(words, discourse.LastSpeaker));
        var first = quotations.Count;
        (var spoken, announced) = KoreanSpeech.In(text, paragraph, announced);
        foreach (var found in spoken)
        {
            var speaker = found.Attribution?.Speaker is { } words ? koreans.Resolve(words, discourse.LastSpeaker) : floor.Speaker is { } last ? last with { Words = default } : Present();
            discourse.Speak(speaker?.Person);
            Add(found, found.Attribution, speaker, null);
        }

        LeaveUnclaimed(first, spoken.Sum(found => found.Span.Length) > paragraph.Length - (4 * spoken.Count));
    }

    /// <summary>Remembers the speech of a paragraph of nothing else, whose speaker the next may name.</summary>
    private void LeaveUnclaimed(int first, bool isSpeechAlone)
    {
        var isNobodys = isSpeechAlone && first < quotations.Count;
        for (var i = first; isNobodys && i < quotations.Count; i++)
            isNobodys = quotations[i].Rule == GoesOn;
        unclaimed = isNobodys ? unclaimed ?? first : null;
    }

    /// <summary>Gives the speech of the paragraphs before to whoever this one says it is of.</summary>
    private void Claim(Attribution? behind, Func<TextSpan, TextSpan, SpeakerReference> resolve)
    {
        if (unclaimed is not { } first || behind?.Speaker is not { } words)
            return;

        var speaker = resolve(words, default);
        discourse.Speak(speaker.Person);
        for (var i = first; i < quotations.Count; i++)
        {
            quotations[i] = quotations[i] with
            {
                Rule = behind.Rule, CueSpan = behind.Cue, Speaker = speakers.Of(speaker, behind), SpeakerSpan = speaker.Words, SpeakerRule = speaker.Rule,
                SpeakerTitle = speakers.TitleOf(speaker, behind), Confidence = Named,
            };
        }

        floor = (quotations.Count - 1, speaker);
    }

    /// <summary>Whether a paragraph is a block of what somebody said, without marks; the first of them is announced, the next go on from it.</summary>
    private bool ReadBlock(FramedParagraph paragraph)
    {
        if (BlockQuotes.Said(text, paragraph, announced, isBlockOpen) is not { } said)
            return false;

        unclaimed = null;
        var found = new FoundQuotation(said, QuotationKind.Direct, [], true, (announced ?? new Attribution("block-quote", null, null)) with { Rule = "block-quote" });
        var speaker = announced?.Speaker is { } words ? resolver.Resolve(words, said) : isBlockOpen ? floor.Speaker : null;
        discourse.Speak(speaker?.Person);
        Add(found, found.Attribution, speaker, isBlockOpen ? floor.Quotation : null);
        announced = null;
        return true;
    }

    private bool IsSomebody(TextSpan name) =>
        cast.At(name.Start) is { IsSomebody: true, Name.IsFull: true } person && person.Aliases.Contains(name.Of(text));

    private SpeakerReference? Present() => discourse.LastSpeaker is { } last ? new SpeakerReference(default, last, null) : null;

    private void Add(FoundQuotation found, Attribution? attribution, SpeakerReference? speaker, int? continues)
    {
        quotations.Add(new ExtractedQuotation
        {
            Kind = found.Kind,
            Span = found.Span,
            Verbatim = found.Verbatim,
            CueSpan = attribution?.Cue ?? (continues is { } before ? quotations[before].CueSpan : null),
            Citing = attribution?.Citing is { } cited ? resolver.Resolve(cited, default).Person?.Name.Full ?? cited.Of(text) : null,
            Speaker = speakers.Of(speaker, attribution),
            SpeakerSpan = speaker is { Words.Length: > 0 } ? speaker.Words : null,
            SpeakerRule = speaker is { Words.Length: > 0 } ? speaker.Rule : null,
            SpeakerTitle = speakers.TitleOf(speaker, attribution),
            Addressee = attribution?.Addressee?.Of(text),
            Continues = continues,
            Confidence = attribution is null ? Unnamed : found.IsSpeech ? Marked : Named,
            Rule = attribution?.Rule ?? GoesOn,
        });
        floor = (quotations.Count - 1, speaker);
    }

    /// <summary>Takes note of who is named in a sentence before a place: the one it is about weighs most.</summary>
    private void Remember(Frame frame, int until)
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
    private void RememberPronoun(FramedParagraph paragraph, Frame frame)
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
