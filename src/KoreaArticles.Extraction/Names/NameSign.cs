namespace KoreaArticles.Extraction.Names;

/// <summary>What the words around a name tell of whose it is.</summary>
/// <param name="Reading">What they tell of the first name of a line, or null.</param>
internal sealed record NameSign(string Name, Func<string, string?> Reading, params IReadOnlyList<Example> Examples) : IRule
{
    public static IReadOnlyList<NameSign> All { get; } =
    [
        new("described-behind-name", line => Apposition.TellsSomebody(line, Math.Max(0, line.IndexOf(',', StringComparison.Ordinal))) ? "somebody" : null,
            new("Orlin Vask, 54, sells fish.", "somebody"),
            new("Orlin Vask, a harbour engineer, sells fish.", "somebody"),
            new("Orlin Vask, who sells fish, left.", "somebody"),
            new("Orlin Vask, 12,000 tickets in hand, left.", null),
            new("Port Halden, an old ally of the islands, is full.", null)),

        new("role-before-name", line => Grammar.Tokenizer.Tokens(line, new TextSpan(0, line.Length)) is var tokens && tokens.FindLastIndex(token => token.In(line) is ",") is > 0 and var comma
                && line.LastIndexOf(", ", tokens[comma].Start - 1, StringComparison.Ordinal) is > 0 and var before ? Apposition.RoleBefore(line, TextSpan.Between(before + 2, tokens[comma].Start)) : null,
            new("Then its floor leader, Go Jun, left.", "floor leader"),
            new("The harbour's director, Go Jun, left.", "director"),
            new("They met the director, Go Jun, and left.", null),
            new("Then its ferry, Noon Star, left.", null)),

        new("role-right-before-name", line => line.IndexOf("Vask", StringComparison.Ordinal) is >= 0 and var name ? Apposition.RoleRightBefore(line, name) : null,
            new("Retired nurse Vask left.", "Retired nurse"),
            new("They met fisherman Vask.", "fisherman"),
            new("They met former fisheries minister Vask.", "former fisheries minister"),
            new("They met his eldest brother Vask.", "brother"),
            new("The brother Vask met left.", null),
            new("They met only Vask.", null)),

        new("name-in-side-clause", line => line.IndexOf("Vask", StringComparison.Ordinal) is >= 0 and var name && SideClause.Holds(line, name) ? "Vask" : null,
            new("When old Vask left, Holm spoke.", "Vask"),
            new("At the pier where the crew met Vask, Holm spoke.", "Vask"),
            new("When it was noon, Vask spoke.", null),
            new("Vask spoke.", null)),

        new("gender-by-pronouns", line => PronounEvidence.Of(line, Places(line, line.Split(' ')[0])) is var gender and not Gender.Unknown ? gender.ToString() : null,
            new("Vask left when he could. Vask knew that he would.", "Male"),
            new("Vask left when she could. Vask knew that she would.", "Female"),
            new("Vask left when it could. Vask knew that he would.", null),
            new("Vask left when Park said he could. Vask left.", null)),

        new("noun-of-a-person", line => PersonNouns.Contains(line[(line.LastIndexOf(' ') + 1)..]) ? "somebody" : null,
            new("a retired officer", "somebody"),
            new("the widow", "somebody"),
            new("an open letter", null),
            new("the statement", null),
            new("a bank", null)),
    ];

    public string? Read(string text) => Reading(text);

    private static IEnumerable<TextSpan> Places(string line, string name)
    {
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.Ordinal))
            yield return new TextSpan(at, name.Length);
    }
}
