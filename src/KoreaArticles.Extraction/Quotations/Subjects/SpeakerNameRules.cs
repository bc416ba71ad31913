using KoreaArticles.Extraction.Grammar;
using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Subjects;

/// <summary>Where the words for a speaker go up to the verb, and where a name beside them is meant.</summary>
internal static class SpeakerNameRules
{
    /// <summary>The last word, where the verb tells that the tree's is not: asked once.</summary>
    public static IReadOnlyList<GrammarRule<PhrasePlace>> UpToVerb { get; } =
    [
        new("speaker-before-adverb", BeforeAdverb,
            new("Harbour workers here say they have been on the pier since noon.", "Harbour workers: they have been on the pier since noon"),
            new("Harbour workers on the islands say they have been on the pier since noon.", null)),
        new("speaker-up-to-verb", AllUpToVerb,
            new("Residents of the quarter nearest to the port said the ferry was late.", "Residents of the quarter nearest to the port: the ferry was late"),
            new("Residents who live at the port said the ferry was late.", null)),
    ];

    /// <summary>The last word of a name behind the words and a comma.</summary>
    public static IReadOnlyList<GrammarRule<PhrasePlace>> Apposition { get; } =
    [
        new("speaker-named-behind-role", NamedBehind,
            new("The mayor's sister, Kim Su-mi, said the ferry was late.", "Kim Su-mi: the ferry was late"),
            new("The Governor of the Bank of Halden, Park Min-ho, said the ferry was late.", "Park Min-ho: the ferry was late"),
            new("The mayor's sister, a clerk, said the ferry was late.", null)),
    ];

    /// <summary>The first word of a name that ends at a comma before the words.</summary>
    public static IReadOnlyList<GrammarRule<PhrasePlace>> Before { get; } =
    [
        new("speaker-named-before-role", NamedBefore,
            new("Jed Cost, a department spokesman, said on Monday that Secretary of Ferries Anna Berg planned to meet with the crews this week.", "Jed Cost: Secretary of Ferries Anna Berg planned to meet with the crews this week"),
            new("On Monday, a department spokesman said that Secretary of Ferries Anna Berg planned to meet with the crews this week.", null)),
    ];

    private static int BeforeAdverb(ParsedFrame frame, PhrasePlace place)
    {
        var end = SubjectByOrder.BeforeAdverbs(frame, place.Cue);
        return place.Last == place.Cue - 1 && end >= place.First && end < place.Last && frame.Tree[end].Tag.IsNoun() ? end : -1;
    }

    /// <summary>All up to the verb, where no comma, verb or day comes between.</summary>
    private static int AllUpToVerb(ParsedFrame frame, PhrasePlace place)
    {
        var end = SubjectByOrder.BeforeAdverbs(frame, place.Cue);
        for (var at = place.Last + 1; at <= end; at++)
        {
            if (Divides(frame, at))
                return -1;
        }

        return end > place.Last ? end : -1;
    }

    private static bool Divides(ParsedFrame frame, int at)
    {
        var tag = frame.Tree[at].Tag;
        return tag.IsVerb() || tag.IsMark() || frame[at] is "(" || tag is Tag.MD or Tag.CC or Tag.WDT or Tag.WP or Tag.WRB or Tag.PRP or Tag.RB || (tag is Tag.TO && frame[at - 1] is not ("nearest" or "close" or "next"))
            || frame[at] is "last" or "this" or "earlier" or "later" or "that" || (char.IsUpper(frame[at][0]) && ProperNouns.IsCommon(frame[at].ToString())) || frame.HasSpeechBetween(at - 1, at);
    }

    private static int NamedBehind(ParsedFrame frame, PhrasePlace place)
    {
        var first = place.Last + 2;
        if ((frame.Tree[place.Noun].Tag.IsProperNoun() && !IsOffice(frame, place.Noun)) || frame[place.Last + 1] is not "," || first >= frame.Count)
            return -1;

        var behind = first;
        while (behind < frame.Count && char.IsUpper(frame[behind][0]) && !frame.HasSpeechBetween(behind - 1, behind))
            behind++;
        var isName = behind > first + 1 && (!ProperNouns.IsCommon(frame[first].ToString()) || frame[first + 1].Contains('-'));
        return isName && (behind == frame.Count || frame[behind] is "," or ".") ? behind - 1 : -1;
    }

    /// <summary>The Governor of the Bank: an office, although it is written as a name.</summary>
    private static bool IsOffice(ParsedFrame frame, int noun) => frame[noun + 1] is "of" or "for" && Titles.IsTitle(frame[noun].ToString());

    private static int NamedBefore(ParsedFrame frame, PhrasePlace place)
    {
        if (frame.Tree[place.Noun].Tag.IsProperNoun() || place.First < 2 || frame[place.First - 1] is not "," || frame[place.Last + 1] is not ","
            || frame[place.First] is not ("a" or "an" or "the" or "another" or "one" or "who"))
            return -1;

        var comma = place.First - 1;
        var first = comma;
        while (first > 0 && char.IsUpper(frame[first - 1][0]) && !ProperNouns.IsCommon(frame[first - 1].ToString()) && !frame.HasSpeechBetween(first - 1, first))
            first--;
        return comma - first > 1 ? first : -1;
    }
}
