namespace KoreaArticles.Extraction.Names;

/// <summary>Reads the offices and forms of address before a name.</summary>
internal static class Offices
{
    /// <summary>How many words of a run stand before the name: all to the last title that a name follows, with its area and its people.</summary>
    public static int Before(CapitalRun run)
    {
        var name = 0;
        for (var i = 0; i + 1 < run.Count; i++)
        {
            if (IsTitle(run, i))
                name = i + 1;
            else if (i == name && IsArea(run, i) is var area and > 0)
                name = i + area;
            else if (i == name && IsPeople(run, i))
                name = i + 1;
        }

        while (name < run.Count && !char.IsLetter(run[name][0]))
            name++;
        if (name < run.Count && run[name] is "of" or "for")
            return BehindPlace(run, name + 1);

        return name >= run.Count || IsOfBody(run, name) ? 0 : name;
    }

    /// <summary>Attorney General of Maine Dana Hill: behind the place of an office comes the name, if any does; none is left for a body.</summary>
    private static int BehindPlace(CapitalRun run, int place)
    {
        if (run.Any(place, run.Count, ProperNouns.IsBody))
            return 0;
        if (run.Count - place > 2 && (GivenNames.Contains(run[run.Count - 2]) || (run.Count - place == 3 && !ProperNouns.OpensPlace(run[place]))))
            return run.Count - 2;

        return run.Count;
    }

    /// <summary>A title, and not half of one before a word that is none: National Review.</summary>
    private static bool IsTitle(CapitalRun run, int at)
    {
        var word = run[at];
        if (at == 0 && run.Count > 2 && IsRole(word))
            return true;

        return Titles.IsTitle(word) && !GivenNames.Contains(word)
            && (!Titles.IsPartOfOffice(word) || Titles.IsTitle(run[at + 1]) || run[at + 1] is "of" or "for" or "-" || (at > 0 && word is "Executive" && run[at - 1] is "Chief"));
    }

    /// <summary>Moderator, Librarian; Christian Vask Holm has a name that looks like one.</summary>
    private static bool IsRole(string word) =>
        PersonNouns.IsSure(word.ToLowerInvariant()) && !GivenNames.Contains(word) && !ProperNouns.IsPeople(word);

    /// <summary>State, Affairs: the area behind a title, with the word that joins it.</summary>
    private static int IsArea(CapitalRun run, int at)
    {
        if (at == 0)
            return 0;
        if (Titles.IsArea(run[at]))
            return 1;

        return run[at] is "of" or "for" && Titles.IsArea(run[at + 1]) ? 2 : 0;
    }

    private static bool IsPeople(CapitalRun run, int at) =>
        at + 2 < run.Count && ProperNouns.IsPeople(run[at]) && !Titles.IsTitle(run[at + 1]) && !ProperNouns.IsBody(run[at + 1]);

    /// <summary>What follows is a body's name: the Justice Department, the General Assembly.</summary>
    private static bool IsOfBody(CapitalRun run, int name) => !GivenNames.Contains(run[name]) && run.Any(name, run.Count, ProperNouns.IsBody);
}
