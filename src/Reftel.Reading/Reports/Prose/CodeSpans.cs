using System.Collections.Immutable;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Prose;

/// <summary>What is shown as code within the words of paragraphs, which are asked for in the order of the text.</summary>
internal sealed class CodeSpans(ContainerText text)
{
    private readonly List<ContainerInline> _code = [.. text.Inlines.Where(inline => inline.Kind == ContainerInlineKind.Code && inline.End > inline.Start)];
    private int _next;

    /// <returns>Offsets in the words of the paragraph, in order, without overlap.</returns>
    public ImmutableArray<TextSpan> Of(ProseParagraph paragraph)
    {
        while (_next < _code.Count && _code[_next].End <= paragraph.Start)
        {
            _next++;
        }

        if (_next == _code.Count || _code[_next].Start >= paragraph.End)
        {
            return [];
        }

        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int end = 0;
        for (; _next < _code.Count && _code[_next].Start < paragraph.End; _next++)
        {
            int first = Math.Max(end, paragraph.ToOffset(_code[_next].Start));
            end = Math.Max(first, Math.Min(paragraph.ToOffset(_code[_next].End - 1) + 1, paragraph.Text.Length));
            while (end > first && paragraph.Text[end - 1] == ' ')
            {
                end--;
            }

            while (first < end && paragraph.Text[first] == ' ')
            {
                first++;
            }

            if (end > first)
            {
                spans.Add(new TextSpan(first, end - first));
            }
        }

        return spans.ToImmutable();
    }
}
