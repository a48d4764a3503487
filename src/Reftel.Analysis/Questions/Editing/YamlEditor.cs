using Reftel.Analysis.Questions.Files;

namespace Reftel.Analysis.Questions.Editing;

/// <summary>Cuts and puts in at the places of values. What it gives is proved by whoever asks.</summary>
internal sealed class YamlEditor(string text)
{
    private readonly string _newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public string? Apply(YamlEdit edit, YamlPlace place, EditValue? value) => edit switch
    {
        YamlEdit.Remove => Remove(place),
        YamlEdit.Add => Add(place, value!),
        _ => Set(place, value!),
    };

    private string? Set(YamlPlace place, EditValue value)
    {
        if (place.Value is not { } old)
        {
            return AddMember(place, value);
        }

        // In brackets, and for a text, the new stands where the old stood.
        if (place.Parent.IsFlow || (value.Text is not null && old.Text is not null && !old.IsBlockText))
        {
            string flow = YamlText.Flow(value);
            return Replace(old.Start, old.End, old.Start == old.End && old.Start > 0 && text[old.Start - 1] == ':' ? $" {flow}" : flow);
        }

        if (place.Parent.Members is { } members)
        {
            YamlValue key = members[place.Last.Index].Key;
            return Replace(ColonAfter(key), old.End, YamlText.Behind(value, IndentOf(place.Parent), _newLine));
        }

        return Replace(old.Start, old.End, value.Members is { Length: > 0 } ? YamlText.Members(value, old.Column - 1, _newLine) : YamlText.Flow(value));
    }

    private string? Add(YamlPlace place, EditValue item)
    {
        if (place.Value is null)
        {
            return AddMember(place, EditValue.List([item]), inLines: true);
        }

        if (place.Value is { Items: { Count: > 0 } items } list)
        {
            return list.IsFlow ? Insert(items[^1].End, $", {YamlText.Flow(item)}")
                : Insert(EndOfLine(list.End), $"{_newLine}{new string(' ', list.Column - 1)}{YamlText.Item(item, list.Column - 1, _newLine)}");
        }

        bool isEmpty = place.Value.IsNothing || place.Value.Items is { Count: 0 };
        if (!isEmpty || place.Parent.Members is not { } members)
        {
            return null;
        }

        // "observations: []   # none yet": the comment stays with the name.
        if (place.Parent.IsFlow)
        {
            return Replace(place.Value.Start, place.Value.End, $"[{YamlText.Flow(item)}]");
        }

        int indent = IndentOf(place.Parent) + 2;
        int colon = ColonAfter(members[place.Last.Index].Key);
        string emptied = text.Remove(colon, place.Value.End - colon);
        return emptied.Insert(EndOfLine(emptied, colon), $"{_newLine}{new string(' ', indent)}{YamlText.Item(item, indent, _newLine)}");
    }

    private string? AddMember(YamlPlace place, EditValue value, bool inLines = false)
    {
        YamlValue mapping = place.Parent;
        if (mapping.IsFlow)
        {
            return Insert(
                mapping.Members is { Count: > 0 } some ? some[^1].Value.End : mapping.Start + 1,
                $"{(mapping.Members is { Count: > 0 } ? ", " : "")}{YamlText.Scalar(place.Last.Name)}: {YamlText.Flow(value)}");
        }

        int indent = IndentOf(mapping);
        string member = inLines
            ? $"{YamlText.Scalar(place.Last.Name)}:{string.Concat(value.Items!.Value.Select(item => $"{_newLine}{new string(' ', indent + 2)}{YamlText.Item(item, indent + 2, _newLine)}"))}"
            : YamlText.Member(place.Last.Name, value, indent, _newLine);
        return Insert(EndOfLine(mapping.End), $"{_newLine}{new string(' ', indent)}{member}");
    }

    private string? Remove(YamlPlace place)
    {
        if (place.Value is not { } value)
        {
            return null;
        }

        (int Start, int End)[] all =
            [.. place.Parent.Items?.Select(item => (item.Start, item.End)) ?? place.Parent.Members!.Select(member => (member.Key.Start, Math.Max(member.Key.End, member.Value.End)))];
        int index = place.Last.Index;
        if (place.Parent.IsFlow)
        {
            return all.Length == 1 ? null : index > 0 ? Replace(all[index - 1].End, all[index].End, "") : Replace(all[0].Start, all[1].Start, "");
        }

        int start = all[index].Start;
        int lineStart = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        int end = EndOfLine(value.Start == value.End ? all[index].End : value.End);
        string before = text[lineStart..start];

        // The first member of an item stands behind its dash; the next takes its place.
        if (before.AsSpan().Trim().Trim('-').Trim().Length == 0 && before.Contains('-', StringComparison.Ordinal) && place.Parent.Members is not null)
        {
            return all.Length == 1 ? null : Replace(start, all[index + 1].Start, "");
        }

        end = end < text.Length ? end + (text[end] == '\r' ? 2 : 1) : end;
        return Replace(lineStart, end, "");
    }

    // Members of one mapping stand below each other.
    private static int IndentOf(YamlValue mapping) => mapping.Members![0].Key.Column - 1;

    private int ColonAfter(YamlValue key) => text.IndexOf(':', key.End) + 1;

    private int EndOfLine(int from) => EndOfLine(text, from);

    private static int EndOfLine(string text, int from)
    {
        int end = text.AsSpan(from).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : from + end;
    }

    private string Insert(int at, string what) => text.Insert(at, what);

    private string Replace(int start, int end, string what) => string.Concat(text.AsSpan(0, start), what, text.AsSpan(end));
}
