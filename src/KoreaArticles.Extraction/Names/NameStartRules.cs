namespace KoreaArticles.Extraction.Names;

/// <summary>What stands before a name in a run of capitalised words and is none of it.</summary>
/// <param name="Skipped">How many words of a run that is.</param>
internal sealed record NameStartRule(string Name, Func<CapitalRun, int> Skipped, params IReadOnlyList<Example> Examples) : IRule
{
    /// <summary>Whether what stands before the name is an office or a role.</summary>
    public bool IsTitle { get; init; }

    /// <summary>The first name of a line, where this rule took words from what those before it left.</summary>
    public string? Read(string text)
    {
        if (CapitalRun.FirstIn(text) is not { } run)
            return null;

        foreach (var rule in NameStartRules.All)
        {
            var skipped = rule.Skipped(run);
            if (rule == this)
                return skipped > 0 && skipped < run.Count ? run.From(skipped).Span.Of(text) : null;
            if (skipped >= run.Count)
                return null;

            run = run.From(skipped);
        }

        return null;
    }
}

/// <summary>The ways in which a run begins before its name does; each takes from what the one before it left.</summary>
internal static class NameStartRules
{
    public static IReadOnlyList<NameStartRule> All { get; } =
    [
        new("name-behind-common-word", CommonWords,
            new("But Orlin Vask came.", "Orlin Vask"),
            new("In May Vask they trust.", "May Vask"),
            new("So Vask came.", "Vask"),
            new("No Kim came.", "Kim"),
            new("Oh Myung-jin came.", null),
            new("Go Jun came.", null),
            new("Early said that Vask came.", null),
            new("the crew met So there.", null),
            new("Sun Li came.", null),
            new("Jan van Vask came.", null),
            new("Orlin Vask came.", null)),

        new("name-behind-office", Offices.Before,
            new("Deputy Foreign Minister Orlin Vask came.", "Orlin Vask"),
            new("Secretary of State Orlin Vask came.", "Orlin Vask"),
            new("Russian President Orlin Vask came.", "Orlin Vask"),
            new("Chief Executive Orlin Vask came.", "Orlin Vask"),
            new("the Venerable Orlin Vask came.", "Orlin Vask"),
            new("Moderator Orlin Vask came.", "Orlin Vask"),
            new("Librarian Orlin Vask came.", "Orlin Vask"),
            new("Attorney General of Maine Dana Hill came.", "Dana Hill"),
            new("Mayor of Halden Orlin Vask came.", "Orlin Vask"),
            new("Minister of Fish and Harbours Dana Hill came.", "Dana Hill"),
            new("Mayor of New Halden Bay came.", null),
            new("Speaker of the House Dana Hill came.", null),
            new("Justice Department lawyers came.", null),
            new("National Review praised it.", null),
            new("Orlin Vask came.", null)) { IsTitle = true },

        new("name-behind-adverb", run => run.Count > 1 && run.OpensSentence && IsAdverbOrParticiple(run[0]) ? 1 : 0,
            new("Interestingly Vask came.", "Vask"),
            new("Quoting Vask, they left.", "Vask"),
            new("Emily Vask came.", null)),

        new("name-behind-said", run => run.Count == 2 && run.OpensSentence && run[0] is "Said" or "Says" ? 1 : 0,
            new("Said Vask: we sail.", "Vask"),
            new("Said Karim Vask came.", null)),

        new("name-behind-epithet", run => run.Count > 2 && IsEpithet(run) && (GivenNames.Contains(run[1]) || (PersonName.IsFamilyName(run[1]) && WordNames.IsHyphenated(run[2]))) ? 1 : 0,
            new("Millionaire Dana Hill came.", "Dana Hill"),
            new("the crew met DJ Dana Hill.", "Dana Hill"),
            new("Substitute Son Jae-hwan came.", "Son Jae-hwan"),
            new("the crew met Orlin Dana Hill.", null),
            new("J. Dana Hill came.", null),
            new("Park Dana Hill came.", null)),

        new("name-behind-body", run => run.Count > 3 && IsFullName(run) && run.Any(0, run.Count - 2, ProperNouns.IsBody) ? run.Count - 2 : 0,
            new("United Dockers Union Treasurer Dana Hill came.", "Dana Hill"),
            new("Harbour City Public Advocate Dana Hill came.", "Dana Hill"),
            new("The Dana Hill Foundation came.", null),
            new("Harbour City Council came.", null)) { IsTitle = true },
    ];

    /// <summary>How many words open a sentence or name a day; some of them are names as well, before another.</summary>
    private static int CommonWords(CapitalRun run)
    {
        var skipped = 0;
        while (skipped < run.Count && IsCommon(run.From(skipped), opensRun: skipped == 0))
            skipped++;
        return skipped;
    }

    private static bool IsCommon(CapitalRun run, bool opensRun)
    {
        var word = run[0];
        if (word is "A" or "I")
            return true;
        if (!ProperNouns.IsCommon(word) || WordNames.Opens(run))
            return false;

        var isNameToo = word is "May" or "Will" or "June" or "April" or "August" ? !opensRun : word is "Jan" && (!run.OpensSentence || (run.Count > 2 && PersonName.IsParticle(run[1])));
        return !isNameToo || run.Count == 1;
    }

    private static bool IsAdverbOrParticiple(string word) =>
        word.Length > 5 && (word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)) && !GivenNames.Contains(word);

    /// <summary>A capital that the start of a sentence or capitals throughout make, of a word that is neither an initial nor a name.</summary>
    private static bool IsEpithet(CapitalRun run) =>
        (run.OpensSentence || ProperNouns.IsAcronym(run[0])) && run[0] is { Length: > 1 } word && !word.EndsWith('.') && !GivenNames.Contains(word) && !PersonName.IsFamilyName(word);

    /// <summary>Whether a run ends in a given name and a word that can be a family name.</summary>
    private static bool IsFullName(CapitalRun run) =>
        GivenNames.Contains(run[run.Count - 2]) && run[run.Count - 1] is { Length: > 2 } family && !ProperNouns.IsBody(family);
}
