using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>The inline marks of a container by place.</summary>
internal sealed class InlineIndex
{
    private readonly IReadOnlyList<ContainerInline> _inlines;
    private readonly Dictionary<int, ContainerInline> _superscripts = [];

    public InlineIndex(ContainerText text)
    {
        _inlines = text.Inlines;
        foreach (ContainerInline inline in text.Inlines)
        {
            if (inline.Kind == ContainerInlineKind.Superscript && inline.End > inline.Start)
            {
                _superscripts.TryAdd(inline.Start, inline);
            }
        }
    }

    /// <summary>The superscript that begins at a place, or null.</summary>
    public ContainerInline? SuperscriptAt(int at) => _superscripts.TryGetValue(at, out ContainerInline inline) ? inline : null;

    /// <summary>Inline marks that begin inside a range, in order.</summary>
    public IEnumerable<ContainerInline> In(int start, int end)
    {
        for (int i = First(start); i < _inlines.Count && _inlines[i].Start < end; i++)
        {
            yield return _inlines[i];
        }
    }

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
