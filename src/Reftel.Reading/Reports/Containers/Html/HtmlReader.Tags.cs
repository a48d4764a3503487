using System.Globalization;
using AngleSharp.Html.Parser.Tokens;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>What a tag begins or ends.</summary>
internal sealed partial class HtmlReader
{
    private void Start(HtmlTagToken tag, int start, int end)
    {
        if (TakenStart(tag, start, end))
        {
            return;
        }

        string name = tag.Name;
        HtmlAttributes attributes = tag.Attributes.Count > 0 ? HtmlAttributes.Of(tag) : default;
        if (tag.Attributes.Count > 0 && TryBeginNote(name, attributes, start, end))
        {
            return;
        }

        switch (name)
        {
            case "br":
                BreakLine(start, end);
                return;
            case "meta":
                if ((attributes.Property ?? attributes.Name) is { } key && attributes.Content is { } content)
                {
                    AddFact(key.ToLowerInvariant(), content);
                    AddStated(key.ToLowerInvariant(), content, start, end);
                }

                return;
            case "img":
                ReadPicture(tag, start, end);
                break;
            case "link":
                if (attributes is { Href: { } address, Rel: { } relation } && relation.Trim().Equals("canonical", StringComparison.OrdinalIgnoreCase))
                {
                    AddFact("canonical", address);
                }

                return;
        }

        bool block = HtmlElements.Block.Contains(name);
        if (block)
        {
            CloseImplied(name);
            StartBlock(name, start);
        }

        AddIds(name, attributes);
        SeeTime(tag, attributes, start, end);
        if (name == "hr")
        {
            if (!Top.Hidden && !Top.Aside)
            {
                _out.AddRule();
            }

            return;
        }

        if (HtmlElements.Void.Contains(name) || (tag.IsSelfClosing && !block && !HtmlElements.IsInline(name)))
        {
            return;
        }

        if (_scopes.Count >= Deepest)
        {
            _tooDeep++;
            return;
        }

        HtmlScope scope = ScopeOf(name, attributes, start, end);
        if (scope.Marks)
        {
            _openMarks++;
        }

        _scopes.Add(scope);
    }

    // A cell or row inside a table parts its text; every other block begins anew.
    private void StartBlock(string name, int start)
    {
        ref HtmlScope scope = ref Top;
        if (!scope.InTable || scope.Hidden || scope.Aside)
        {
            EndBlock(mayJoin: name is "p" or "div" or "dd" or "td");
            return;
        }

        if (!_out.IsOpen || _out.Length == _out.BlockStart)
        {
            return;
        }

        _text.Forget();
        bool row = _out.Written[^1] is '\n';
        if (name is "tr")
        {
            if (!row)
            {
                _out.Add('\n', start, start);
            }
        }
        else if (name is "td" or "th")
        {
            if (!row)
            {
                _out.Add('\t', start, start);
            }
        }
        else if (_out.Written[^1] is not ('\t' or '\n' or ' '))
        {
            _out.Add(' ', start, start);
        }
    }

    private HtmlScope ScopeOf(string name, in HtmlAttributes attributes, int start, int end)
    {
        HtmlScope scope = Top;
        scope.Name = name;
        scope.Marks = false;
        scope.MarkValue = null;
        scope.Hidden |= HtmlElements.Hidden.Contains(name) || attributes.Hidden || (attributes.Style is { Length: > 0 } style && HtmlCruft.IsHiddenByStyle(style))
            || (name == "label" && HtmlNoteBody.Of(name, attributes, _source, end) == HtmlNotePart.Switch)
            || (_written is not null && HtmlNoteBody.IsRepeatedNumber(attributes.Class)) || (_listsTooltips == true && HtmlNoteBody.IsTooltip(attributes.Class))
            || (attributes.AriaHidden && name != "a") || HtmlCruft.IsTool(attributes.Class, attributes.Id)
            || (name is "a" or "span" && HtmlBackLink.Is(attributes, _source, end))
            || (name is "a" && Top.Kind == ContainerBlockKind.Heading && HtmlBackLink.IsOfHeading(attributes, _source, end));
        Weigh(ref scope, name, attributes, start);
        scope.Part = PartOf(scope.Part, name, attributes);
        scope.InArticle |= name is "article" or "main" or "section";
        if (!scope.InTable)
        {
            SetKind(ref scope, name, attributes);
        }

        if (name == "table" && !_regions.IsLayout(start) && !HtmlNoteBody.IsTable(attributes.Class) && !string.Equals(attributes.Role, "presentation", StringComparison.OrdinalIgnoreCase))
        {
            scope.InTable = true;
            scope.Kind = ContainerBlockKind.Table;
        }

        SetMark(ref scope, name, attributes);
        return scope;
    }

