using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Lines;
using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams;

/// <summary>
/// The lines of one telegram and the marks made on them. Readers see the readable text, by line numbers that begin at
/// zero for the telegram; marks and spans are handed out in the source.
/// </summary>
internal sealed class TelegramText
{
    private readonly ReadableText _readable;
    private readonly TextLine[] _lines;
    private readonly int _firstLine;
    private readonly SyntaxTreeBuilder _tree;

    public TelegramText(ReadableText readable, TextLine[] lines, int firstLine, int endLine, SyntaxTreeBuilder tree)
    {
        _readable = readable;
        _lines = lines;
        _firstLine = firstLine;
        _tree = tree;
        Count = endLine - firstLine;
        Furniture = new Furniture[Count];
        IsDoubleSpaced = FindDoubleSpacing();
    }

    /// <summary>True when an empty line stands behind nearly every line, so that it parts nothing.</summary>
    public bool IsDoubleSpaced { get; }

    /// <summary>Number of lines.</summary>
    public int Count { get; }

    /// <summary>What each line is that does not belong to the telegram's own text.</summary>
    public Furniture[] Furniture { get; }

    /// <summary>Lines of the class lines of the second and later sections, where each was transmitted with an envelope of its own.</summary>
    public HashSet<int> SectionLines { get; } = [];

    /// <summary>The whole readable text; offsets of lines count in it.</summary>
    public string Text => _readable.Text;

    /// <summary>The readable text of this telegram alone.</summary>
    public ReadOnlySpan<char> Whole => Count == 0 ? [] : Text.AsSpan(this[0].Start, this[Count - 1].Next - this[0].Start);

    public TextLine this[int line] => _lines[_firstLine + line];

    /// <summary>The words of a line, blanks at its ends left out.</summary>
    public ReadOnlySpan<char> Words(int line)
    {
        TextLine at = this[line];
        return Text.AsSpan(at.First, at.End - at.First);
    }

    public bool IsBlank(int line) => this[line].IsBlank;

    /// <summary>True when a line holds words of the telegram itself.</summary>
    public bool IsWords(int line) => Furniture[line] == Telegrams.Furniture.None && !this[line].IsBlank;

    /// <summary>The next line at or after <paramref name="line"/> that holds words of the telegram; <see cref="Count"/> when none does.</summary>
    public int NextWords(int line)
    {
        while (line < Count && !IsWords(line))
        {
            line++;
        }

        return line;
    }

    /// <summary>The last line before <paramref name="line"/> that is not empty, or -1.</summary>
    public int PreviousFilled(int line)
    {
        do
        {
            line--;
        }
        while (line >= 0 && this[line].IsBlank);

        return line;
    }

    private bool FindDoubleSpacing()
    {
        const int Sample = 80;
        int filled = 0;
        int followed = 0;
        for (int line = 0; line + 1 < Count && filled < Sample; line++)
        {
            filled += this[line].IsBlank ? 0 : 1;
            followed += !this[line].IsBlank && !this[line + 1].IsBlank ? 1 : 0;
        }

        return filled >= 16 && followed * 20 < filled;
    }

    public void Mark(SyntaxKind kind, int start, int end) => _tree.Add(kind, _readable.ToSource(start, end));

    /// <summary>Marks a span that is given in the source already.</summary>
    public void MarkSource(SyntaxKind kind, TextSpan span) => _tree.Add(kind, span);

    /// <summary>Marks the words of a line.</summary>
    public void MarkLine(SyntaxKind kind, int line) => Mark(kind, this[line].First, this[line].End);

    public TextSpan ToSource(int start, int end) => _readable.ToSource(start, end);

    public TextSpan LineSpan(int line) => ToSource(this[line].First, this[line].End);
}
