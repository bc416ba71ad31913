using KoreaArticles.Extraction.Names;

namespace KoreaArticles.Extraction.Quotations.Speakers;

/// <summary>The words for a speaker, read for what they turn on.</summary>
internal sealed class SpeakerWords
{
    private readonly string text;

    /// <param name="text">The article.</param>
    /// <param name="cast">Its people, and its names in order.</param>
    /// <param name="words">Where the words stand.</param>
    /// <param name="said">What was said, in which the speaker is rarely named.</param>
    public SpeakerWords(string text, Cast cast, TextSpan words, TextSpan said)
    {
        (this.text, Said) = (text, said);
        Span = WithWholeName(cast.Mentions, WithNameBehind(cast.Mentions, WithoutItself(text, words)));
        Words = Span.Of(text);
        Names = cast.Mentions.Within(Span);
        Core = TextSpan.Between(Span.Start, CoreEnd());
        Head = HeadOf(Core.In(text));
        Name = (NamedByOffice() ?? HeadName()) is { } name && !(ProperNouns.IsCommon(name.Name) && cast.At(name.Span.Start) is null) ? name : null;
    }

    public TextSpan Span { get; }

    public TextSpan Said { get; }

    public string Words { get; }

    /// <summary>The names within.</summary>
    public List<NameMention> Names { get; }

    /// <summary>The words before the first preposition that is not of a name.</summary>
    public TextSpan Core { get; }

    /// <summary>The last word of the core, which the words turn on where it is no name: the clerk of the port.</summary>
    public string Head { get; }

    /// <summary>The name they turn on; a common word is one only where somebody in the article has it.</summary>
    public NameMention? Name { get; }

    /// <summary>The core without an article.</summary>
    public string Bare => Core.Of(text) is var name && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && name != "the United States" ? name[4..] : name;

    public bool IsDefinite => Words.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether they tell whose somebody is, by a pronoun: his wife, their mayor.</summary>
    public bool IsTheirs => Words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Kinship.IsOwner(Words.AsSpan(0, space));

    /// <summary>Whether they tell of somebody who was not told of before.</summary>
    public bool IsNew =>
        Words.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || Words.StartsWith("an ", StringComparison.OrdinalIgnoreCase)
        || Words.StartsWith("another ", StringComparison.OrdinalIgnoreCase) || Words.StartsWith("one ", StringComparison.OrdinalIgnoreCase);

    public bool IsBodyOrPlural => (Head.EndsWith('s') && !(Head.EndsWith("ss", StringComparison.Ordinal) || Head.EndsWith("is", StringComparison.Ordinal) || Head.EndsWith("us", StringComparison.Ordinal))) || BodyNouns.Contains(Head);

    /// <summary>Ferry operator Norsund: whether the word before a name is one for a body.</summary>
    public bool IsBodyBefore(NameMention name) => name.Span.Start > Span.Start + 1 && BodyNouns.StandsBeforeName(Grammar.Letters.Before(text, name.Span.Start - 1));

    /// <summary>the nonpartisan Harbour Office: words in small letters before a body's name are not of it.</summary>
    public bool Describes(NameMention name)
    {
        var before = text.AsSpan(Span.Start, Math.Max(0, name.Span.Start - Span.Start));
        if (before.StartsWith("the ") || before.StartsWith("The "))
            before = before[4..];
        foreach (var c in before)
        {
            if (c != ' ' && c != '-' && !char.IsLower(c))
                return false;
        }

        return before.Length > 2;
    }

    /// <summary>"Mr. Vask himself", "the mayor herself".</summary>
    private static TextSpan WithoutItself(string text, TextSpan words)
    {
        var last = words.In(text).LastIndexOf(' ');
        return last > 0 && words.In(text)[(last + 1)..] is "himself" or "herself" or "itself" or "themselves" ? new TextSpan(words.Start, last) : words;
    }

    /// <summary>President Do: a name that is a common word elsewhere may be left behind its title.</summary>
    private static TextSpan WithNameBehind(IReadOnlyList<NameMention> names, TextSpan words)
    {
        var next = names.CountBefore(words.End);
        return next < names.Count && names[next] is { Title: { } title } name && title.End == words.End ? TextSpan.Between(words.Start, name.Span.End) : words;
    }

    /// <summary>Berg of Berg-Holm: who speaks has the whole name.</summary>
    private static TextSpan WithWholeName(IReadOnlyList<NameMention> names, TextSpan words)
    {
        var last = names.CountBefore(words.End) - 1;
        return last >= 0 && names[last].Span.End > words.End ? TextSpan.Between(Math.Min(words.Start, names[last].Span.Start), names[last].Span.End) : words;
    }

    /// <summary>The last name before any "of" or "for", with no noun after it.</summary>
    private NameMention? HeadName()
    {
        foreach (var name in Names)
        {
            if (name.Span.End == Core.End)
                return name;
        }

        return null;
    }

    /// <summary>"Secretary of State Orlin Vask": the preposition is the office's, and what the words turn on is the name.</summary>
    private NameMention? NamedByOffice()
    {
        if (Names is not [.., { Kind: NameKind.Person } name] || name.Span.End != Span.End)
            return null;
        if (name.Title is { } title && title.Start <= Span.Start)
            return name;

        var before = text[Span.Start..Math.Max(Span.Start, name.Span.Start)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (before.Length < 3 || before[^2] is not ("of" or "for"))
            return before.Length > 3 && before[^3] is "of" && before[^2] is "the" && IsOffice(before[^4]) && IsThing(before[^1]) ? name : null;

        return Titles.IsRole(before[^3]) && Titles.IsArea(char.ToUpperInvariant(before[^1][0]) + before[^1][1..]) ? name : null;
    }

    private static bool IsOffice(string word) => Titles.IsRole(word.ToLowerInvariant()) || Titles.IsTitle(word);

    /// <summary>Chairman of the bench Orlin Vask: what he heads; the brother of the singer Orlin Vask is another.</summary>
    private static bool IsThing(string noun) => char.IsLower(noun[0]) && !PersonNouns.Contains(noun) && !Kinship.Is(noun);

    private int CoreEnd()
    {
        var at = Span.Start;
        while (at < Span.End)
        {
            var end = at;
            while (end < Span.End && !char.IsWhiteSpace(text[end]))
                end++;
            if (text[end - 1] == ',' && !Names.Exists(name => name.Span.Contains(end - 1)))
                return TrimmedEnd(end);
            if (at > Span.Start && IsPreposition(text.AsSpan(at, end - at)) && !Names.Exists(name => name.Span.Start < at && name.Span.End > at))
                return TrimmedEnd(at);

            at = end;
            while (at < Span.End && char.IsWhiteSpace(text[at]))
                at++;
        }

        return TrimmedEnd(Span.End);
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word is "of" or "for" or "at" or "with" or "who" or "in" or "from" or "on" or "to" or "by" or "whose" or "which" or "that" or "as" or "and";

    private int TrimmedEnd(int end)
    {
        while (end > Span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '"' or '”'))
            end--;
        return end;
    }

    private static string HeadOf(ReadOnlySpan<char> core)
    {
        var start = core.Length;
        while (start > 0 && (char.IsLetterOrDigit(core[start - 1]) || core[start - 1] is '-' or '.'))
            start--;
        return core[start..].ToString().ToLowerInvariant();
    }
}
