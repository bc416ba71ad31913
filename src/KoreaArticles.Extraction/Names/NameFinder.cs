using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Extraction.Names;

/// <summary>Collects the names of a stretch of text; who they are is settled by <see cref="Cast"/>.</summary>
internal static class NameFinder
{
    public static List<NameMention> In(string text, TextSpan span)
    {
        var found = new List<NameMention>();
        foreach (var sentence in Sentences.In(text, span))
        {
            var tokens = Tokenizer.Tokens(text, sentence);
            if (IsHeadline(text, tokens))
                continue;

            var first = found.Count;
            for (var i = 0; i < tokens.Count;)
            {
                if (!NameRun.IsCapital(text, tokens[i]))
                {
                    i++;
                    continue;
                }

                var end = NameRun.End(text, tokens, i);
                Read(text, tokens, i, end, found);
                i = end;
            }

            for (var i = first; i + 1 < found.Count; i++)
            {
                if (IsRoleBetween(text.AsSpan(found[i].Span.End, found[i + 1].Span.Start - found[i].Span.End)))
                    found[i] = found[i] with { IsOblique = true };
            }
        }

        return found;
    }

    /// <summary>Where nearly every word is capitalised, capitals tell no names.</summary>
    private static bool IsHeadline(string text, List<TextSpan> tokens)
    {
        var (words, capitals) = (0, 0);
        var capitalised = false;
        foreach (var token in tokens)
        {
            capitalised |= token.Length > 1 && char.IsLower(text[token.End - 1]);
            if (token.Length < 3 || token.In(text) is "the" or "and" or "for" or "but" or "nor" or "via" || !char.IsLetter(text[token.Start]))
                continue;

            words++;
            if (char.IsUpper(text[token.Start]))
                capitals++;
        }

        return (words > 4 && capitals >= words * 0.8) || (!capitalised && words > 1 && tokens.Count > 3);
    }

    private static void Read(string text, List<TextSpan> tokens, int first, int end, List<NameMention> found)
    {
        var opening = first;
        while (first < end && !OpensKoreanName(text, tokens, first) && (ProperNouns.IsCommon(tokens[first].Of(text)) && !(tokens[first].In(text) is "May" or "Will" or "June" or "April" or "August" && first > opening)
            || tokens[first].Length == 1 && tokens[first].In(text) is "A" or "I"))
            first++;
        if (first >= end)
            return;

        var name = SkipTitles(text, tokens, first, end);
        while (end - 1 > name && ProperNouns.IsCommon(tokens[end - 1].Of(text)) && !(end - 2 == name && GivenNames.Contains(tokens[name].Of(text)) && ProperNouns.IsFamilyNameToo(tokens[end - 1].Of(text))))
            end--;
        // a word in capitals before a given name is none: Rival, Libertarian, Host
        if (end - name > 2 && !GivenNames.Contains(tokens[name].Of(text)) && GivenNames.Contains(tokens[name + 1].Of(text)) && !PersonName.IsFamilyName(tokens[name].Of(text)))
            name++;

        var (start, words) = (name, Words(text, tokens, name, end));
        if (words.Count == 0 || (words.Count == 1 && Titles.IsTitle(words[0])))
            return;

        var span = TextSpan.Between(tokens[start].Start, tokens[end - 1].End);
        var title = start > first ? TextSpan.Between(tokens[first].Start, tokens[start - 1].End) : (TextSpan?)null;
        var gender = Gender.Unknown;
        var addressed = false;
        for (var i = first; i < start; i++)
        {
            var word = tokens[i].Of(text);
            gender = gender == Gender.Unknown ? Titles.GenderOf(word) : gender;
            addressed |= Titles.IsTitle(word);
        }

        found.Add(new NameMention(span, span.Of(text), KindOf(words, addressed), title, gender) { IsOblique = IsOblique(text, span, tokens[first].Start), IsDescribed = words.Count > 1 && Apposition.TellsSomebody(text, span.End) });
    }

    /// <summary>Oh Myung-jin, and Oh alone: family names that are common words elsewhere.</summary>
    private static bool OpensKoreanName(string text, List<TextSpan> tokens, int at)
    {
        if (!PersonName.IsFamilyName(tokens[at].Of(text)) || at + 1 >= tokens.Count || tokens[at + 1].Start - tokens[at].End != 1)
            return false;

        var next = tokens[at + 1].In(text);
        return char.IsUpper(next[0]) ? next.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < next.Length && char.IsLower(next[hyphen + 1]) : tokens[at].In(text) is "Oh" && char.IsLower(next[0]);
    }

