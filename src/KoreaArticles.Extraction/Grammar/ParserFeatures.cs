namespace KoreaArticles.Extraction.Grammar;

/// <summary>What the parser looks at: three words of the stack, three to come, what hangs on them, and the marks between.</summary>
internal static class ParserFeatures
{
    private const ulong Nothing = 99;

    public static void Collect(Configuration c, ref FeatureKeys f)
    {
        var (s0, s1, s2) = (c.Stack(0), c.Stack(1), c.Stack(2));
        var n0 = c.Next < c.Count ? c.Next : -1;
        var n1 = c.Next + 1 < c.Count ? c.Next + 1 : -1;
        var n2 = c.Next + 2 < c.Count ? c.Next + 2 : -1;
        ulong s0w = W(c, s0), s1w = W(c, s1), s2w = W(c, s2), n0w = W(c, n0), n1w = W(c, n1), n2w = W(c, n2);
        ulong s0t = T(c, s0), s1t = T(c, s1), s2t = T(c, s2), n0t = T(c, n0), n1t = T(c, n1), n2t = T(c, n2);

        AddWords(ref f, s0w, s0t, n0w, n0t, n1w, n1t, n2w, n2t, s1w, s1t, s2w, s2t);
        AddPairs(ref f, s0w, s0t, n0w, n0t, n1w, n1t, s1w, s1t);

        f.Add(Tags(n0t, n1t, n2t));
        f.Add(Tags(s0t, n0t, n1t));
        f.Add(Tags(s1t, s0t, n0t));
        f.Add(Tags(s2t, s1t, s0t));
        f.Add(Tags(s1t, s0t, n0t, n1t));
        f.Add(Tags(s2t, s1t, s0t, n0t));
        f.Add(s1w, Tags(s0t, n0t));
        f.Add(s0w, Tags(s1t, n0t));
        f.Add(n0w, Tags(s1t, s0t));
        f.Add(s0w, n0w, s1t);
        f.Add(s1w, s0w, n0t);
        f.Add(s0w, Tags(n0t, n1t));

        AddDependants(ref f, c, s0, s0w, s0t, n0, n0w, n0t, s1, s1w, s1t);
        AddMarks(ref f, c, s0, s0w, s0t, n0, n0w, n0t, s1, s1w, s1t);
    }

    private static void AddWords(ref FeatureKeys f, ulong s0w, ulong s0t, ulong n0w, ulong n0t, ulong n1w, ulong n1t, ulong n2w, ulong n2t,
        ulong s1w, ulong s1t, ulong s2w, ulong s2t)
    {
        f.Add(0);
        f.Add(s0w);
        f.Add(s0t);
        f.Add(s0w, s0t);
        f.Add(n0w);
        f.Add(n0t);
        f.Add(n0w, n0t);
        f.Add(n1w);
        f.Add(n1t);
        f.Add(n1w, n1t);
        f.Add(n2w);
        f.Add(n2t);
        f.Add(s1w);
        f.Add(s1t);
        f.Add(s1w, s1t);
        f.Add(s2w);
        f.Add(s2t);
    }

    private static void AddPairs(ref FeatureKeys f, ulong s0w, ulong s0t, ulong n0w, ulong n0t, ulong n1w, ulong n1t, ulong s1w, ulong s1t)
    {
        f.Add(s0w, n0w, Tags(s0t, n0t));
        f.Add(s0w, n0w, s0t);
        f.Add(s0w, n0w, n0t + 100);
        f.Add(s0w, Tags(s0t, n0t));
        f.Add(n0w, Tags(s0t, n0t));
        f.Add(s0w, n0w);
        f.Add(Tags(s0t, n0t));
        f.Add(Tags(n0t, n1t));
        f.Add(s0w, n1w);
        f.Add(n0w, n1w);
        f.Add(n0w, n1t);
        f.Add(s1w, s0w);
        f.Add(s1w, s0w, Tags(s1t, s0t));
        f.Add(s1w, Tags(s1t, s0t));
        f.Add(s0w, Tags(s1t, s0t));
        f.Add(Tags(s1t, s0t));
        f.Add(s1w, n0w);
        f.Add(s1w, n0t);
        f.Add(s1t, n0w);
        f.Add(Tags(s1t, n0t));
        f.Add(Tags(s1t, n1t), s0t);
    }

