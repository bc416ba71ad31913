namespace KoreaArticles.Extraction.Quotations;

/// <summary>A way quotation marks are read, with lines it takes and lines that look alike and that it leaves.</summary>
/// <remarks>An example reads the words inside the first marks that the rule takes.</remarks>
internal sealed record MarksRule(string Name, params IReadOnlyList<Example> Examples) : IRule
{
    public const string Title = "title-of-a-work";
    public const string Single = "words-in-single-marks";
    public const string GoesOn = "sentence-goes-on";
    public const string SetOff = "words-set-off";
    private const string Unclosed = "mark-never-closed";
    private const string Unopened = "mark-never-opened";
    private const string Nested = "marks-inside-marks";

    public static IReadOnlyList<IRule> All { get; } =
    [
        // words that nobody speaks (SpeechRules)
        new MarksRule(Title,
            new("She sang \"The Long Way Home\" at the fair.", "The Long Way Home"),
            new("\"Long Live the Ferry,\" Park Min-ho said.", null)),
        new MarksRule(Single,
            new("The 'harbour tax' is gone.", "harbour tax"),
            new("'The ferry is late,' Park Min-ho said.", null)),
        new MarksRule(GoesOn,
            new("\"Harbour of hope\" for the islands is what they call it.", "Harbour of hope"),
            new("\"The ferry is late\" said Park Min-ho.", null)),
        new MarksRule(SetOff,
            new("The \"tax\" Park Min-ho told them about is gone.", "tax"),
            new("Park Min-ho said: \"The ferry is late.\"", null)),

        // marks without a partner, and marks in marks (MarkedStretches)
        new MarksRule(Unclosed,
            new("Park Min-ho said: “The ferry is late.", "The ferry is late."),
            new("Park Min-ho said: “The ferry is late.”", null)),
        new MarksRule(Unopened,
            new("The ferry is late,” said Park Min-ho.", "The ferry is late,"),
            new("“The ferry is late,” said Park Min-ho.", null)),
        new MarksRule(Nested,
            new("“A sign says ‘No Ferry’ on the pier,” Park Min-ho said.", "A sign says ‘No Ferry’ on the pier,"),
            new("“It is late,” Park Min-ho said of the ‘Noon Star’.", null)),
    ];

    public string? Read(string text)
    {
        var paragraph = new TextSpan(0, text.Length);
        var before = (MarkedStretch?)null;
        foreach (var stretch in MarkedStretches.In(text, paragraph))
        {
            var left = SpeechRules.LeftBy(text, paragraph, stretch, before);
            if (left == Name || (left is null && IsPairedBy(text, stretch)))
                return stretch.Inner.Of(text);

            before = stretch;
        }

        return null;
    }

    private bool IsPairedBy(string text, MarkedStretch stretch) => Name switch
    {
        Unclosed => !stretch.Closed,
        Unopened => stretch.Outer.Start == stretch.Inner.Start,
        Nested => stretch.Inner.In(text).ContainsAny('‘', '“'),
        _ => false,
    };
}
