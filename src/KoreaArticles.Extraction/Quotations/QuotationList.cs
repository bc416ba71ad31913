using KoreaArticles.Extraction.Quotations.Speakers;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>What was said in an article so far, in order, and whose turn it is.</summary>
internal sealed class QuotationList(string text, SpeakerList speakers, SpeakerResolver resolver)
{
    public const string GoesOn = "goes-on";

    /// <summary>How sure a speaker is beside speech in marks, beside a clause, and where no words name one.</summary>
    private const double Marked = 0.95, Named = 0.85, Unnamed = 0.6;

    private readonly List<ExtractedQuotation> quotations = [];

    public IReadOnlyList<ExtractedQuotation> All => quotations;

    public int Count => quotations.Count;

    /// <summary>Whose turn it is: speech without words of its own goes on from here.</summary>
    public (int? Quotation, SpeakerReference? Speaker) Floor { get; private set; }

    /// <summary>Ends the quotation of the turn, but not the turn.</summary>
    public void Close() => Floor = Floor with { Quotation = null };

    /// <param name="takesFloor">Whether speech without words of its own goes on from it.</param>
    public void Add(FoundQuotation found, Attribution? attribution, SpeakerReference? speaker, int? continues, bool takesFloor = true)
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
            Confidence = attribution?.Speaker is null ? Unnamed : found.IsSpeech ? Marked : Named,
            Rule = attribution?.Rule ?? GoesOn,
        });
        if (takesFloor)
            Floor = (quotations.Count - 1, speaker);
    }

    /// <summary>Gives all from a place on to a speaker who is named only behind them.</summary>
    public void Give(int first, SpeakerReference speaker, Attribution behind)
    {
        for (var i = first; i < quotations.Count; i++)
        {
            quotations[i] = quotations[i] with
            {
                Rule = behind.Rule, CueSpan = behind.Cue, Speaker = speakers.Of(speaker, behind), SpeakerSpan = speaker.Words,
                SpeakerRule = speaker.Rule, SpeakerTitle = speakers.TitleOf(speaker, behind), Confidence = Named,
            };
        }

        Floor = (quotations.Count - 1, speaker);
    }
}
