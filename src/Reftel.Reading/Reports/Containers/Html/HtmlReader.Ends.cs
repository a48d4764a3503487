using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>End tags, and ends that a page leaves out.</summary>
internal sealed partial class HtmlReader
{
    private void End(string name, int start, int end)
    {
        if (TakenEnd(name, start, end))
        {
            return;
        }

        if (name == "br")
        {
            BreakLine(start, end);
            return;
        }

        _touches |= name == "time";

        if (HtmlElements.Block.Contains(name) && !Top.InTable)
        {
            EndBlock(mayJoin: name is "p" or "div" or "dt" or "th");
        }

        if (_tooDeep > 0)
        {
            _tooDeep--;
            return;
        }

        int at = _scopes.Count - 1;
        while (at > 0 && _scopes[at].Name != name)
        {
            at--;
        }

        if (at == 0)
        {
            return;
        }

        if (HtmlElements.IsInline(name) && !IsInlineDownTo(at))
        {
            // "</b>" of an element that began outside this paragraph ends its mark, not the paragraph.
            EndMark(ref CollectionsMarshal.AsSpan(_scopes)[at]);
            return;
        }

        CloseDownTo(at);
        if (name == "table" && !Top.InTable)
        {
            EndBlock();
        }
    }

    private bool IsInlineDownTo(int at)
    {
        for (int i = _scopes.Count - 1; i > at; i--)
        {
            if (HtmlElements.Block.Contains(_scopes[i].Name))
            {
                return false;
            }
        }

        return true;
    }

    private void CloseDownTo(int at)
    {
        Span<HtmlScope> scopes = CollectionsMarshal.AsSpan(_scopes);
        for (int i = scopes.Length - 1; i >= at; i--)
        {
            EndMark(ref scopes[i]);
            if (scopes[i].Name == "li")
            {
                _pendingLabel = null;
            }
        }

        _scopes.RemoveRange(at, _scopes.Count - at);
    }

    // "p", "li", "tr", "td", "dt", "dd" need no end tag.
    private void CloseImplied(string name)
    {
        for (int i = _scopes.Count - 1; i > 0; i--)
        {
            string open = _scopes[i].Name;
            if (IsEndedBy(open, name))
            {
                if (open == "p" && name != "p" && i < _scopes.Count - 1 && !IsInlineDownTo(i))
                {
                    return;
                }

                CloseDownTo(i);
                return;
            }

            bool wall = name switch
            {
                "li" => open is "ul" or "ol" or "menu" or "dir",
                "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" => open is "table",
                "dt" or "dd" => open is "dl",
                _ => !HtmlElements.IsInline(open),
            };
            if (wall)
            {
                return;
            }
        }
    }

    private static bool IsEndedBy(string open, string name) => open switch
    {
        "p" => name is not ("tr" or "td" or "th" or "li" or "dt" or "dd"),
        "li" => name == "li",
        "dt" or "dd" => name is "dt" or "dd",
        "td" or "th" => name is "td" or "th",
        "tr" => name is "tr" or "tbody" or "thead" or "tfoot",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => name[0] == 'h' && name.Length == 2 && char.IsAsciiDigit(name[1]),
        _ => false,
    };
}
