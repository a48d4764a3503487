using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>The styles of a document. A file without them is read by the ids that Word gives its own styles in English.</summary>
internal sealed class DocxStyles(DocxLimits limits)
{
    // A style may be based on itself, in a broken file or a hostile one; Word allows a chain of eleven.
    private const int LongestChain = 32;

    private readonly Dictionary<string, DocxStyle> _styles = new(StringComparer.Ordinal);

    public void Read(XmlReader xml)
    {
        for (var children = new DocxChildren(xml, limits.MaxDepth); children.Next();)
        {
            if (xml.LocalName == "style" && DocxElement.Attribute(xml, "styleId") is { } id)
            {
                var style = new DocxStyle();
                ReadStyle(xml, style);
                _styles.TryAdd(id, style);
            }
        }
    }

    /// <summary>Level of a heading from 1 to 6, or null; <paramref name="direct"/> is the outline level of the paragraph itself.</summary>
    public int? HeadingLevel(string? id, int? direct)
    {
        if (direct is { } own)
        {
            return own is >= 0 and < 9 ? Math.Min(own + 1, 6) : null;
        }

        foreach (DocxStyle style in Chain(id))
        {
            if (style.Name == "title")
            {
                return 1;
            }

            int? level = style.Outline ?? LevelOfName(style.Name);
            if (level is { } outline)
            {
                return outline is >= 0 and < 9 ? Math.Min(outline + 1, 6) : null;
            }
        }

        return null;
    }

    public bool IsQuote(string? id) =>
        Chain(id).Any(style => style.Name is "quote" or "intense quote" or "block text" or "intensequote" or "blocktext" or "quotations");

    public bool IsSuperscript(string? id) => Chain(id).Select(style => style.Superscript).FirstOrDefault(set => set is not null) ?? false;

    public bool IsHidden(string? id) => Chain(id).Select(style => style.Hidden).FirstOrDefault(set => set is not null) ?? false;

    /// <summary>The list that a style puts its paragraphs into.</summary>
    public (int? Id, int? Level) List(string? id)
    {
        int? level = null;
        foreach (DocxStyle style in Chain(id))
        {
            level ??= style.ListLevel;
            if (style.ListId is not null)
            {
                return (style.ListId, level);
            }
        }

        return (null, null);
    }

    private static int? LevelOfName(string name)
    {
        ReadOnlySpan<char> word = "heading";
        return name.Length is 8 or 9 && name.AsSpan().StartsWith(word, StringComparison.Ordinal) && name[^1] is >= '1' and <= '9'
            && (name.Length == 8 || name[7] == ' ')
            ? name[^1] - '1'
            : null;
    }

    private IEnumerable<DocxStyle> Chain(string? id)
    {
        for (int step = 0; id is not null && step < LongestChain; step++)
        {
            if (!_styles.TryGetValue(id, out DocxStyle? style))
            {
                yield return new DocxStyle { Name = id.ToLowerInvariant() };
                yield break;
            }

            yield return style;
            id = style.BasedOn;
        }
    }

    private void ReadStyle(XmlReader xml, DocxStyle style)
    {
        for (var children = new DocxChildren(xml, limits.MaxDepth); children.Next();)
        {
            switch (xml.LocalName)
            {
                case "name":
                    style.Name = DocxElement.Value(xml)?.ToLowerInvariant() ?? "";
                    break;
                case "basedOn":
                    style.BasedOn = DocxElement.Value(xml);
                    break;
                case "pPr" or "numPr" or "rPr":
                    ReadStyle(xml, style);
                    break;
                case "outlineLvl":
                    style.Outline = DocxElement.Number(xml);
                    break;
                case "numId":
                    style.ListId = DocxElement.Number(xml);
                    break;
                case "ilvl":
                    style.ListLevel = DocxElement.Number(xml);
                    break;
                case "vertAlign":
                    style.Superscript = DocxElement.Value(xml) == "superscript";
                    break;
                case "vanish":
                    style.Hidden = DocxElement.IsOn(xml);
                    break;
            }
        }
    }
}
