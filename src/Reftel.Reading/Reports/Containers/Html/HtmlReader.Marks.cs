using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>What elements mark inside a block: raised, linked, code.</summary>
internal sealed partial class HtmlReader
{
    private void SetMark(ref HtmlScope scope, string name, in HtmlAttributes attributes)
    {
        ContainerInlineKind? kind = name switch
        {
            "sup" => ContainerInlineKind.Superscript,
            "sub" => ContainerInlineKind.Subscript,
            "em" or "strong" or "i" or "b" or "cite" => ContainerInlineKind.Emphasis,
            "code" or "kbd" or "samp" or "tt" => ContainerInlineKind.Code,
            "a" when attributes.Href is not null => ContainerInlineKind.Link,
            "span" when IsRaised(attributes) => ContainerInlineKind.Superscript,
            _ => null,
        };
        if (kind is { } mark && !scope.Hidden)
        {
            scope.Marks = true;
            scope.Mark = mark;
            scope.MarkStart = _out.Length;
            scope.MarkValue = mark == ContainerInlineKind.Link ? HtmlAttributes.Decode(attributes.Href!).Trim() : null;
        }
    }

    private static bool IsRaised(in HtmlAttributes attributes) =>
        attributes.Class is "MsoFootnoteReference" or "MsoEndnoteReference" or "superscript"
        || (attributes.Style is { } style && style.Contains("vertical-align", StringComparison.OrdinalIgnoreCase) && style.Contains("super", StringComparison.OrdinalIgnoreCase));

    private void EndMark(ref HtmlScope scope)
    {
        if (!scope.Marks)
        {
            return;
        }

        scope.Marks = false;
        _openMarks--;
        WriteMark(scope);
    }

    private void WriteMark(HtmlScope scope)
    {
        if (scope.Aside || !_out.IsOpen)
        {
            return;
        }

        ReadOnlySpan<char> written = _out.Written;
        int start = Math.Max(scope.MarkStart, _out.BlockStart);
        while (start < written.Length && char.IsWhiteSpace(written[start]))
        {
            start++;
        }

        if (start < written.Length)
        {
            _out.Mark(scope.Mark, start, written.Length, scope.MarkValue);
        }
    }

    // A mark that goes over the end of a block has a part in each.
    private void CutMarks()
    {
        foreach (ref HtmlScope scope in CollectionsMarshal.AsSpan(_scopes))
        {
            if (scope.Marks)
            {
                WriteMark(scope);
                scope.MarkStart = int.MaxValue;
            }
        }
    }

    private void RestartMarks()
    {
        foreach (ref HtmlScope scope in CollectionsMarshal.AsSpan(_scopes))
        {
            if (scope.Marks)
            {
                scope.MarkStart = _out.Length;
            }
        }
    }
}
