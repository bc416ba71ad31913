using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Goes through an article's paragraphs in order and remembers who is speaking.</summary>
internal sealed class ArticleReading
{
    private readonly string text;
    private readonly Cast cast;
    private readonly Discourse discourse = new();
    private readonly SpeakerResolver resolver;
    private readonly SpeakerList speakers;
    private readonly List<ExtractedQuotation> quotations = [];
    private int nextMention;

    /// <summary>The attribution that speech without words of its own goes on from.</summary>
    private (ExtractedQuotation? Quotation, SpeakerReference? Speaker) floor;

    private bool isOpen;
    private Attribution? announced;

    public ArticleReading(string text, Cast cast)
    {
        (this.text, this.cast) = (text, cast);
        resolver = new SpeakerResolver(text, cast, discourse);
        speakers = new SpeakerList(text);
    }

    public (IReadOnlyList<ExtractedQuotation> Quotations, IReadOnlyList<ExtractedSpeaker> Speakers) Result() => (quotations, speakers.All);

    public void Read(FramedParagraph paragraph)
    {
        if (!isOpen)
            floor = floor with { Quotation = null };

        foreach (var frame in paragraph.Frames)
        {
            ReadSpeech(paragraph, frame);
            Remember(frame);
            discourse.Fade();
        }

        announced = paragraph.Frames.Count > 0 && !paragraph.Frames[^1].HasSpeech ? SpeechAttribution.Announced(paragraph.Frames[^1]) : null;
        isOpen = paragraph.Speeches.Count > 0 && !paragraph.Speeches[^1].Closed;
    }

    private void ReadSpeech(FramedParagraph paragraph, Frame frame)
    {
        var said = -1;
        for (var i = 0; i < frame.Count; i++)
        {
            if (!frame.Items[i].IsSpeech)
                continue;

            var speech = paragraph.Speeches[frame.Items[i].Speech];
            var attribution = SpeechAttribution.Of(frame, i) ?? announced;
            announced = null;
            if (attribution?.Cue is not null && said >= 0 && attribution.Cue == quotations[said].CueSpan)
            {
                Add(speech, attribution, floor.Speaker, said);
                continue;
            }

            if (attribution is { Speaker: { } words })
            {
                var reference = resolver.Resolve(words, speech.Inner);
                discourse.Speak(reference.Person);
                Add(speech, attribution, reference, null);
                said = quotations.Count - 1;
            }
            else
            {
                Add(speech, attribution, floor.Speaker ?? Present(speech.Inner), floor.Quotation is null ? null : quotations.Count - 1);
            }
        }
    }

    private SpeakerReference? Present(TextSpan said) =>
        discourse.LastSpeaker is { } last ? new SpeakerReference(default, last, null) : null;

    private void Add(MarkedStretch speech, Attribution? attribution, SpeakerReference? speaker, int? continues)
    {
        var quotation = new ExtractedQuotation
        {
            Kind = QuotationKind.Direct,
            Span = speech.Inner,
            Verbatim = [speech.Inner],
            CueSpan = attribution?.Cue,
            Speaker = speakers.Of(speaker, attribution),
            SpeakerSpan = speaker is { Words.Length: > 0 } ? speaker.Words : null,
            SpeakerTitle = attribution?.Role?.Of(text),
            Addressee = attribution?.Addressee?.Of(text),
            Continues = continues,
            Confidence = attribution is null ? 0.6 : 0.95,
            Rule = attribution?.Rule ?? "goes-on",
        };
        quotations.Add(quotation);
        floor = (quotation, speaker);
    }

    private void Remember(Frame frame)
    {
        var mentions = cast.Mentions;
        var first = true;
        for (; nextMention < mentions.Count && mentions[nextMention].Span.Start < frame.Span.End; nextMention++)
        {
            var mention = mentions[nextMention];
            if (cast.At(mention.Span.Start) is not { } person)
                continue;

            var inSpeech = frame.Items.Any(item => item.IsSpeech && item.Span.Overlaps(mention.Span));
            discourse.Meet(person, inSpeech ? 0.2 : first ? 2 : 0.8);
            first &= inSpeech;
        }
    }
}
