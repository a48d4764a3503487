using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Inline marks that follow each other, walked without an object for the walk: it is done for every line.</summary>
/// <param name="inlines">Marks in order.</param>
/// <param name="first">Number of the first.</param>
/// <param name="end">Place in the text at which none of them begins any more.</param>
internal readonly struct InlineRange(List<ContainerInline> inlines, int first, int end)
{
    public Enumerator GetEnumerator() => new(inlines, first, end);

    public bool Any(Func<ContainerInline, bool> condition)
    {
        foreach (ContainerInline inline in this)
        {
            if (condition(inline))
            {
                return true;
            }
        }

        return false;
    }

    internal struct Enumerator(List<ContainerInline> inlines, int first, int end)
    {
        private int _at = first - 1;

        public readonly ContainerInline Current => inlines[_at];

        public bool MoveNext() => ++_at < inlines.Count && inlines[_at].Start < end;
    }
}
