namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>Where speech stands that no words beside it tell whose it is: first in its paragraph.</summary>
/// <param name="Before">Whom the sentence before is about.</param>
/// <param name="Here">Whom the words of its own sentence before it are about.</param>
/// <param name="OpensSentence">Whether there are none.</param>
internal readonly record struct TopicPlace(SpeakerReference? Before, SpeakerReference? Here, bool OpensSentence);

/// <summary>Whom the reporter turns to, speaks next: Park left the pier. “The ferry is late.”</summary>
internal static class SpeechTopic
{
    /// <summary>Asked where words of the reporter stand before it in its paragraph: it goes on from nothing before them.</summary>
    public static QuotationRule<TopicPlace, SpeakerReference> InParagraph { get; } = new("speech-of-the-topic", place => place.OpensSentence ? place.Before : place.Here,
        new("“The ferry is late,” said Anna Berg.\nPark Min-ho was tired of the pier. “Nobody tells us why.”", "Park Min-ho: Nobody tells us why."),
        new("“The ferry is late,” said Anna Berg.\nPark Min-ho stood on the pier. He was tired. “Nobody tells us why.”", "He: Nobody tells us why."),
        new("“The ferry is late,” said Anna Berg.\nThe crew was tired of the pier. “Nobody tells us why.”", null));

    /// <summary>Asked where it opens a paragraph behind one in which nobody speaks.</summary>
    public static QuotationRule<TopicPlace, SpeakerReference> ParagraphBefore { get; } = new("speech-behind-the-topic", place => place.Before,
        new("“The ferry is late,” said Anna Berg.\nPark Min-ho was tired of the pier.\n“Nobody tells us why.”", "Park Min-ho: Nobody tells us why."),
        new("“The ferry is late,” said Anna Berg.\nThe crew was tired of the pier.\n“Nobody tells us why.”", null));
}
