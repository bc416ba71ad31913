using static KoreaArticles.Extraction.Layout.Features;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The features of every line of a text, as numbers into <see cref="Features.Names"/>.</summary>
internal sealed class LineFeatures
{
    private readonly List<int> all = [];
    private readonly List<int> starts = [0];

    private readonly List<int> shapes = [];

    public int Count => starts.Count - 1;

    public int Shape(int line) => shapes[line];

    public ReadOnlySpan<int> this[int line] =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(all)[starts[line]..starts[line + 1]];

    public static LineFeatures Of(PageLines page)
    {
        var features = new LineFeatures();
        for (var i = 0; i < page.Count; i++)
        {
            features.AddOwn(page, i);
            features.AddPlace(page, i);
            features.starts.Add(features.all.Count);
            features.shapes.Add(page.Shape(i));
        }

        return features;
    }

    /// <summary>What the line shows by itself.</summary>
    private void AddOwn(PageLines page, int i)
    {
        var facts = page.Facts[i];
        var line = facts.Span.In(page.Text);
        var size = Size(facts);
        Add(Always);
        Add(Length + Bucket(facts.Words, [1, 2, 3, 5, 8, 12, 18, 26, 40, 70]));
        Add(Ends + (int)facts.Ending);
        Add(SizeEnds + (size * 4) + facts.Ending switch
        {
            Ending.Sentence or Ending.Ellipsis => 0,
            Ending.Question or Ending.Exclamation => 1,
            Ending.Colon => 2,
            _ => 3,
        });
        if (facts.InnerSentences > 0)
            Add(InnerSentences + Bucket(facts.InnerSentences, [1, 2]));

        if (facts.OtherScript * 2 > facts.Letters)
            Add(OtherScript + size);
        else
        {
            Add(FunctionWords + (size * 5) + Bucket(100 * facts[WordClass.Function] / Math.Max(1, facts.Words), [0, 20, 33, 45]));
            Add(Capitals + (size * 5) + Bucket(100 * facts.Capitalised / Math.Max(1, facts.Words), [0, 20, 45, 75]));
        }

        if (facts.AllCapitals * 3 > facts.Words * 2)
            Add(AllCapitals + size);
        Add(Digits + Bucket(100 * facts.Digits / line.Length, [0, 5, 15, 40]));
        AddIf(Year + size, facts.Years > 0);
        AddIf(FullDate + size, facts.Years > 0 && facts[WordClass.Calendar] > 0 && facts.Numbers > 1);
        AddSigns(line);
        for (var group = 0; group < Vocabulary.Groups; group++)
        {
            var kind = (WordClass)(1 << group);
            if (facts[kind] is > 0 and var words && (size < 2 ? Bucket(words, [1, 2]) : Bucket(100 * words / facts.Words, [3, 7, 14]) - 1) is >= 0 and var many)
                Add(WordClasses + (group * 9) + (size * 3) + many);
            AddIf(OpensWith + group, facts.First.HasFlag(kind));
            AddIf(ClosesWith + group, facts.Last.HasFlag(kind));
        }

        if (page.Rules[i] is >= 0 and var rule)
            Add(Rule + rule);
    }

