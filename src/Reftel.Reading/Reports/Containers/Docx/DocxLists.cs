using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>The lists of a document: what stands before each item.</summary>
internal sealed class DocxLists(DocxLimits limits)
{
    private const int Levels = 9;

    private readonly Dictionary<int, Level[]> _kinds = [];
    private readonly Dictionary<int, (int Kind, int?[] Starts)> _lists = [];
    private readonly Dictionary<int, int[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    public void Read(XmlReader xml)
    {
        for (var children = new DocxChildren(xml, limits.MaxDepth); children.Next();)
        {
            if (xml.LocalName == "abstractNum" && DocxElement.Number(xml, "abstractNumId") is { } kind)
            {
                Level[] levels = [.. Enumerable.Range(0, Levels).Select(_ => new Level())];
                for (var inner = new DocxChildren(xml, limits.MaxDepth); inner.Next();)
                {
                    if (xml.LocalName == "lvl" && DocxElement.Number(xml, "ilvl") is >= 0 and < Levels and { } at)
                    {
                        ReadLevel(xml, levels[at]);
                    }
                }

                _kinds.TryAdd(kind, levels);
            }
            else if (xml.LocalName == "num" && DocxElement.Number(xml, "numId") is { } list)
            {
                ReadList(xml, list);
            }
        }
    }

    /// <summary>Counts an item and gives what is shown before it; null when the paragraph is in no list.</summary>
    public DocxListMark? Next(int list, int level)
    {
        if (!_lists.TryGetValue(list, out (int Kind, int?[] Starts) found) || !_kinds.TryGetValue(found.Kind, out Level[]? levels))
        {
            return null;
        }

        level = Math.Clamp(level, 0, Levels - 1);
        int[] counters = CountersOf(found.Kind);
        counters[level] = counters[level] == int.MinValue ? found.Starts[level] ?? levels[level].Start : counters[level] + 1;
        counters.AsSpan(level + 1).Fill(int.MinValue);

        // A list that goes over to another definition of the same kind begins anew only where it says so.
        if (found.Starts[level] is { } start && _begun.Add((list, level)))
        {
            counters[level] = start;
        }

        return Describe(levels, counters, level);
    }

    private static DocxListMark? Describe(Level[] levels, int[] counters, int level)
    {
        string? format = levels[level].Format;
        string text = levels[level].Text;
        if (format == "none" || (format != "bullet" && text.Length == 0))
        {
            return null;
        }

        if (format == "bullet")
        {
            return new DocxListMark(level, "-", null);
        }

        string shown = text;
        for (int i = 0; i <= level; i++)
        {
            string number = DocxNumberFormat.Write(counters[i] == int.MinValue ? levels[i].Start : counters[i], levels[i].Format);
            shown = shown.Replace($"%{i + 1}", number, StringComparison.Ordinal);
        }

        bool plain = (format is null or "decimal") && text.TrimEnd('.', ')') == $"%{level + 1}" && counters[level] is >= 0 and <= 999_999_999;
        return plain
            ? new DocxListMark(level, $"{counters[level]}.", null)
            : new DocxListMark(level, null, shown);
    }

    private int[] CountersOf(int kind)
    {
        if (!_counters.TryGetValue(kind, out int[]? counters))
        {
            counters = new int[Levels];
            counters.AsSpan().Fill(int.MinValue);
            _counters.Add(kind, counters);
        }

        return counters;
    }

    private void ReadList(XmlReader xml, int list)
    {
        int kind = -1;
        var starts = new int?[Levels];
        for (var children = new DocxChildren(xml, limits.MaxDepth); children.Next();)
        {
            if (xml.LocalName == "abstractNumId")
            {
                kind = DocxElement.Number(xml) ?? -1;
            }
            else if (xml.LocalName == "lvlOverride" && DocxElement.Number(xml, "ilvl") is >= 0 and < Levels and { } at)
            {
                for (var inner = new DocxChildren(xml, limits.MaxDepth); inner.Next();)
                {
                    starts[at] = xml.LocalName == "startOverride" ? DocxElement.Number(xml) : starts[at];
                }
            }
        }

        _lists.TryAdd(list, (kind, starts));
    }

    private void ReadLevel(XmlReader xml, Level level)
    {
        for (var children = new DocxChildren(xml, limits.MaxDepth); children.Next();)
        {
            switch (xml.LocalName)
            {
                case "start":
                    level.Start = Math.Clamp(DocxElement.Number(xml) ?? 1, 0, 1_000_000);
                    break;
                case "numFmt":
                    level.Format = DocxElement.Value(xml);
                    break;
                case "lvlText":
                    // Word shows at most nine numbers and some signs between them; a long text would be repeated for each item.
                    string text = DocxElement.Value(xml) ?? "";
                    level.Text = text.Length <= 100 ? text : text[..100];
                    break;
            }
        }
    }

    private sealed class Level
    {
        public int Start { get; set; } = 1;

        public string? Format { get; set; }

        public string Text { get; set; } = "";
    }
}

/// <summary>What stands before an item of a list.</summary>
/// <param name="Level">From 0.</param>
/// <param name="Marker">As Markdown writes it; null where Markdown has none of this shape.</param>
/// <param name="Shown">Then the characters that Word shows, such as <c>a)</c> or <c>2.1</c>.</param>
internal readonly record struct DocxListMark(int Level, string? Marker, string? Shown);
