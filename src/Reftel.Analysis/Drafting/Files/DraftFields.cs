using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;

namespace Reftel.Analysis.Drafting.Files;

/// <summary>The members of a mapping by name, each as what it must be; what is otherwise is told.</summary>
internal sealed class DraftFields
{
    private readonly YamlNode _node;
    private readonly string _what;
    private readonly ProblemList _problems;

    /// <param name="node">The mapping; another value is told, and has no members then.</param>
    /// <param name="what">What it is: <c>a source</c>.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="known">The members it may have.</param>
    public DraftFields(YamlNode node, string what, ProblemList problems, params ReadOnlySpan<string> known)
    {
        (_node, _what, _problems) = (node, what, problems);
        if (node.Members is not { } members)
        {
            problems.Add(node, DraftCodes.Value, $"{what} has members: {string.Join(", ", known.ToArray())}");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((YamlNode key, _) in members)
        {
            if (key.Scalar is not { } word || !known.Contains(word))
            {
                problems.Add(key, DraftCodes.Member, $"{what} has no member \"{key.Scalar}\"; it can be {string.Join(", ", known.ToArray())}");
            }
            else if (!seen.Add(word))
            {
                problems.Add(key, DraftCodes.Member, $"\"{word}\" stands twice here; join the two");
            }
        }
    }

    public YamlNode? this[string name] => _node[name] is { } value && value.Scalar is not ("" or "~" or "null") ? value : null;

    public YamlNode At(string name) => _node[name] ?? _node;

    public string? Text(string name)
    {
        if (this[name] is not { } value)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(value.Scalar))
        {
            Wrong(value, $"\"{name}\" is a text");
            return null;
        }

        return value.Scalar.Trim();
    }

    /// <summary>A text that must be there; empty where it is not, which is told.</summary>
    public string Needed(string name, string example)
    {
        if (_node.Members is not null && this[name] is null)
        {
            _problems.Add(_node, DraftCodes.Missing, $"{_what} has no \"{name}\"; write for instance {name}: {example}");
        }

        return Text(name) ?? "";
    }

    public ImmutableArray<string> Texts(string name)
    {
        if (this[name] is not { } value)
        {
            return [];
        }

        if (value.Scalar is not null)
        {
            return Text(name) is { } text ? [text] : [];
        }

        if (value.Items is null || value.Items.Exists(item => string.IsNullOrWhiteSpace(item.Scalar)))
        {
            Wrong(value, $"\"{name}\" is a list of texts: [one, \"another\"]");
            return [];
        }

        return [.. value.Items.Select(item => item.Scalar!.Trim())];
    }

    public int? Number(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        int? number = IsoDay.Number(text);
        if (number is null or < 1 or > 999_999)
        {
            Wrong(At(name), $"\"{text}\" is not a whole number from 1 to 999999");
        }

        return number;
    }

    /// <summary>A part of one: <c>0.55</c> or <c>55%</c>.</summary>
    public double? Part(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        bool percent = text.EndsWith('%');
        string digits = percent ? text[..^1] : text;
        bool sound = digits.Length is > 0 and < 12 && digits.All(c => char.IsAsciiDigit(c) || c == '.') && digits.AsSpan().Count('.') < 2 && digits != ".";
        if (!sound)
        {
            Wrong(At(name), $"\"{text}\" is no part of one; write 0.55 or 55%");
            return null;
        }

        double value = double.Parse(digits, System.Globalization.NumberFormatInfo.InvariantInfo);
        return percent ? value / 100 : value;
    }

    /// <summary>A year, a month or a day.</summary>
    public PartialDate? Date(string name) => Text(name) is { } text ? ListDate.Parse(text) ?? NoDate(name, $"\"{text}\" is not a date; write 2007, 2007-12 or 2007-12-11") : null;

    /// <summary>A minute in UTC: <c>2007-12-11T12:51Z</c>.</summary>
    public PartialDate? Minute(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        PartialDate? day = text.Length is 17 or 20 && text[10] is 'T' or ' ' && text[13] == ':' && text[^1] == 'Z' ? ListDate.Parse(text[..10]) : null;
        PartialDate? minute = day is { } on && IsoDay.Number(text.AsSpan(11, 2)) is { } hour && IsoDay.Number(text.AsSpan(14, 2)) is { } past
            ? PartialDate.OfMinute(on.Year, on.Month, on.Day, hour, past) : null;
        return minute ?? NoDate(name, $"\"{text}\" is no minute in UTC; write 2007-12-11T12:51Z");
    }

    /// <summary>One of the words of an enumeration.</summary>
    public T? Word<T>(string name, Func<T, string> toWord)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        foreach (T value in Enum.GetValues<T>())
        {
            if (toWord(value).Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        Wrong(At(name), $"\"{text}\" is not known here; it can be {string.Join(", ", Enum.GetValues<T>().Select(toWord))}");
        return null;
    }

    /// <summary>Items of a list; a value that is none is a list of one.</summary>
    public List<YamlNode> Items(string name) => this[name] is not { } value ? [] : value.Items ?? [value];

    public void Wrong(YamlNode at, string message) => _problems.Add(at, DraftCodes.Value, message);

    private PartialDate? NoDate(string name, string message)
    {
        Wrong(At(name), message);
        return null;
    }
}
