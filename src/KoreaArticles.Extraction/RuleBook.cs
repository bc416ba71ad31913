using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Head.Credits;
using KoreaArticles.Extraction.Head.Dating;
using KoreaArticles.Extraction.Layout;
using KoreaArticles.Extraction.Names;
using KoreaArticles.Extraction.Quotations;
using KoreaArticles.Extraction.Quotations.Clauses;
using KoreaArticles.Extraction.Quotations.Korean;
using KoreaArticles.Extraction.Quotations.Speakers;
using KoreaArticles.Extraction.Quotations.Subjects;

namespace KoreaArticles.Extraction;

/// <summary>A line that a rule takes, with what it reads from it, or one that looks alike and that it leaves (null).</summary>
public sealed record Example(string Text, string? Reading);

/// <summary>A piece of knowledge with a name and lines that must keep working.</summary>
public interface IRule
{
    /// <summary>Lower case with hyphens; shown wherever a value tells which rule found it.</summary>
    string Name { get; }

    /// <summary>At least one line it takes and one it leaves; the tests run each.</summary>
    IReadOnlyList<Example> Examples { get; }

    /// <summary>What the rule reads from a line, in the form the examples use; null where it decided nothing.</summary>
    string? Read(string text);
}

/// <summary>Every rule of the product, by subject.</summary>
public static class RuleBook
{
    public static IEnumerable<IRule> All =>
    [
        .. LineRules.All, .. HeadLabels.All, DeskMark.Rule, KoreanControls.Rule, MarkdownMarks.Rule, PressRelease.Label, .. DateRules.All, .. TimeRules.All, .. DateAsides.All,
        .. DateLabels.All, .. Weekdays.All, .. YearRules.All, RelativeDate.Rule, AddressDate.Rule,
        .. DatelineRules.All, .. BylineRules.All, .. BylineParts.All, .. AuthorClues.All, .. BylinePlaceRules.All, .. CreditRules.All, .. QuotationRules.All, .. NamedBehindRules.All,
        .. SpeechRules.NoSpeech, .. SpeechRules.Pairing, .. SpeechAttributionRules.All, .. PlainNameRules.All,
        .. NameJointRules.All, .. NameStartRules.All, .. NameKindRules.All, .. ObliqueRules.All, .. NameSign.All, .. IntroductionRules.All, .. RecognitionRules.All,
        .. PronounRules.All, .. SpeakerRules.All, .. KoreanSpeakerRules.All,
        .. ClauseStartRules.ByOpener, .. ClauseStartRules.WithoutOpener, .. ClauseLeadRules.Ends, .. ClauseFront.Rules, .. ClauseEndRules.All, .. ClauseRules.All,
        .. ClauseBoundRules.Main, .. ClauseBoundRules.Parts, .. ClauseBoundRules.Speech, .. CueEndRules.GoesOn, .. CueEndRules.Ends, .. NounOwnerRules.All,
        .. DeniedReports.Rules, .. ReportRules.WithoutVerb, .. ReportRules.ByVerb, .. ClauseAroundRules.Before, .. NestedReports.Rules, .. NestedReports.OfSpeech, .. ClauseBesideRules.As, .. ClauseBesideRules.Source,
        .. SubjectByOrder.Rules, .. SubjectOfParticiple.Rules, .. SubjectInTree.Rules, .. ListenerRules.Listener, .. ListenerRules.Ends, .. ListenerRules.Cited,
        .. SpeakerPhraseRules.Before, .. SpeakerPhraseRules.Behind, .. JointSpeakerRules.Behind, .. JointSpeakerRules.Before, .. SpeakerNameRules.UpToVerb, .. SpeakerNameRules.Apposition, .. SpeakerNameRules.Before,
        .. QuotedWordsRules.All, .. QuotedWordsRules.Leave, .. QuotedWordsRules.Skip, .. QuotedWordsRules.Start, .. QuotedWordsRules.StartBehind, .. QuotedWordsRules.End, .. QuotedWordsRules.GoOn,
    ];
}
