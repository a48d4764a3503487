namespace Reftel.Reading.Language.Parsing;

/// <summary>The state of an arc-hybrid parser: words taken, words to come, and the arcs made so far. The root stands behind the last word.</summary>
internal sealed class ParserState
{
    private const byte Unlabelled = 0;

    private int[] _stack = [];
    private int _depth;

    public int Length { get; private set; }

    /// <summary>First word to come; the root when all words are taken.</summary>
    public int Next { get; private set; }

    public int Root => Length;

    public int None => Length + 1;

    public int[] Heads { get; private set; } = [];

    /// <summary>Label of the arc to the head of each word, from one; zero as long as it has none.</summary>
    public byte[] Labels { get; private set; } = [];

    /// <summary>The outermost dependent on the left, and on the right; <see cref="None"/> where there is none.</summary>
    public int[] Left { get; private set; } = [];

    public int[] Right { get; private set; } = [];

    /// <summary>The outermost but one.</summary>
    public int[] InnerLeft { get; private set; } = [];

    public int[] InnerRight { get; private set; } = [];

    public int[] LeftCount { get; private set; } = [];

    public int[] RightCount { get; private set; } = [];

    /// <summary>The labels of all dependents on a side, mixed; the order in which they came does not count.</summary>
    public uint[] LeftLabels { get; private set; } = [];

    public uint[] RightLabels { get; private set; } = [];

    public int Depth => _depth;

    public bool IsDone => _depth == 0 && Next == Length;

    public bool CanShift => Next < Length;

    /// <summary>The top of the stack may become a dependent of the next word; of the root only when nothing else is left: a sentence has one root.</summary>
    public bool CanLeft => _depth > 0 && (Next < Length || _depth == 1);

    /// <summary>The top of the stack may become a dependent of the word below it.</summary>
    public bool CanRight => _depth > 1;

    /// <summary>The one possible move, or none where there is a choice.</summary>
    public Move OnlyMove => (CanShift, CanLeft, CanRight) switch
    {
        (true, false, false) => Move.Shift,
        (false, true, false) => Move.Left,
        (false, false, true) => Move.Right,
        _ => Move.None,
    };

    public void Reset(int length)
    {
        int size = length + 2;
        if (_stack.Length < size)
        {
            int room = size * 2;
            _stack = new int[room];
            Heads = new int[room];
            Labels = new byte[room];
            Left = new int[room];
            Right = new int[room];
            InnerLeft = new int[room];
            InnerRight = new int[room];
            LeftCount = new int[room];
            RightCount = new int[room];
            LeftLabels = new uint[room];
            RightLabels = new uint[room];
        }

        Length = length;
        Next = 0;
        _depth = 0;
        foreach (int[] places in (ReadOnlySpan<int[]>)[Heads, Left, Right, InnerLeft, InnerRight])
        {
            Array.Fill(places, None, 0, size);
        }

        Array.Fill(Labels, Unlabelled, 0, size);
        Array.Clear(LeftCount, 0, size);
        Array.Clear(RightCount, 0, size);
        Array.Clear(LeftLabels, 0, size);
        Array.Clear(RightLabels, 0, size);
    }

    /// <summary>A word of the stack, from its top; <see cref="None"/> below its bottom.</summary>
    public int Stack(int below) => below < _depth ? _stack[_depth - 1 - below] : None;

    public void Shift() => _stack[_depth++] = Next++;

    public void AttachLeft(byte label)
    {
        int word = _stack[--_depth];
        int head = Next;
        Heads[word] = head;
        Labels[word] = label;
        InnerLeft[head] = Left[head];
        Left[head] = word;
        LeftCount[head]++;
        LeftLabels[head] += Mixed(label);
    }

    public void AttachRight(byte label)
    {
        int word = _stack[--_depth];
        int head = _stack[_depth - 1];
        Heads[word] = head;
        Labels[word] = label;
        InnerRight[head] = Right[head];
        Right[head] = word;
        RightCount[head]++;
        RightLabels[head] += Mixed(label);
    }

    private static uint Mixed(byte label) => ((label * 2654435769u) ^ 0x5bd1e995u) | 1u;
}