    /// <summary>Harbour campaign manager Park Min-ho: the first name tells what the second one is.</summary>
    private static bool IsRoleBetween(ReadOnlySpan<char> words)
    {
        const int Longest = 40;
        if (words.Length is < 4 or > Longest || words[0] != ' ' || words[^1] != ' ')
            return false;

        foreach (var c in words)
        {
            if (c != ' ' && c != '-' && !char.IsLower(c))
                return false;
        }

        var role = words[1..^1];
        return Titles.IsRole(role[(role.LastIndexOf(' ') + 1)..].ToString());
    }

    private static bool IsOblique(string text, TextSpan name, int start)
    {
        if (name.End + 1 < text.Length && text[name.End] is '\'' or '’')
            return true;

        var end = start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var from = end;
        while (from > 0 && end - from < 10 && char.IsLetter(text[from - 1]))
            from--;
        // "As for Park, he": what comes is about Park
        if (text.AsSpan(from, end - from) is "for" && from > 2 && text.AsSpan(from - 3, 3) is "As ")
            return false;

        return text.AsSpan(from, end - from) is "of" or "with" or "to" or "for" or "by" or "from" or "on" or "in" or "against" or "at" or "about" or "over" or "under" or "than" or "like" or "Under" or "With"
            or "For" or "between" or "Between" or "after" or "After";
    }

    /// <summary>The first token of the name proper: after the last title that a name follows.</summary>
    private static int SkipTitles(string text, List<TextSpan> tokens, int first, int end)
    {
        var name = first;
        for (var i = first; i + 1 < end; i++)
        {
            var word = tokens[i].Of(text);
            if (Titles.IsTitle(word) && !GivenNames.Contains(word))
                name = i + 1;
            else if (i == name && i > first && Titles.IsArea(word))
                name = i + 1;
            else if (word is "of" or "for" && i > first && name == i && Titles.IsArea(tokens[i + 1].Of(text)))
                name = i + 2;
            else if (ProperNouns.IsPeople(word) && i == name && !Titles.IsTitle(tokens[i + 1].Of(text)) && !ProperNouns.IsBody(tokens[i + 1].Of(text)) && i + 2 < end)
                name = i + 1;
        }

        while (name < end && !char.IsLetter(text[tokens[name].Start]))
            name++;
        if (name >= end)
            return first;

        // what follows the title is a body's name: the Justice Department, the General Assembly
        for (var i = name; i < end; i++)
        {
            if (ProperNouns.IsBody(tokens[i].Of(text)) && !GivenNames.Contains(tokens[name].Of(text)))
                return first;
        }

        return name;
    }

    private static NameKind KindOf(List<string> words, bool addressed)
    {
        if (words.Count == 1)
        {
            if (addressed)
                return NameKind.Person;
            if (ProperNouns.IsPeople(words[0]))
                return NameKind.People;
            if (ProperNouns.IsPlace(words[0]))
                return NameKind.Place;

            return ProperNouns.IsBody(words[0]) || IsAcronym(words[0]) ? NameKind.Body : NameKind.Word;
        }

        if (words.Count == 2 && GivenNames.Contains(words[0]) && ProperNouns.IsFamilyNameToo(words[1]))
            return NameKind.Person;
        if (words.Skip(1).Any(ProperNouns.IsBody) || (ProperNouns.IsBody(words[0]) && !GivenNames.Contains(words[0])) || words.Contains("of"))
            return NameKind.Body;
        if (words.TrueForAll(word => ProperNouns.IsPlace(word) || ProperNouns.IsPeople(word)))
            return ProperNouns.IsPeople(words[^1]) ? NameKind.People : NameKind.Place;
        if (words.Count == 2 && !addressed && ProperNouns.OpensPlace(words[0]))
            return NameKind.Place;
        if (words.Exists(ProperNouns.IsPeople) && !addressed && !GivenNames.Contains(words[0]))
            return NameKind.Body;
        if (words.TrueForAll(IsAcronym))
            return NameKind.Body;

        return words.Count <= 5 ? NameKind.Person : NameKind.Body;
    }

    private static List<string> Words(string text, List<TextSpan> tokens, int first, int end)
    {
        var words = new List<string>();
        for (var i = first; i < end; i++)
        {
            if (char.IsLetter(text[tokens[i].Start]))
                words.Add(tokens[i].Of(text));
        }

        return words;
    }

    private static bool IsAcronym(string word) => word.Length is > 1 and < 7 && word.All(c => char.IsUpper(c) || c == '.' || c == '&');
}