    private void AddSigns(ReadOnlySpan<char> line)
    {
        var opens = line[0] switch
        {
            >= 'a' and <= 'z' => 0,
            >= '0' and <= '9' => 1,
            '"' or '“' or '\'' or '‘' or '«' or '„' => 2,
            '•' or '*' or '·' or '▪' or '■' or '●' or '‣' or '»' or '>' => 3,
            '(' or '[' => 4,
            '-' or '–' or '—' => 5,
            _ => -1,
        };
        if (opens >= 0)
            Add(Opens + opens);
        var head = line[..Math.Min(line.Length, 400)];
        AddIf(Holds, head.Contains('|'));
        AddIf(Holds + 1, head.IndexOfAny('•', '·') >= 0);
        AddIf(Holds + 2, head.Contains('@'));
        AddIf(Holds + 3, head.Contains('#'));
        AddIf(Holds + 4, head.Contains("://", StringComparison.Ordinal) || head.Contains("www.", StringComparison.Ordinal) || head.Contains(".com", StringComparison.Ordinal));
        var isSaid = HoldsSpeech(head);
        AddIf(Holds + 5, isSaid || head.IndexOfAny('"', '“', '”') >= 0);
        AddIf(Holds + 6, head.IndexOfAny("→←›‹▶▼▲➔") >= 0 || (!isSaid && head.IndexOfAny('«', '»') >= 0));
        AddIf(Holds + 7, head.IndexOfAny("$€£₩¥") >= 0);
        AddIf(Holds + 8, head.Contains('/'));
        AddIf(Holds + 9, head.Contains(','));
    }

    /// <summary>« The ferry is late »: the same signs as in « Previous | Next », around more words.</summary>
    private static bool HoldsSpeech(ReadOnlySpan<char> line)
    {
        const int FewestWords = 4;
        var open = line.IndexOf('«');
        return open >= 0 && line[(open + 1)..] is var rest && rest.IndexOfAny('»', '|') is var close && (close < 0 ? open == 0 : rest[close] == '»') && WordCount.Of(close < 0 ? rest : rest[..close]) >= FewestWords;
    }

    /// <summary>What the line shows by where it stands.</summary>
    private void AddPlace(PageLines page, int i)
    {
        var size = Size(page.Facts[i]);
        if (page.Times(i) is > 1 and var times)
            Add(Repeated + Math.Min(times, 3) - 2);
        if (page.Words.RepeatsTitle(i))
            Add(IsTitle);
        Add(TitleWords + (size * 5) + page.Words.TitleShare(i));
        Add(FromHeadline + page.Words.SinceHeadline(i));
        Add(Topic + (size * 5) + page.Words.TopicShare(i));

        int before = page.Shape(i - 1), after = page.Shape(i + 1);
        Add(Before + before);
        Add(After + after);
        Add(SecondBefore + page.Shape(i - 2));
        Add(SecondAfter + page.Shape(i + 2));
        Add(Between + (page.Shape(i) * 36) + (before * 6) + after);

        Add(ProseBefore + page.Prose.PortionBefore(i));
        Add(ProseAfter + page.Prose.PortionAfter(i));
        Add(FromStart + Bucket(i, [0, 1, 2, 5, 10, 20, 50]));
        Add(FromEnd + Bucket(page.Count - 1 - i, [0, 1, 2, 5, 10, 20, 50]));
        Add(Run + Bucket(page.Prose.RunOfFragments(i), [0, 1, 2, 5, 10, 20, 50]));
        Add(Density + (page.Prose.DensityAround(i) * 3) + size);
        Add(Core + page.Prose.PlaceToCore(i));
        if (page.SinceLabel(i) is > 0 and <= 5 and var since)
            Add(UnderLabel + (Bucket(since, [1, 2]) * 3) + size);

        if (i > 0 && page.Rules[i - 1] is >= 0 and var ruleBefore)
            Add(RuleBefore + ruleBefore);
        if (i + 1 < page.Count && page.Rules[i + 1] is >= 0 and var ruleAfter)
            Add(RuleAfter + ruleAfter);
        if (page.Words.PhraseShare(i) is > 0 and var phrases)
            Add(Phrases + (size * 5) + phrases);
        AddIf(Within + size, page.Words.HolderOf(i) is not null);
        AddIf(LoneName, page.OpensWithALoneName(i));
        AddIf(LikeNeighbour + size, page.OpensLikeANeighbour(i));
    }

    private static int Size(LineFacts facts) => Bucket(facts.Words, [8, 18]);

    private void AddIf(int feature, bool has)
    {
        if (has)
            Add(feature);
    }

    private void Add(int feature) => all.Add(feature);
}
