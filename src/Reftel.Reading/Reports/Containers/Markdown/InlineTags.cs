using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Containers.Html;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>HTML tags inside the text of Markdown: line ends, cells, marks and targets of links.</summary>
internal sealed class InlineTags(ContainerBuilder to, string source)
{
    private const int MostOpen = 64;

    private readonly List<(string Name, int Start, string? Href)> _open = [];

    /// <summary>A block begins: no tag is open.</summary>
    public void Clear() => _open.Clear();

    public void Write(InlineToken token)
    {
        ReadOnlySpan<char> tag = source.AsSpan(token.Start, token.End - token.Start);
        string name = InlineTag.NameOf(tag).ToString().ToLowerInvariant();
        bool closing = InlineTag.IsClosing(tag);
        switch (name)
        {
            case "br":
            case "tr" when closing:
                to.TrimEnd();
                to.Add('\n', token.Start, token.End);
                break;
            case "td" or "th" when closing:
                to.Add('\t', token.Start, token.End);
                break;
            case "sup" or "sub" or "a" or "em" or "i" or "strong" or "b" when closing:
                Close(name);
                break;
            case "sup" or "sub" or "a" or "em" or "i" or "strong" or "b":
                Open(name, tag);
                break;
            case "img" when InlineTag.Attribute(tag, "alt") is { } words && PictureWords.Say(words)
                && !PictureWords.IsIcon(InlineTag.Attribute(tag, "width"), InlineTag.Attribute(tag, "height"), InlineTag.Attribute(tag, "class")):
                int at = source.IndexOf(words, token.Start, token.End - token.Start, StringComparison.Ordinal);
                to.AddPicture(BlankSpace.Fold(HtmlAttributes.Decode(words)), at < 0 ? TextSpan.Between(token.Start, token.End) : new TextSpan(at, words.Length));
                break;
            default:
                AddIds(tag, closing);
                break;
        }
    }

    private void Open(string name, ReadOnlySpan<char> tag)
    {
        AddIds(tag, closing: false);
        if (_open.Count < MostOpen)
        {
            _open.Add((name, to.Length, name == "a" && InlineTag.Attribute(tag, "href") is { } href ? HtmlAttributes.Decode(href) : null));
        }
    }

    private void Close(string name)
    {
        int at = _open.FindLastIndex(t => t.Name == name);
        if (at < 0)
        {
            return;
        }

        (_, int start, string? href) = _open[at];
        _open.RemoveAt(at);
        if (start >= to.Length || (name == "a" && href is null))
        {
            return;
        }

        to.Mark(KindOf(name), start, to.Length, href);
    }

    private static ContainerInlineKind KindOf(string name) => name switch
    {
        "sup" => ContainerInlineKind.Superscript,
        "sub" => ContainerInlineKind.Subscript,
        "a" => ContainerInlineKind.Link,
        _ => ContainerInlineKind.Emphasis,
    };

    private void AddIds(ReadOnlySpan<char> tag, bool closing)
    {
        if (closing || !tag.Contains('='))
        {
            return;
        }

        string? id = InlineTag.Attribute(tag, "id");
        string? name = InlineTag.Attribute(tag, "name");
        if (id is not null)
        {
            to.AddId(id);
        }

        if (name is not null && name != id)
        {
            to.AddId(name);
        }
    }
}
