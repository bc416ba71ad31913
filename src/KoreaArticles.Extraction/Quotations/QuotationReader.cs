using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations.Korean;
using KoreaArticles.Extraction.Quotations.Speakers;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Goes through an article's paragraphs in order and tells who is speaking.</summary>
internal sealed class QuotationReader
{
    /// <summary>Speech in marks that no words beside it tell whose it is: it is of whoever's turn it is.</summary>
    public static QuotationRule<FoundQuotation, FoundQuotation> GoesOn { get; } = new(QuotationList.GoesOn, static found => found.IsSpeech && found.Attribution?.Speaker is null ? found : null,
        new("“The ferry is late,” said Park Min-ho. “It leaves at noon.”", "Park Min-ho: It leaves at noon."),
        new("“The ferry is late,” said Park Min-ho.\n“It leaves at noon.”", "Park Min-ho: It leaves at noon."),
        new("“The ferry is late,” said Park Min-ho in a letter that suggested the pier was full. “It leaves at noon.”", "Park Min-ho: It leaves at noon."),
        new("“The ferry is late,” said Park Min-ho. Asked whether it leaves, he smiled.", null));

    private readonly string text;
    private readonly Cast cast;
    private readonly Discourse discourse = new();
    private readonly Attention attention;
    private readonly SentencesRead sentences = new();
    private readonly SpeakerResolver resolver;
    private readonly SpeakerList speakers;
    private readonly QuotationList quotations;
    private readonly UnclaimedSpeech unclaimed;
    private readonly BlockQuotes blocks;
    private readonly KoreanCast koreans;

    private Attribution? announced;
    private bool isOpen;
    private bool isAsked;
    private bool isSilent;

    public QuotationReader(string text, Cast cast)
    {
        (this.text, this.cast) = (text, cast);
        attention = new Attention(text, cast, discourse);
        resolver = new SpeakerResolver(text, cast, discourse, sentences);
        speakers = new SpeakerList(text, cast);
        quotations = new QuotationList(text, speakers, resolver);
        unclaimed = new UnclaimedSpeech(quotations);
        blocks = new BlockQuotes(text);
        koreans = new KoreanCast(text);
    }

    public IReadOnlyList<ExtractedQuotation> Quotations => quotations.All;

    public IReadOnlyList<ExtractedSpeaker> Speakers => speakers.All;

    /// <summary>Whom words for a speaker were brought to, in the order in which they were read.</summary>
    public IReadOnlyList<SpeakerReference> Resolved => [.. resolver.Resolved, .. koreans.Resolved];

    public void Read(FramedParagraph paragraph)
    {
        sentences.Add(paragraph.Frames);
        if (!isOpen && !blocks.IsOpen)
            quotations.Close();
        if (ReadTurn(paragraph.Span))
            return;

        isAsked = false;
        if (ReadBlock(paragraph))
            return;

        if (unclaimed.IsThere && NamedBehind.In(paragraph) is { } behind)
            Claim(behind, resolver.Resolve);
        var first = quotations.Count;
        foreach (var frame in paragraph.Frames)
        {
            attention.Begin(frame, frame == paragraph.Frames[0]);
            // beside speech a pronoun is its speaker, whom the words said tell as well
            if (!frame.HasSpeech)
                attention.ReadPronoun(paragraph);
            Read(paragraph, frame, first);
            attention.ReadPronoun(paragraph);
            attention.ReadNames(frame.Span.End);
            discourse.Fade();
        }

        isSilent = quotations.Count == first;
        unclaimed.Leave(first, paragraph.Frames.All(frame => frame.Items.All(item => item.IsSpeech)));
        var last = paragraph.Frames.Count > 0 ? paragraph.Frames[^1] : null;
        announced = last is null ? null : FrameReader.Announced(last);
        isOpen = paragraph.Speeches.Count > 0 && !paragraph.Speeches[^1].Closed;
    }

    public void ReadKorean(TextSpan paragraph)
    {
        (isOpen, isAsked, isSilent) = (false, false, false);
        if (unclaimed.IsThere && NamedBehind.InKorean(text, paragraph) is { } behind)
            Claim(behind, (words, _) => koreans.Resolve(words, discourse.LastSpeaker));
        var first = quotations.Count;
        (var spoken, announced) = KoreanSpeech.In(text, paragraph, announced);
        foreach (var found in spoken)
        {
            var speaker = found.Attribution?.Speaker is { } words ? koreans.Resolve(words, discourse.LastSpeaker) : quotations.Floor.Speaker is { } last ? last with { Words = default } : Present();
            discourse.Speak(speaker?.Person);
            quotations.Add(found, found.Attribution, speaker, null);
        }

        unclaimed.Leave(first, spoken.Sum(found => found.Span.Length) > paragraph.Length - (4 * spoken.Count));
    }

