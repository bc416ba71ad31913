namespace KoreaArticles.Extraction.Grammar;

/// <summary>What the parser can do next.</summary>
internal enum Move : byte
{
    /// <summary>Put the next word on the stack.</summary>
    Shift,

    /// <summary>The word on top of the stack depends on the next word.</summary>
    Left,

    /// <summary>The word on top of the stack depends on the one under it.</summary>
    Right,
}

/// <summary>A move and, where it ties two words, in which relation.</summary>
internal readonly record struct Transition(Move Move, Relation Relation)
{
    /// <summary>All that is possible while the stack is empty.</summary>
    public static Transition Shift => new(Move.Shift, default);

    public static Transition[] Read(ref ModelReader reader)
    {
        var transitions = new Transition[reader.Byte()];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = new((Move)reader.Byte(), (Relation)reader.Byte());

        return transitions;
    }
}

/// <summary>A parse under way (arc-hybrid): words on a stack, words still to come, and the arcs drawn so far.</summary>
internal sealed class Configuration
{
    /// <summary>Longest stretch that is parsed as one.</summary>
    public const int Longest = 192;

    public readonly Word[] Words = new Word[Longest];
    public readonly Tag[] Tags = new Tag[Longest];
    public readonly int[] Heads = new int[Longest];
    public readonly Relation[] Relations = new Relation[Longest];
    public readonly Dependants[] Left = new Dependants[Longest];
    public readonly Dependants[] Right = new Dependants[Longest];

    /// <summary>Running counts of quotation marks and commas before each word.</summary>
    public readonly (byte Quotes, byte Commas)[] Passed = new (byte, byte)[Longest + 1];

    private readonly int[] stack = new int[Longest];

    public int Count { get; private set; }

    public int Depth { get; private set; }

    /// <summary>The next word; <see cref="Count"/> when none is left.</summary>
    public int Next { get; private set; }

    public bool IsDone => Next == Count && Depth <= 1;

    /// <summary>The word at a depth of the stack, 0 on top; -1 where there is none.</summary>
    public int Stack(int depth) => depth < Depth ? stack[Depth - 1 - depth] : -1;

    /// <summary>Begins with the first so many <see cref="Words"/> and <see cref="Tags"/>.</summary>
    public void Start(int count)
    {
        (Count, Depth, Next) = (count, 0, 0);
        Array.Fill(Heads, -1, 0, count);
        Array.Clear(Relations, 0, count);
        Array.Fill(Left, Dependants.None, 0, count);
        Array.Fill(Right, Dependants.None, 0, count);
        for (var i = 0; i < count; i++)
        {
            var (quotes, commas) = Passed[i];
            Passed[i + 1] = ((byte)(quotes + (Words[i].IsQuote ? 1 : 0)), (byte)(commas + (Tags[i] is Tag.Comma or Tag.Colon ? 1 : 0)));
        }
    }

    public bool Allows(Move move) => move switch
    {
        Move.Shift => Next < Count,
        Move.Left => Next < Count && Depth > 0,
        _ => Depth > 1,
    };

    public void Apply(Transition transition)
    {
        if (transition.Move == Move.Shift)
        {
            stack[Depth++] = Next++;
            return;
        }

        var word = stack[--Depth];
        var head = transition.Move == Move.Left ? Next : stack[Depth - 1];
        Heads[word] = head;
        Relations[word] = transition.Relation;
        if (word < head) Left[head] = Left[head].With(word, transition.Relation);
        else Right[head] = Right[head].With(word, transition.Relation);
    }
}

/// <summary>Words that hang on one side of a word: the outermost, the one before it, how many, and in which relations.</summary>
internal readonly record struct Dependants(int Last, int Previous, int Count, ulong Relations)
{
    public static readonly Dependants None = new(-1, -1, 0, 0);

    public Dependants With(int word, Relation relation) => new(word, Last, Count + 1, Relations | (1UL << (int)relation));
}
