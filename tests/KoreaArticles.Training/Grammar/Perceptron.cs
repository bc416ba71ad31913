namespace KoreaArticles.Training.Grammar;

/// <summary>An averaged perceptron over sparse features: only what a mistake touched has a weight.</summary>
/// <param name="rarest">A feature seen less often than this in <see cref="Count"/> is never learnt.</param>
internal sealed class Perceptron(int rarest)
{
    // Counting is by hash into a table, so now and then two rare features pass as one that is not.
    private readonly byte[] seen = new byte[1 << 25];

    // A slot holds a feature's key and, below it, where its row starts. A row is its length, its room, and so many weights with
    // their classes in the low byte; it moves to the end of the arena when it outgrows its room.
    private ulong[] slots = new ulong[1 << 16];
    private int[] arena = new int[1 << 18];
    private History[] histories = new History[1 << 18];
    private int features;
    private int end = 1;
    private long now = 1;

    public void Count(ReadOnlySpan<uint> keys)
    {
        foreach (var key in keys)
        {
            ref var times = ref seen[key >> 7];
            if (times < byte.MaxValue) times++;
        }
    }

    public void Score(ReadOnlySpan<uint> keys, Span<int> scores)
    {
        scores.Clear();
        foreach (var key in keys)
        {
            var row = (int)(uint)slots[Slot(key)];
            if (row == 0) continue;

            foreach (var weight in arena.AsSpan(row + 2, arena[row])) scores[weight & 0xFF] += weight >> 8;
        }
    }

    /// <summary>Learns from one decision: nothing but that time has passed, where it was right.</summary>
    public void Learn(ReadOnlySpan<uint> keys, int right, int predicted)
    {
        now++;
        if (right == predicted) return;

        foreach (var key in keys)
        {
            if (seen[key >> 7] < rarest) continue;

            Change(key, right, 1);
            Change(key, predicted, -1);
        }
    }

    /// <summary>Every weight as it was on average over all decisions.</summary>
    public IEnumerable<(uint Key, int Class, double Average)> Averages()
    {
        foreach (var slot in slots)
        {
            var row = (int)(uint)slot;
            for (var i = row + 2; row > 0 && i < row + 2 + arena[row]; i++)
            {
                var (total, since) = histories[i];
                yield return ((uint)(slot >> 32), arena[i] & 0xFF, (double)(total + ((arena[i] >> 8) * (now - since))) / now);
            }
        }
    }

    private void Change(uint key, int @class, int by)
    {
        var slot = Slot(key);
        if (slots[slot] == 0) slot = Add(key, slot);

        var row = (int)(uint)slots[slot];
        var i = row + 2;
        while (i < row + 2 + arena[row] && (arena[i] & 0xFF) != @class) i++;

        if (i == row + 2 + arena[row])
        {
            if (arena[row] == arena[row + 1])
            {
                row = Move(slot, row);
                i = row + 2 + arena[row];
            }

            arena[row]++;
            arena[i] = @class;
            histories[i] = new(0, now);
        }

        var (total, since) = histories[i];
        histories[i] = new(total + ((arena[i] >> 8) * (now - since)), now);
        arena[i] += by << 8;
    }

    private int Add(uint key, int slot)
    {
        if (++features * 2 > slots.Length)
        {
            Grow();
            slot = Slot(key);
        }

        slots[slot] = ((ulong)key << 32) | (uint)NewRow(room: 2);
        return slot;
    }

    private int Move(int slot, int row)
    {
        var moved = NewRow(arena[row] * 2);
        arena[moved] = arena[row];
        arena.AsSpan(row + 2, arena[row]).CopyTo(arena.AsSpan(moved + 2));
        histories.AsSpan(row + 2, arena[row]).CopyTo(histories.AsSpan(moved + 2));
        slots[slot] = (slots[slot] >> 32 << 32) | (uint)moved;
        return moved;
    }

    private int NewRow(int room)
    {
        var row = end;
        end += room + 2;
        if (end > arena.Length)
        {
            Array.Resize(ref arena, arena.Length * 2);
            Array.Resize(ref histories, arena.Length);
        }

        arena[row + 1] = room;
        return row;
    }

    private void Grow()
    {
        var old = slots;
        slots = new ulong[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot != 0) slots[Slot((uint)(slot >> 32))] = slot;
        }
    }

    private int Slot(uint key)
    {
        var slot = (int)(((ulong)(key * 0x9E3779B1) * (ulong)slots.Length) >> 32);
        while (slots[slot] is not 0 and var found && (uint)(found >> 32) != key) slot = (slot + 1) & (slots.Length - 1);

        return slot;
    }

    /// <summary>The sum of what a weight was at every decision before a time.</summary>
    private readonly record struct History(long Total, long Since);
}
