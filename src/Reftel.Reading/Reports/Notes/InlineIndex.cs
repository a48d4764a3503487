using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>The inline marks of a container by place.</summary>
internal sealed class InlineIndex
{
    private readonly List<ContainerInline> _inlines;
    private readonly int[] _starts;
    private readonly List<(int Start, int End)> _code = [];
    private readonly List<(int Start, int End)> _latex = [];

    public InlineIndex(ContainerText text)
    {
        _inlines = text.Inlines;
        _starts = new int[_inlines.Count];
        for (int i = 0; i < _starts.Length; i++)
        {
            ContainerInline inline = _inlines[i];
            _starts[i] = inline.Start;
            if (inline.Kind == ContainerInlineKind.Code && inline.End > inline.Start && (_code.Count == 0 || inline.Start >= _code[^1].End))
            {
                _code.Add((inline.Start, inline.End));
            }
            else if (inline.Kind == ContainerInlineKind.Latex && (_latex.Count == 0 || inline.Start >= _latex[^1].End))
            {
                _latex.Add((inline.Start, inline.End));
            }
        }
    }

    /// <summary>Whether any of the text is marked as code.</summary>
    public bool HasCode => _code.Count > 0;

    /// <summary>The superscript that begins at a place and covers something, or null.</summary>
    public ContainerInline? SuperscriptAt(int at)
    {
        for (int i = First(at); i < _starts.Length && _starts[i] == at; i++)
        {
            if (_inlines[i].Kind == ContainerInlineKind.Superscript && _inlines[i].End > at)
            {
                return _inlines[i];
            }
        }

        return null;
    }

    /// <summary>True inside of code: what stands there points to nothing.</summary>
    public bool IsCode(int at) => FirstEndingBehind(_code, at) is var low && low < _code.Count && _code[low].Start <= at;

    /// <summary>What came wrapped in LaTeX and lies in a range, whole or in part.</summary>
    public IEnumerable<(int Start, int End)> LatexIn(int start, int end)
    {
        if (_latex.Count == 0)
        {
            return [];
        }

        int first = FirstEndingBehind(_latex, start);
        return _latex.Skip(first).TakeWhile(range => range.Start < end);
    }

    /// <summary>Inline marks that begin inside a range, in order.</summary>
    public InlineRange In(int start, int end) => new(_inlines, First(start), end);

    private static int FirstEndingBehind(List<(int Start, int End)> ranges, int at)
    {
        int low = 0;
        int high = ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[middle].End <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int First(int start)
    {
        // Asked for each label that may be one; as in PieceSearch no jump depends on what is compared.
        int low = 0;
        for (int count = _starts.Length; count > 0;)
        {
            int half = (count + 1) / 2;
            low += half * (_starts[low + half - 1] < start ? 1 : 0);
            count -= half;
        }

        return low;
    }
}
