using System.Collections.Immutable;
using Reftel.Reading.Language.Parsing;

namespace Reftel.Reading.Statements.Prose;

/// <summary>The tree of a sentence with what rules ask of it most: the children of a word and how far its phrase reaches.</summary>
internal sealed class SentenceTree
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _left;
    private readonly int[] _right;

    public SentenceTree(ParsedSentence sentence)
    {
        Words = sentence.Words;
        int count = Words.Length;
        _firstChild = new int[count];
        _nextSibling = new int[count];
        _left = new int[count];
        _right = new int[count];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        for (int i = count - 1; i >= 0; i--)
        {
            _left[i] = i;
            _right[i] = i;
            if (Words[i].Head is >= 0 and var head)
            {
                _nextSibling[i] = _firstChild[head];
                _firstChild[head] = i;
            }
        }

        Spread();
    }

    public ImmutableArray<ParsedWord> Words { get; }

    public int Count => Words.Length;

    /// <summary>First word of the phrase that hangs on a word.</summary>
    public int Left(int word) => _left[word];

    /// <summary>Last word of the phrase that hangs on a word.</summary>
    public int Right(int word) => _right[word];

    /// <summary>The words that hang on a word, in order.</summary>
    public ChildWords Children(int word) => new(_nextSibling, _firstChild[word]);

    /// <summary>First child with the relation, subtypes included; -1 where there is none.</summary>
    public int Child(int word, string relation)
    {
        foreach (int child in Children(word))
        {
            if (Is(Words[child].Relation, relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>True for the relation itself and for its subtypes.</summary>
    public static bool Is(string relation, string wanted) =>
        relation.StartsWith(wanted, StringComparison.Ordinal) && (relation.Length == wanted.Length || relation[wanted.Length] == ':');

    // Children are settled before their head: words in the order of their depth, deepest first.
    private void Spread()
    {
        int count = Count;
        int[] waiting = new int[count];
        foreach (ParsedWord word in Words)
        {
            if (word.Head >= 0)
            {
                waiting[word.Head]++;
            }
        }

        var ready = new Stack<int>();
        for (int i = 0; i < count; i++)
        {
            if (waiting[i] == 0)
            {
                ready.Push(i);
            }
        }

        while (ready.TryPop(out int word))
        {
            if (Words[word].Head is not (>= 0 and var head))
            {
                continue;
            }

            _left[head] = Math.Min(_left[head], _left[word]);
            _right[head] = Math.Max(_right[head], _right[word]);
            if (--waiting[head] == 0)
            {
                ready.Push(head);
            }
        }
    }

    /// <summary>Walks over children without a list.</summary>
    internal struct ChildWords(int[] next, int first)
    {
        private int _at = first;

        public int Current { get; private set; }

        public readonly ChildWords GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_at < 0)
            {
                return false;
            }

            Current = _at;
            _at = next[_at];
            return true;
        }
    }
}
