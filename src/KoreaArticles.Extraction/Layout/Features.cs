namespace KoreaArticles.Extraction.Layout;

/// <summary>Every feature a line can have, in words a reader understands; the words are also its name in the model's table.</summary>
internal static class Features
{
    private static readonly List<string> Named = [];

    private static readonly string[] Lengths =
        ["one word", "two words", "three words", "4 to 5 words", "6 to 8 words", "9 to 12 words", "13 to 18 words", "19 to 26 words", "27 to 40 words", "41 to 70 words", "more than 70 words"];
    private static readonly string[] Sizes = ["a short line", "a line of middle length", "a long line"];
    private static readonly string[] Shares = ["none", "few", "some", "many", "most"];
    private static readonly string[] Counts = ["one", "two", "three or more"];
    private static readonly string[] Distances = ["0", "1", "2", "3 to 5", "6 to 10", "11 to 20", "21 to 50", "more than 50"];
    private static readonly string[] Portions = ["none", "under 3 %", "under 10 %", "under 50 %", "under 90 %", "under 97 %", "under 100 %", "all"];

    private static readonly string[] Wordings = [.. LineRules.All.Select(rule => rule.Wording)];

    public static readonly int Always = Group("any line", [""]);
    public static readonly int Length = Group("has", Lengths);
    public static readonly int Ends = Group("ends with", ["a letter and no full stop", "a digit", "a full stop", "a question mark", "an exclamation mark", "three dots", "a colon", "a comma", "another sign"]);
    public static readonly int SizeEnds = Group("is", Sizes, ["that ends like a sentence", "that ends like a question or exclamation", "that ends with a colon", "that ends unlike a sentence"]);
    public static readonly int InnerSentences = Group("sentences behind its first:", Counts);
    public static readonly int FunctionWords = Group("is", Sizes, [.. Shares.Select(share => share + " of its words are small ones such as \"the\" and \"of\"")]);
    public static readonly int Capitals = Group("is", Sizes, [.. Shares.Select(share => share + " of its words are capitalised")]);
    public static readonly int AllCapitals = Group("is written in capitals,", Sizes);
    public static readonly int Digits = Group("digits among its signs:", Shares);
    public static readonly int OtherScript = Group("is in a script without capitals,", Sizes);
    public static readonly int Opens = Group("opens with", ["a small letter", "a digit", "a quotation mark", "a bullet", "a bracket", "a dash"]);
    public static readonly int Holds = Group("holds", ["a vertical bar", "a bullet or middle dot", "an at sign", "a hash tag", "a link", "a quotation mark", "an arrow", "a currency sign", "a slash", "a comma"]);
    public static readonly int WordClasses = Group("holds", Vocabulary.Descriptions, ["one in a short line", "two in a short line", "three or more in a short line", "one in a line of middle length", "two in a line of middle length", "three or more in a line of middle length", "a few in a long line", "some in a long line", "many in a long line"]);
    public static readonly int OpensWith = Group("opens with one of the", Vocabulary.Descriptions);
    public static readonly int ClosesWith = Group("closes with one of the", Vocabulary.Descriptions);
    public static readonly int Rule = Group("is worded as:", Wordings);
    public static readonly int Repeated = Group("the same words stand in the text", ["twice", "three times or more"]);
    public static readonly int TitleWords = Group("words shared with the headline, in", Sizes, Shares);
    public static readonly int IsTitle = Group("repeats the headline", [""]);
    public static readonly int FromHeadline = Group("the headline is", ["not repeated", "repeated further down", "repeated 1 line above", "repeated 2 lines above", "repeated 3 to 5 lines above", "repeated 6 to 10 lines above", "repeated 11 to 20 lines above", "repeated 21 to 50 lines above", "repeated far above"]);
    public static readonly int Topic = Group("words shared with the running text, in", Sizes, Shares);
    public static readonly int Before = Group("the line before is", LineShape.Names);
    public static readonly int After = Group("the line after is", LineShape.Names);
    public static readonly int SecondBefore = Group("the second line before is", LineShape.Names);
    public static readonly int SecondAfter = Group("the second line after is", LineShape.Names);
    public static readonly int Between = Group("is", LineShape.Names, [.. LineShape.Names.SelectMany(before => LineShape.Names.Select(after => $"between {before} and {after}"))]);
    public static readonly int ProseBefore = Group("running text above it:", Portions);
    public static readonly int ProseAfter = Group("running text below it:", Portions);
    public static readonly int FromStart = Group("lines above it:", Distances);
    public static readonly int FromEnd = Group("lines below it:", Distances);
    public static readonly int Run = Group("lines in a row here that are not running text:", Distances);
    public static readonly int Density = Group("running text among the lines around it:", Shares, Sizes);
    public static readonly int Core = Group("the part with most of the running text", ["holds it", "starts 1 line below", "starts 2 lines below", "starts 3 to 5 lines below", "starts further down", "ends 1 line above", "ends 2 lines above", "ends 3 to 5 lines above", "ends further up"]);
    public static readonly int UnderLabel = Group("stands under a label of related stories or a form,", ["1 line below", "2 lines below", "3 to 5 lines below"], Sizes);
    public static readonly int RuleBefore = Group("the line before is worded as:", Wordings);
    public static readonly int RuleAfter = Group("the line after is worded as:", Wordings);
    public static readonly int Phrases = Group("phrases shared with another line, in", Sizes, Shares);
    public static readonly int Within = Group("a longer or earlier line says all it says, in", Sizes);
    public static readonly int LoneName = Group("opens with a name that stands alone on another line", [""]);
    public static readonly int LikeNeighbour = Group("opens with the same word as a line near it,", Sizes);
    public static readonly int Year = Group("names a year,", Sizes);
    public static readonly int FullDate = Group("names a day with its year,", Sizes);

    public static int Count => Named.Count;

    public static IReadOnlyList<string> Names => Named;

    /// <summary>The first bucket whose upper bound holds the value; one more than the last where none does.</summary>
    public static int Bucket(int value, ReadOnlySpan<int> bounds)
    {
        var bucket = 0;
        while (bucket < bounds.Length && value > bounds[bucket])
            bucket++;

        return bucket;
    }

    /// <summary>None, few, some, many or most.</summary>
    public static int Share(int part, int all) => part == 0 ? 0 : 1 + Bucket(100 * part / all, [24, 49, 74]);

    private static int Group(string what, IReadOnlyList<string> buckets) => Group(what, buckets.Count, i => buckets[i]);

    private static int Group(string what, IReadOnlyList<string> first, IReadOnlyList<string> second) =>
        Group(what, first.Count * second.Count, i => $"{first[i / second.Count]}, {second[i % second.Count]}");

    private static int Group(string what, int count, Func<int, string> bucket)
    {
        var offset = Named.Count;
        for (var i = 0; i < count; i++)
            Named.Add($"{what} {bucket(i)}".TrimEnd());

        return offset;
    }
}

/// <summary>The rough look of a line, as its neighbours see it.</summary>
internal static class LineShape
{
    public const int Prose = 0, Sentence = 1, Fragment = 2, Label = 3, Chrome = 4, Edge = 5, Count = 6;

    public static readonly string[] Names = ["running text", "a short sentence", "a line without an end", "a label", "a line of the site's own", "the edge of the text"];
}
