using System.Collections.Immutable;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Questions.Files;

/// <summary>The members of a mapping by name, each as what it must be; what is otherwise is told.</summary>
internal sealed class YamlFields
{
    private static readonly System.Buffers.SearchValues<char> IdCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly YamlValue _node;
    private readonly string _what;
    private readonly QuestionReading _reading;

    /// <param name="node">The mapping; another value is told, and has no members then.</param>
    /// <param name="what">What it is: <c>an indicator</c>.</param>
    /// <param name="reading">Where problems go.</param>
    /// <param name="known">The members it may have.</param>
    public YamlFields(YamlValue node, string what, QuestionReading reading, params ReadOnlySpan<string> known)
    {
        (_node, _what, _reading) = (node, what, reading);
        if (node.Members is not { } members)
        {
            reading.Report(node, QuestionCodes.Value, $"{what} has members: {string.Join(", ", known.ToArray())}");
            return;
        }

        // A bit for each known member: a file has a hundred thousand mappings of four.
        ulong seen = 0;
        foreach ((YamlValue key, _) in members)
        {
            int place = key.Text is { } word ? known.IndexOf(word) : -1;
            if (place < 0)
            {
                reading.Report(key, QuestionCodes.Member, $"{what} has no member \"{key.Text}\"; it can be {string.Join(", ", known.ToArray())}");
            }
            else if ((seen & (1UL << place)) != 0)
            {
                reading.Report(key, QuestionCodes.Member, $"\"{key.Text}\" stands twice here; join the two");
            }
            else
            {
                seen |= 1UL << place;
            }
        }
    }

    /// <summary>The value of a member; null where it is not there or was left empty.</summary>
    public YamlValue? this[string name] => _node[name] is { IsNothing: false } value ? value : null;

    public YamlValue At(string name) => _node[name] ?? _node;

    public string? Text(string name)
    {
        if (this[name] is not { } value)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(value.Text))
        {
            Wrong(value, $"\"{name}\" is a text");
            return null;
        }

        return value.Text.Trim();
    }

    /// <summary>A text that must be there; empty where it is not, which is told.</summary>
    public string Needed(string name)
    {
        Need(name);
        return Text(name) ?? "";
    }

    /// <summary>An id that this mapping gives to something of a kind.</summary>
    public string Id(string kind)
    {
        string id = Needed("id");
        if (id.AsSpan().ContainsAnyExcept(IdCharacters))
        {
            Wrong(At("id"), $"the id \"{id}\" has other characters than a-z, 0-9 and -");
        }
        else if (id.Length > 0)
        {
            _reading.Give(At("id"), kind, id);
        }

        return id;
    }

    /// <summary>An id that must be given elsewhere.</summary>
    public string? Named(string name, string kind)
    {
        string? id = Text(name);
        if (id is not null)
        {
            _reading.Name(At(name), kind, id);
        }

        return id;
    }

    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        DateOnly? day = text.Length == 10 ? IsoDay.Parse(text) : null;
        if (day is null)
        {
            Wrong(At(name), $"\"{text}\" is not a day; write it as 2021-11-04");
        }

        return day;
    }

    public DateOnly NeededDay(string name)
    {
        Need(name);
        return Day(name) ?? DateOnly.MinValue;
    }

    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        int? number = IsoDay.Number(text);
        if (number is null || number < least || number > most)
        {
            Wrong(At(name), $"\"{text}\" is not a whole number from {least} to {most}");
            return null;
        }

        return number;
    }

    /// <summary>One of the words of an enumeration.</summary>
    public T? Word<T>(string name, Func<T, string> toWord)
        where T : struct, Enum => Text(name) is { } text ? Word(At(name), text, toWord) : null;

    public T? Word<T>(YamlValue at, string? text, Func<T, string> toWord)
        where T : struct, Enum
    {
        T? value = QuestionWords.Of(text, toWord);
        if (value is null)
        {
            Wrong(at, $"\"{text}\" is not known here; it can be {string.Join(", ", Enum.GetValues<T>().Select(toWord))}");
        }

        return value;
    }

    /// <summary>A list of texts; a single text is one of one.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        if (this[name] is not { } value)
        {
            return [];
        }

        if (value.Text is not null)
        {
            return Text(name) is { } text ? [text] : [];
        }

        if (value.Items is null || value.Items.Exists(item => string.IsNullOrWhiteSpace(item.Text)))
        {
            Wrong(value, $"\"{name}\" is a list of texts: [one, \"another\"]");
            return [];
        }

        return [.. value.Items.Select(item => item.Text!.Trim())];
    }

    /// <summary>The items of a list; a value that is none, and more items than are read, are told.</summary>
    public List<YamlValue> Items(string name, int most)
    {
        if (this[name] is not { } value)
        {
            return [];
        }

        if (value.Items is not { } items)
        {
            Wrong(value, $"\"{name}\" is a list; each item stands behind \"-\" on a line of its own");
            return [];
        }

        if (items.Count > most)
        {
            _reading.Report(items[most], QuestionCodes.Limit, $"\"{name}\" has {items.Count} items; {most} are read: put what is older into another file");
            return items[..most];
        }

        return items;
    }

    /// <summary>Tells that a member is missing, where it is.</summary>
    public void Need(string name)
    {
        if (_node.Members is not null && this[name] is null)
        {
            _reading.Report(_node, QuestionCodes.Missing, $"{_what} has no \"{name}\"; add it");
        }
    }

    public void Wrong(YamlValue at, string message) => _reading.Report(at, QuestionCodes.Value, message);
}
