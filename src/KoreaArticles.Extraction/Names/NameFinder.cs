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

            for (var i = 0; i < tokens.Count;)
            {
                if (!NameRun.IsCapital(text, tokens[i]))
                {
                    i++;
                    continue;
                }

                var end = NameRun.End(text, tokens, i);
                if (Read(new CapitalRun(text, tokens, i, end)) is { } name)
                    found.Add(name);
                i = end;
            }
        }

        return found;
    }

    /// <summary>Where nearly every word is capitalised, capitals tell no names; in a sentence with a full stop, where every one is.</summary>
    private static bool IsHeadline(string text, List<TextSpan> tokens)
    {
        const double Nearly = 0.8;
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

        return (words > 4 && capitals >= words * (tokens[^1].In(text) is "." ? 1 : Nearly)) || (!capitalised && words > 1 && tokens.Count > 3);
    }

    private static NameMention? Read(CapitalRun all)
    {
        var run = WithoutCommonEnd(all);
        var titleStart = run.First;
        TextSpan? title = null;
        foreach (var rule in NameStartRules.All)
        {
            var skipped = rule.Skipped(run);
            if (skipped >= run.Count)
                return null;
            if (skipped == 0)
                continue;

            if (!rule.IsTitle)
                titleStart = run.First + skipped;
            run = run.From(skipped);
            if (rule.IsTitle)
                title = TextSpan.Between(run.Tokens[titleStart].Start, run.Tokens[run.First - 1].End);
        }

        var words = run.Words;
        if (words.Count == 0 || (words.Count == 1 && Titles.IsTitle(words[0])))
            return null;

        var (gender, isAddressed) = Address(run, titleStart);
        var span = run.Span;
        var whole = TextSpan.Between(run.Tokens[titleStart].Start, span.End);
        if (gender == Gender.Unknown)
            gender = Apposition.GenderBeside(run.Text, whole);
        return new NameMention(span, span.Of(run.Text), NameKindRules.Of(new NameWords(words, isAddressed)), title, gender)
        {
            IsOblique = ObliqueRules.Taking(run.Text, whole) is not null,
            IsDescribed = Apposition.TellsSomebody(run.Text, span.End) || !Apposition.NounBefore(run.Text, whole.Start).IsEmpty,
        };
    }

    /// <summary>A day or the opening of what comes is none of the name, unless it makes one with the word before it: Dana Early, Sue Do, Go Jun.</summary>
    private static CapitalRun WithoutCommonEnd(CapitalRun run)
    {
        while (run.Count > 1 && ProperNouns.IsCommon(run[run.Count - 1]) && !WordNames.Ends(run[run.Count - 2], run[run.Count - 1]))
            run = run.WithoutLast();
        return run;
    }

    /// <summary>What the titles before a name tell of whose it is.</summary>
    private static (Gender Gender, bool IsAddressed) Address(CapitalRun name, int titleStart)
    {
        var gender = Gender.Unknown;
        var isAddressed = false;
        for (var i = titleStart; i < name.First; i++)
        {
            var word = name.Tokens[i].Of(name.Text);
            gender = gender == Gender.Unknown ? Titles.GenderOf(word) : gender;
            isAddressed |= Titles.IsTitle(word);
        }

        return (gender, isAddressed);
    }
}
