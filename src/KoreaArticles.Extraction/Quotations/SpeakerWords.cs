using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>Reads the words for a speaker: the name or noun they turn on, and the names within.</summary>
internal sealed class SpeakerWords(string text, Cast cast)
{
    /// <summary>The name the words turn on: the last before any "of" or "for", with no noun after it.</summary>
    public NameMention? HeadName(TextSpan words, List<NameMention> mentions)
    {
        var core = CoreEnd(words);
        foreach (var mention in mentions)
        {
            if (mention.Span.End == core)
                return mention;
        }

        return null;
    }

    /// <summary>Where the words before the first preposition end.</summary>
    private int CoreEnd(TextSpan words)
    {
        var at = words.Start;
        while (at < words.End)
        {
            var end = at;
            while (end < words.End && !char.IsWhiteSpace(text[end]))
                end++;
            if (at > words.Start && text.AsSpan(at, end - at) is "of" or "for" or "at" or "with" or "who" or "in" or "from" or "on" or "to" or "by" or "whose" or "which" or "that" or "as" or "and")
            {
                var inName = Within(words).Exists(m => m.Span.Start < at && m.Span.End > at);
                if (!inName)
                    return TrimEnd(words.Start, at);
            }

            at = end;
            while (at < words.End && char.IsWhiteSpace(text[at]))
                at++;
        }

        return TrimEnd(words.Start, words.End);
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '"' or '”'))
            end--;
        return end;
    }

    public string HeadNoun(TextSpan words)
    {
        var end = CoreEnd(words);
        var start = end;
        while (start > words.Start && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '.'))
            start--;
        return text[start..end].ToLowerInvariant();
    }

    public string Bare(TextSpan words)
    {
        var name = text[words.Start..CoreEnd(words)];
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && name != "the United States" ? name[4..] : name;
    }

    public bool IsNew(TextSpan words)
    {
        var name = words.In(text);
        return name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("an ", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("another ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("one ", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsBodyOrPlural(string head) => head.EndsWith('s') || head is "ministry" or "bank" or "agency" or "government" or "office" or "party" or "court" or "council" or "committee"
        or "commission" or "military" or "army" or "police" or "department" or "company" or "media" or "newspaper" or "parliament" or "team" or "side" or "campaign" or "administration" or "embassy" or "group";

    public List<NameMention> Within(TextSpan span)
    {
        var found = new List<NameMention>();
        var mentions = cast.Mentions;
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        // the words can begin inside a name: Price of Ned Price
        if (low > 0 && mentions[low - 1].Span.End > span.Start)
            low--;
        for (; low < mentions.Count && mentions[low].Span.Start < span.End; low++)
            found.Add(mentions[low]);
        return found;
    }
}