    private static void AddDependants(ref FeatureKeys f, Configuration c, int s0, ulong s0w, ulong s0t, int n0, ulong n0w, ulong n0t,
        int s1, ulong s1w, ulong s1t)
    {
        var (s0l, s0r) = (Of(c.Left, s0), Of(c.Right, s0));
        var (s1l, s1r, n0l) = (Of(c.Left, s1), Of(c.Right, s1), Of(c.Left, n0));
        ulong s0lt = T(c, s0l.Last), s0rt = T(c, s0r.Last), s1lt = T(c, s1l.Last), s1rt = T(c, s1r.Last), n0lt = T(c, n0l.Last);

        f.Add(W(c, s0l.Last), s0t);
        f.Add(W(c, s0r.Last), s0t);
        f.Add(W(c, s1l.Last), s1t);
        f.Add(W(c, s1r.Last), s1t);
        f.Add(W(c, n0l.Last), n0t);
        f.Add(W(c, s0l.Last), s0w);
        f.Add(W(c, s0r.Last), s0w);
        f.Add(W(c, s0l.Last), s1w);
        f.Add(W(c, s0l.Last), s1t, s0t);
        f.Add(Tags(s0t, s0lt), R(c, s0l.Last));
        f.Add(Tags(s0t, s0rt), R(c, s0r.Last));
        f.Add(Tags(s1t, s1lt), R(c, s1l.Last));
        f.Add(Tags(s1t, s1rt), R(c, s1r.Last));
        f.Add(Tags(n0t, n0lt), R(c, n0l.Last));
        f.Add(Tags(s0t, R(c, s0l.Last), R(c, s0l.Previous)));
        f.Add(Tags(s0t, R(c, s0r.Last), R(c, s0r.Previous)));
        f.Add(Tags(s1t, R(c, s1r.Last), R(c, s1r.Previous)));
        f.Add(Tags(n0t, R(c, n0l.Last), R(c, n0l.Previous)));
        f.Add(Tags(s0t, s0lt, n0t));
        f.Add(Tags(s0t, s0rt, n0t));
        f.Add(Tags(s0t, n0t, n0lt));
        f.Add(Tags(s1t, s0t, s0lt));
        f.Add(Tags(s1t, s0t, s0rt));
        f.Add(Tags(s1t, s1lt, s0t));
        f.Add(Tags(s1t, s1rt, s0t));
        f.Add(Tags(s1t, R(c, s1r.Last), s0t, n0t));
        f.Add(Tags(s1t, R(c, s0l.Last), s0t, n0t));

        f.Add(s0w, s0l.Relations);
        f.Add(s0t, s0l.Relations);
        f.Add(s0w, s0r.Relations);
        f.Add(s0t, s0r.Relations);
        f.Add(s1w, s1l.Relations);
        f.Add(s1w, s1r.Relations);
        f.Add(s1t, s1r.Relations);
        f.Add(n0w, n0l.Relations);
        f.Add(n0t, n0l.Relations);
        f.Add(Tags(s1t, s0t), s0l.Relations);
        f.Add(Tags(s0t, n0t), s0l.Relations, n0l.Relations);
        f.Add(s1w, s0t, s0l.Relations);
        f.Add(s0w, n0t, n0l.Relations);
        f.Add(Tags(s0t, n0t, (ulong)s0l.Count));
        f.Add(Tags(s0t, n0t, (ulong)s0r.Count));
        f.Add(Tags(s1t, s0t, (ulong)s1r.Count));
    }

    private static void AddMarks(ref FeatureKeys f, Configuration c, int s0, ulong s0w, ulong s0t, int n0, ulong n0w, ulong n0t,
        int s1, ulong s1w, ulong s1t)
    {
        ulong toNext = Distance(s0, n0), toTop = Distance(s1, s0);
        ulong nextMarks = Between(c, s0, n0), topMarks = Between(c, s1, s0);
        var last = c.Next - 1;

        f.Add(Tags(s0t, n0t), toNext);
        f.Add(s0w, toNext);
        f.Add(n0w, toNext);
        f.Add(Tags(s1t, s0t), toTop);
        f.Add(s1w, toTop);
        f.Add(s0w, toTop);
        f.Add(Tags(s0t, n0t), nextMarks);
        f.Add(s0w, n0t, nextMarks);
        f.Add(n0w, s0t, nextMarks);
        f.Add(Tags(s1t, s0t), topMarks);
        f.Add(s1w, s0t, topMarks);
        f.Add(s0w, s1t, topMarks);
        f.Add(Tags(s1t, s0t, n0t), topMarks, nextMarks);
        f.Add(W(c, last), Tags(s0t, n0t));
        f.Add(Tags(T(c, last), s0t, n0t));
        f.Add(Tags(T(c, last), s1t, s0t));
    }

    private static ulong W(Configuration c, int i) => i < 0 ? Nothing : c.Words[i].Lower;

    private static ulong T(Configuration c, int i) => i < 0 ? Nothing : (ulong)c.Tags[i];

    private static ulong R(Configuration c, int i) => i < 0 ? Nothing : (ulong)c.Relations[i];

    private static Dependants Of(Dependants[] side, int i) => i < 0 ? Dependants.None : side[i];

    private static ulong Tags(ulong a, ulong b) => (a << 8) | b;

    private static ulong Tags(ulong a, ulong b, ulong c) => (a << 16) | (b << 8) | c;

    private static ulong Tags(ulong a, ulong b, ulong c, ulong d) => (a << 24) | (b << 16) | (c << 8) | d;

    private static ulong Distance(int from, int to) => from < 0 || to < 0 ? 0u : (to - from) switch
    {
        < 5 => (ulong)(to - from),
        < 8 => 5,
        < 15 => 6,
        _ => 7,
    };

    /// <summary>Whether one of two words is inside a quotation and the other is not, and how many commas stand between.</summary>
    private static ulong Between(Configuration c, int from, int to)
    {
        if (from < 0 || to < 0) return Nothing;

        var quotes = c.Passed[to].Quotes - c.Passed[from].Quotes;
        var commas = c.Passed[to].Commas - c.Passed[from].Commas;
        return (ulong)((Math.Min(quotes, 3) << 2) | Math.Min(commas, 2) | ((c.Passed[to].Quotes & 1) << 4));
    }
}
