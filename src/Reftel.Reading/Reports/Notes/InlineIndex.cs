using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>The inline marks of a container by place.</summary>
internal sealed class InlineIndex
{
    private readonly IReadOnlyList<ContainerInline> _inlines;
    private readonly Dictionary<int, ContainerInline> _superscripts = [];
    private readonly List<(int Start, int End)> _code = [];

    public InlineIndex(ContainerText text)
    {
        _inlines = text.Inlines;
        foreach (ContainerInline inline in text.Inlines)
        {
            if (inline.Kind == ContainerInlineKind.Superscript && inline.End > inline.Start)
            {
                _superscripts.TryAdd(inline.Start, inline);
            }

            if (inline.Kind == ContainerInlineKind.Code && inline.End > inline.Start && (_code.Count == 0 || inline.Start >= _code[^1].End))
            {
                _code.Add((inline.Start, inline.End));
            }
        }
    }

    /// <summary>The superscript that begins at a place, or null.</summary>
    public ContainerInline? SuperscriptAt(int at) => _superscripts.TryGetValue(at, out ContainerInline inline) ? inline : null;

    /// <summary>True inside of code: what stands there points to nothing.</summary>
    public bool IsCode(int at)
    {
        int low = 0;
        int high = _code.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_code[middle].End <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _code.Count && _code[low].Start <= at;
    }

    /// <summary>Inline marks that begin inside a range, in order.</summary>
    public InlineRange In(int start, int end) => new(_inlines, First(start), end);

    private int First(int start)
    {
        int low = 0;
        int high = _inlines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_inlines[middle].Start < start)
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
}
