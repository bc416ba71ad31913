using KoreaArticles.Extraction.Quotations.Speakers;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>The paragraphs right before that are speech alone and name nobody: the next may tell whose they are.</summary>
internal sealed class UnclaimedSpeech(QuotationList quotations)
{
    /// <summary>Their first quotation; null where there is none.</summary>
    private int? first;

    public bool IsThere => first is not null;

    public void Forget() => first = null;

    /// <summary>Remembers the speech of a paragraph, unless it holds more than speech or names somebody.</summary>
    public void Leave(int from, bool isSpeechAlone)
    {
        var isNobodys = isSpeechAlone && from < quotations.Count;
        for (var i = from; isNobodys && i < quotations.Count; i++)
            isNobodys = quotations.All[i].Rule == QuotationList.GoesOn || quotations.All[i].Rule == SpeechTopic.ParagraphBefore.Name;
        first = isNobodys ? first ?? from : null;
    }

    /// <summary>Gives the speech to whoever says it.</summary>
    public void Claim(SpeakerReference speaker, Attribution behind)
    {
        if (first is { } from)
            quotations.Give(from, speaker, behind);
    }
}
