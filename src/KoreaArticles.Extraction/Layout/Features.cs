namespace KoreaArticles.Extraction.Layout;

/// <summary>Every feature a line can have, in words a reader understands; the words are also its name in the model's table.</summary>
internal static class Features
{
    private static readonly List<string> _names = [];

    private static readonly string[] _lengths =
        ["one word", "two words", "three words", "4 to 5 words", "6 to 8 words", "9 to 12 words", "13 to 18 words", "19 to 26 words", "27 to 40 words", "41 to 70 words", "more than 70 words"];
    private static readonly string[] _sizes = ["a short line", "a line of middle length", "a long line"];
    private static readonly string[] _shares = ["none", "few", "some", "many", "most"];
    private static readonly string[] _counts = ["one", "two", "three or more"];
    private static readonly string[] _distances = ["0", "1", "2", "3 to 5", "6 to 10", "11 to 20", "21 to 50", "more than 50"];
    private static readonly string[] _portions = ["none", "under 3 %", "under 10 %", "under 50 %", "under 90 %", "under 97 %", "under 100 %", "all"];

    public static readonly int Always = Group("is a line", [""]);
    public static readonly int Length = Group("has", _lengths);
    public static readonly int Ends = Group("ends with", Enum.GetNames<Ending>().Length, i => ((Ending)i).ToString().ToLowerInvariant());
    public static readonly int SizeEnds = Group("is", _sizes, ["that ends like a sentence", "that ends like a question or exclamation", "that ends with a colon", "that ends unlike a sentence"]);
    public static readonly int InnerSentences = Group("holds further sentences:", _counts);
    public static readonly int FunctionWords = Group("is", _sizes, [.. _shares.Select(share => share + " of its words are function words")]);
    public static readonly int Capitals = Group("is", _sizes, [.. _shares.Select(share => share + " of its words are capitalised")]);
    public static readonly int AllCapitals = Group("is written in capitals,", _sizes);
    public static readonly int Digits = Group("of its signs are digits:", _shares);
    public static readonly int OtherScript = Group("is in a script without capitals,", _sizes);
    public static readonly int Opens = Group("opens with", ["a small letter", "a digit", "a quotation mark", "a bullet", "a bracket", "a dash"]);
    public static readonly int Holds = Group("holds", ["a vertical bar", "a bullet or middle dot", "an at sign", "a hash tag", "a link", "a quotation mark", "an arrow", "a currency sign", "a slash", "a comma"]);
    public static readonly int WordClasses = Group("holds words of the kind", [.. Enum.GetNames<WordClass>().Skip(1)], ["one in a short line", "two in a short line", "three or more in a short line", "one in a line of middle length", "two in a line of middle length", "three or more in a line of middle length", "a few in a long line", "some in a long line", "many in a long line"]);
    public static readonly int OpensWith = Group("opens with a word of the kind", [.. Enum.GetNames<WordClass>().Skip(1)]);
    public static readonly int ClosesWith = Group("closes with a word of the kind", [.. Enum.GetNames<WordClass>().Skip(1)]);
    public static readonly int Rule = Group("reads like", [.. LineRules.All.Select(rule => rule.Name)]);
    public static readonly int Repeated = Group("stands in the text", ["twice", "three times or more"]);
    public static readonly int TitleWords = Group("shares words with the headline:", _sizes, _shares);
    public static readonly int IsTitle = Group("repeats the headline", [""]);
    public static readonly int FromHeadline = Group("the headline's second place", ["is nowhere", "comes later", "is 1 line before", "is 2 lines before", "is 3 to 5 lines before", "is 6 to 10 lines before", "is 11 to 20 lines before", "is 21 to 50 lines before", "is far before"]);
    public static readonly int Topic = Group("shares words with the running text:", _sizes, _shares);
    public static readonly int Before = Group("the line before is", LineShape.Names);
    public static readonly int After = Group("the line after is", LineShape.Names);
    public static readonly int SecondBefore = Group("the second line before is", LineShape.Names);
    public static readonly int SecondAfter = Group("the second line after is", LineShape.Names);
    public static readonly int Between = Group("stands as", LineShape.Names, [.. LineShape.Names.SelectMany(before => LineShape.Names.Select(after => $"between {before} and {after}"))]);
    public static readonly int ProseBefore = Group("of the running text stands before it:", _portions);
    public static readonly int ProseAfter = Group("of the running text stands after it:", _portions);
    public static readonly int FromStart = Group("lines from the start:", _distances);
    public static readonly int FromEnd = Group("lines from the end:", _distances);
    public static readonly int Run = Group("stands in a run of lines that are not running text:", _distances);
    public static readonly int Density = Group("of the lines around are running text:", _shares, _sizes);
    public static readonly int Core = Group("the densest part of the text", ["holds it", "starts 1 line later", "starts 2 lines later", "starts 3 to 5 lines later", "starts later", "ended 1 line before", "ended 2 lines before", "ended 3 to 5 lines before", "ended before"]);
    public static readonly int UnderLabel = Group("under a label of related stories or a form:", ["the line before", "2 lines before", "3 to 5 lines before"], _sizes);

    public static int Count => _names.Count;

    public static IReadOnlyList<string> Names => _names;

    /// <summary>The first bucket whose upper bound holds the value; one more than the last where none does.</summary>
    public static int Bucket(int value, ReadOnlySpan<int> bounds)
    {
        var bucket = 0;
        while (bucket < bounds.Length && value > bounds[bucket])
            bucket++;

        return bucket;
    }

    private static int Group(string what, IReadOnlyList<string> buckets) => Group(what, buckets.Count, i => buckets[i]);

    private static int Group(string what, IReadOnlyList<string> first, IReadOnlyList<string> second) =>
        Group(what, first.Count * second.Count, i => $"{first[i / second.Count]}, {second[i % second.Count]}");

    private static int Group(string what, int count, Func<int, string> bucket)
    {
        var offset = _names.Count;
        for (var i = 0; i < count; i++)
            _names.Add($"{what} {bucket(i)}".TrimEnd());

        return offset;
    }
}

/// <summary>The rough look of a line, as its neighbours see it.</summary>
internal static class LineShape
{
    public const int Prose = 0, Sentence = 1, Fragment = 2, Label = 3, Chrome = 4, Edge = 5, Count = 6;

    public static readonly string[] Names = ["running text", "a short sentence", "a line without an end", "a label", "a line of the page", "the edge of the text"];
}
