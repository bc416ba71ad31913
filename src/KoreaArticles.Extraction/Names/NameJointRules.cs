namespace KoreaArticles.Extraction.Names;

/// <summary>A place in a sentence where a name may go on: the token behind what is known of it.</summary>
internal readonly record struct NameJoint(string Text, IReadOnlyList<TextSpan> Tokens, int At)
{
    public ReadOnlySpan<char> this[int index] => At + index < Tokens.Count ? Tokens[At + index].In(Text) : [];

    /// <summary>How far a token stands from the one before it.</summary>
    public int Gap(int index) => At + index < Tokens.Count ? Tokens[At + index].Start - Tokens[At + index - 1].End : int.MaxValue;

    /// <summary>Whether what the name has been so far is an office and its area: Minister of Fish.</summary>
    public bool FollowsArea => At > 2 && this[-2] is "of" or "for" && Titles.IsTitle(this[-3].ToString());

    public bool IsCapital(int index) => At + index < Tokens.Count && NameRun.IsCapital(Text, Tokens[At + index]);

    /// <summary>Whether a body or an office is what the name has been so far: Bank, Minister, but not Peter King.</summary>
    public bool FollowsBodyOrOffice =>
        this[-1].ToString() is var word && (ProperNouns.IsBody(word) || Titles.IsTitle(word)) && (At < 2 || !(GivenNames.Contains(this[-2].ToString()) || this[-2] is [_, '.']));
}

/// <summary>One way in which the words of a name are joined.</summary>
/// <param name="Taken">How many tokens the name goes on by.</param>
internal sealed record NameJointRule(string Name, Func<NameJoint, int> Taken, params IReadOnlyList<Example> Examples) : IRule
{
    public string? Read(string text)
    {
        var tokens = Grammar.Tokenizer.Tokens(text, new TextSpan(0, text.Length));
        for (var at = 1; at < tokens.Count; at++)
        {
            if (NameRun.IsCapital(text, tokens[at - 1]) && NameJointRules.Join(new NameJoint(text, tokens, at)) is var (rule, taken) && rule == this)
                return TextSpan.Between(tokens[at - 1].Start, tokens[at + taken - 1].End).Of(text);
        }

        return null;
    }
}

/// <summary>The small words and marks inside names.</summary>
internal static class NameJointRules
{
    public static IReadOnlyList<NameJointRule> All { get; } =
    [
        new("joint-space", joint => joint.IsCapital(0) && (joint.Gap(0) == 1 || (joint.Gap(0) == 0 && joint[-1] is "-")) ? 1 : 0,
            new("Then Orlin Vask left.", "Then Orlin"),
            new("Vask left.", null)),

        new("joint-hyphen", joint => joint[0] is "-" && joint.Gap(0) == 0 && joint.Gap(1) == 0 && joint.IsCapital(1) ? 2 : 0,
            new("Jean-Luc left.", "Jean-Luc"),
            new("A Vask-led crew left.", null)),

        new("joint-particle", joint => joint.Gap(0) == 1 && joint.Gap(1) <= 1 && joint.IsCapital(1) && PersonName.IsParticle(joint[0]) ? 2 : 0,
            new("Orlin de Vask left.", "Orlin de Vask"),
            new("Orlin and Vask left.", null)),

        new("joint-two-particles", joint => joint.Gap(0) == 1 && joint.Gap(1) == 1 && joint.Gap(2) == 1 && joint.IsCapital(2) && PersonName.IsParticle(joint[0]) && PersonName.IsParticle(joint[1]) ? 3 : 0,
            new("Orlin de la Vask left.", "Orlin de la Vask"),
            new("Orlin van der Vask left.", "Orlin van der Vask"),
            new("Orlin de Vask left.", null),
            new("Orlin of the Vask left.", null)),

        new("joint-arabic-article", joint => joint.Gap(0) == 1 && joint[0] is "al" or "el" or "ul" && joint[1] is "-" && joint.IsCapital(2) ? 3 : 0,
            new("Karim ul-Vask left.", "Karim ul-Vask"),
            new("Karim et-Vask left.", null)),

        new("joint-of", joint => joint.Gap(0) == 1 && joint.Gap(1) <= 1 && joint.IsCapital(1) && joint[0] is "of" or "for" && joint.FollowsBodyOrOffice ? 2 : 0,
            new("Harbour Ministry of Trade", "Ministry of Trade"),
            new("The Joint Chiefs of Staff met.", "Chiefs of Staff"),
            new("Peter King of Halden left.", null),
            new("P. King of Halden left.", null),
            new("Vask of Halden left.", null)),

        new("joint-of-the", joint => joint.Gap(0) == 1 && joint[0] is "of" && joint[1] is "the" && joint.IsCapital(2) && joint.FollowsBodyOrOffice ? 3 : 0,
            new("The Bank of the Islands is closed.", "Bank of the Islands"),
            new("Vask of the Islands left.", null)),

        new("joint-of-areas", joint => joint[0] is "and" && joint.Gap(0) == 1 && joint.FollowsArea && joint.IsCapital(1) && joint.IsCapital(2) && joint.IsCapital(3) ? 2 : 0,
            new("Minister of Fish and Harbours Orlin Vask left.", "Fish and Harbours"),
            new("Minister of Fish and Orlin Vask left.", null),
            new("Orlin Vask and Dana Hill left.", null)),

        new("joint-nickname", joint => (joint[0] is "\"" or "“" or "‘") && joint.Gap(0) == 1 && joint.Gap(1) == 0 && joint.IsCapital(1) && joint.Gap(2) == 0 && (joint[2] is "\"" or "”" or "’")
                && joint.Gap(3) == 1 && joint.IsCapital(3) && GivenNames.Contains(joint[-1].ToString()) ? 4 : 0,
            new("Peter “Boat” Vask left.", "Peter “Boat” Vask"),
            new("The mayor's “Boat” Vask left.", null),
            new("Peter “Boat” left.", null)),

        new("joint-suffix", joint => joint[0] is "," && Titles.IsSuffix(joint[1].ToString()) ? 2 : 0,
            new("Orlin Vask, Jr. left.", "Vask, Jr."),
            new("Orlin Vask, Park and I left.", null)),
    ];

    /// <summary>The first rule by which a name goes on, and by how many tokens; null where it ends.</summary>
    public static (NameJointRule Rule, int Taken)? Join(NameJoint joint)
    {
        foreach (var rule in All)
        {
            if (rule.Taken(joint) is var taken and > 0)
                return (rule, taken);
        }

        return null;
    }
}
