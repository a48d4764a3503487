using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>Cuts one paragraph into passages, from its beginning on.</summary>
internal sealed class PassageCutter(ParagraphDraft paragraph, TelegramText text)
{
    private readonly List<(int Start, int End, BlockKind? Block)> _cuts = [];

    /// <summary>Up to where the paragraph has been cut, in its own text.</summary>
    public int Position { get; private set; }

    /// <summary>Gives what lies between the last cut and <paramref name="end"/> to a block.</summary>
    public void To(int end, BlockKind? block)
    {
        if (end <= Position)
        {
            return;
        }

        if (_cuts.Count > 0 && _cuts[^1].Block == block)
        {
            _cuts[^1] = (_cuts[^1].Start, end, block);
        }
        else
        {
            _cuts.Add((Position, end, block));
        }

        Position = end;
    }

    /// <summary>Gives everything from the beginning of the paragraph to a block.</summary>
    public void Restart(int end, BlockKind? block)
    {
        _cuts.Clear();
        Position = 0;
        To(end, block);
    }

    public ImmutableArray<Passage> Passages()
    {
        string words = paragraph.Text.ToString();
        ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>(_cuts.Count);
        foreach ((int start, int end, BlockKind? block) in _cuts)
        {
            (int first, int last) = paragraph.Text.ToReadable(start, end);
            string part = start == 0 && end == words.Length ? words : words[start..end];
            passages.Add(new Passage(BlockWords.VoiceOf(block), block, part, text.ToSource(first, last)));
        }

        return passages.DrainToImmutable();
    }
}