    private void Read(FramedParagraph paragraph, Frame frame, int firstOfParagraph)
    {
        var parsed = FrameReader.IsWorthParsing(frame, paragraph) ? frame.Parsed : null;
        var first = quotations.Count;
        var hasSpeech = false;
        foreach (var found in FrameReader.Read(text, paragraph, frame, parsed))
        {
            var attribution = found.Attribution ?? (found.IsSpeech ? announced : null);
            announced = null;
            if (attribution?.Speaker is { } words)
            {
                attention.ReadNames(words.Start, found.Span);
                var sameCue = quotations.Count > first && attribution.Cue is { } cue && quotations.All[^1].CueSpan == cue ? quotations.Count - 1 : -1;
                var reference = sameCue >= 0 ? quotations.Floor.Speaker : resolver.Resolve(words, found.Span);
                // "…," said Park in a letter that suggested …: Park still has the floor
                var isAside = hasSpeech && !found.IsSpeech && reference?.Person is null;
                hasSpeech |= found.IsSpeech;
                if (!isAside)
                    discourse.Speak(reference?.Person);
                quotations.Add(found, attribution, reference, sameCue >= 0 ? sameCue : null, takesFloor: !isAside);
            }
            else if (found.IsSpeech && attribution is null && quotations.Count == firstOfParagraph && FindTopic(paragraph, frame, found.Span) is { } topic)
            {
                discourse.Speak(topic.Speaker.Person);
                quotations.Add(found, new Attribution(topic.Rule, null, null), topic.Speaker, null);
            }
            else if (GoesOn.Find(found with { Attribution = attribution }) is { } speech)
            {
                quotations.Add(speech, attribution, quotations.Floor.Speaker ?? Present(), quotations.Floor.Quotation);
            }
            else
            {
                quotations.Add(found, attribution, null, null);
            }
        }
    }

    /// <summary>Whom the reporter's words before speech are about, and the rule that knows it.</summary>
    private (SpeakerReference Speaker, string Rule)? FindTopic(FramedParagraph paragraph, Frame frame, TextSpan speech)
    {
        var opensSentence = frame.IsSpeech(0);
        if (!opensSentence)
        {
            attention.ReadPronoun(paragraph);
            attention.ReadNames(speech.Start);
        }

        var place = new TopicPlace(attention.TopicBefore, attention.Topic, opensSentence);
        var rule = !opensSentence || frame != paragraph.Frames[0] ? SpeechTopic.InParagraph : isSilent ? SpeechTopic.ParagraphBefore : null;
        return rule?.Find(place) is { } speaker ? (speaker, rule.Name) : null;
    }

    /// <summary>Whether a paragraph is a turn of a transcript or an interview.</summary>
    private bool ReadTurn(TextSpan paragraph)
    {
        if (Transcript.Rule.Find(new TurnPlace(text, paragraph) { IsSomebody = IsSomebody, IsAsked = isAsked }) is not var (name, said))
            return false;

        isAsked = name.In(text) is "Q";
        unclaimed.Forget();
        var turn = new Attribution(Transcript.Rule.Name, null, name);
        // the letters of an interview name nobody
        var speaker = name.Length == 1 ? new SpeakerReference(name, null, null) : resolver.Resolve(name, said);
        quotations.Add(new FoundQuotation(said, QuotationKind.Direct, [], true, turn), turn, speaker, null);
        return true;
    }

    /// <summary>Whether a paragraph is a block of what somebody said, without marks; the first of them is announced, the next go on from it.</summary>
    private bool ReadBlock(FramedParagraph paragraph)
    {
        var goesOn = blocks.IsOpen;
        if (blocks.Read(paragraph, announced) is not { } found)
            return false;

        unclaimed.Forget();
        var speaker = announced?.Speaker is { } words ? resolver.Resolve(words, found.Span) : goesOn ? quotations.Floor.Speaker : null;
        discourse.Speak(speaker?.Person);
        quotations.Add(found, found.Attribution, speaker, goesOn ? quotations.Floor.Quotation : null);
        announced = null;
        return true;
    }

    /// <summary>Gives the speech of the paragraphs before to whoever this one says it is of.</summary>
    private void Claim(Attribution behind, Func<TextSpan, TextSpan, SpeakerReference> resolve)
    {
        if (behind.Speaker is not { } words)
            return;

        var speaker = resolve(words, default);
        discourse.Speak(speaker.Person);
        unclaimed.Claim(speaker, behind);
    }

    private bool IsSomebody(TextSpan name) =>
        cast.At(name.Start) is { IsSomebody: true, Name.IsFull: true } person && person.Aliases.Contains(name.Of(text));

    private SpeakerReference? Present() => discourse.LastSpeaker is { } last ? new SpeakerReference(default, last, null) : null;
}