    private void Weigh(ref HtmlScope scope, string name, in HtmlAttributes attributes, int start)
    {
        bool notes = HtmlCruft.HoldsNotes(attributes.Class, attributes.Id, attributes.Role, attributes.Type, attributes.Style);
        if (name == _regions.ArticleElement || name is "article" or "main" || string.Equals(attributes.Role, "main", StringComparison.OrdinalIgnoreCase) || (notes && name is not ("a" or "sup")))
        {
            scope.Aside = false;
            scope.Cruft = false;
            scope.InNotes |= notes;
            return;
        }

        if (_lenient || name is "body" or "html" || notes)
        {
            return;
        }

        if (start == _regions.OuterHeading && !scope.Cruft)
        {
            scope.Aside = false;
            return;
        }

        scope.Cruft |= (HtmlElements.Cruft.Contains(name) && (name != "form" || !_regions.HoldsText(start)))
            || (name is "header" or "footer" && !scope.InArticle)
            || HtmlCruft.IsCruft(name, attributes.Class, attributes.Id, attributes.Role);
        scope.Aside |= scope.Cruft;
    }

    private void SetKind(ref HtmlScope scope, string name, in HtmlAttributes attributes)
    {
        switch (name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                (scope.Kind, scope.Level) = (ContainerBlockKind.Heading, name[1] - '0');
                break;
            case "blockquote":
                (scope.Kind, scope.Level) = (ContainerBlockKind.Quotation, 0);
                break;
            case "pre" or "listing":
                // Pages set whole telegrams and letters in "pre": a list in it is no code.
                (scope.Kind, scope.Level, scope.Preformatted) = (ContainerBlockKind.Code, 0, true);
                break;
            case "ul" or "ol" or "dir" or "menu":
                scope.ListDepth++;
                scope.NumberStep = name == "ol" ? 1 : 0;
                scope.NextNumber = Number(attributes.Start) ?? 1;
                break;
            case "li":
                StartItem(ref scope, attributes);
                break;
        }
    }

    private void StartItem(ref HtmlScope scope, in HtmlAttributes attributes)
    {
        scope.Kind = ContainerBlockKind.ListItem;
        scope.ListDepth = Math.Max(1, scope.ListDepth);
        ref HtmlScope list = ref Top;
        if (list.NumberStep == 0)
        {
            _pendingLabel = null;
            return;
        }

        int number = Number(attributes.Value) ?? list.NextNumber;
        list.NextNumber = number + 1;
        _pendingLabel = number.ToString(NumberFormatInfo.InvariantInfo);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, NumberFormatInfo.InvariantInfo, out int number) && number < 1_000_000 ? number : null;

    private void AddIds(string name, in HtmlAttributes attributes)
    {
        ref HtmlScope scope = ref Top;
        if (scope.Hidden || scope.Aside)
        {
            return;
        }

        string? anchor = name == "a" ? attributes.Name : null;
        foreach (string? id in (ReadOnlySpan<string?>)[attributes.Id, anchor == attributes.Id ? null : anchor])
        {
            if (string.IsNullOrEmpty(id))
            {
                continue;
            }

            string decoded = HtmlAttributes.Decode(id);
            if (_out.IsOpen)
            {
                _out.AddId(decoded);
            }
            else
            {
                _pendingIds.Add(decoded);
            }
        }
    }
}
