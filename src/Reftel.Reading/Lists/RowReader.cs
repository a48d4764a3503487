using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reftel.Reading.Lists;

/// <summary>What all lists of users have in common: YAML with rows of members in a fixed form, whose faults are told with their places.</summary>
/// <param name="syntax">The finding for text that is no YAML.</param>
/// <param name="field">The finding for a row that is not understood.</param>
internal abstract class RowReader(DiagnosticDescriptor syntax, DiagnosticDescriptor field)
{
    private const int MostProblems = 100;

    private static readonly System.Buffers.SearchValues<char> KeyCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly List<ListProblem> _problems = [];

    public IReadOnlyList<ListProblem> Problems => _problems;

    /// <summary>Whether the row that is read has no fault so far.</summary>
    protected bool IsSound { get; set; }

    /// <summary>Hands the root to the reader, where the text has one.</summary>
    protected void ReadRoot(string yaml, Action<YamlNode> read)
    {
        try
        {
            if (Root(yaml) is { } root)
            {
                read(root);
            }
        }
        catch (YamlException e)
        {
            _problems.Add(new ListProblem(syntax.Code, (int)e.Start.Line, (int)e.Start.Column, $"this is not YAML: {e.Message}"));
        }
    }

    /// <summary>The rows below a member; none where it is left out.</summary>
    protected List<YamlNode> Rows(YamlNode root, string field)
    {
        if (root[field] is not { } list)
        {
            return [];
        }

        if (list.Items is { } rows)
        {
            return rows;
        }

        Report(list, $"\"{field}:\" has its rows below, each after \"-\"");
        return [];
    }

    /// <summary>Whether a row has members; those that it may not have are told.</summary>
    protected bool HasMembers(YamlNode row, string[] fields)
    {
        if (row.Members is { } members)
        {
            CheckMembers(members, fields);
            return true;
        }

        Report(row, $"a row has members: {string.Join(", ", fields)}");
        return false;
    }

    protected void CheckMembers(List<(YamlNode Key, YamlNode Value)> members, string[] fields)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((YamlNode key, _) in members)
        {
            if (key.Scalar is not { } word || Array.IndexOf(fields, word) < 0)
            {
                Report(key, $"\"{key.Scalar}\" is not known; it can be {string.Join(", ", fields)}");
            }
            else if (!seen.Add(word))
            {
                Report(key, $"\"{word}\" stands twice in one row");
            }
        }
    }

    protected string? Text(YamlNode row, string field, bool needed)
    {
        YamlNode? node = row[field];
        if (node is null)
        {
            if (needed)
            {
                Report(row, $"the row has no \"{field}\"");
            }

            return null;
        }

        if (string.IsNullOrWhiteSpace(node.Scalar))
        {
            Report(node, $"\"{field}\" is a text");
            return null;
        }

        return node.Scalar.Trim();
    }

    /// <summary>A text of the letters a-z, digits and hyphens; null where there is none.</summary>
    protected string? Key(YamlNode row, string field, bool needed)
    {
        string? key = Text(row, field, needed);
        if (key is not null && key.AsSpan().ContainsAnyExcept(KeyCharacters))
        {
            Report(row[field]!, $"the key \"{key}\" has other characters than a-z, 0-9 and -");
            return null;
        }

        return key;
    }

    protected ImmutableArray<string> Texts(YamlNode row, string field, string example)
    {
        if (row[field] is not { } list)
        {
            return [];
        }

        if (list.Items is null || list.Items.Exists(item => string.IsNullOrWhiteSpace(item.Scalar)))
        {
            Report(list, $"\"{field}\" is a list of texts: {example}");
            return [];
        }

        return [.. list.Items.Select(item => item.Scalar!.Trim())];
    }

    protected PartialDate? Date(YamlNode row, string field)
    {
        if (row[field] is not { } node)
        {
            return null;
        }

        PartialDate? date = ListDate.Parse(node.Scalar ?? "");
        if (date is null)
        {
            Report(node, $"\"{node.Scalar}\" is not a date; write 2007, 2007-12 or 2007-12-11");
        }

        return date;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    protected bool Flag(YamlNode row, string field, bool preset)
    {
        if (row[field] is not { } node)
        {
            return preset;
        }

        if (node.Scalar is not ("true" or "false"))
        {
            Report(node, $"\"{field}\" is true or false");
        }

        return node.Scalar == "true";
    }

    protected void Report(YamlNode node, string message)
    {
        IsSound = false;
        if (_problems.Count < MostProblems)
        {
            _problems.Add(new ListProblem(field.Code, node.Line, node.Column, message));
        }
    }

    private static YamlNode? Root(string yaml)
    {
#pragma warning disable RS0030 // A reader over a string reads no file; the parser takes nothing else.
        var parser = new Parser(new System.IO.StringReader(yaml));
#pragma warning restore RS0030
        try
        {
            while (parser.MoveNext())
            {
                if (parser.Current is NodeEvent)
                {
                    return YamlNode.Read(parser);
                }
            }

            return null;
        }
        catch (InvalidOperationException e)
        {
            // What the parser throws where a bracket that was opened meets a line that cannot stand in it.
            Mark place = parser.Current?.Start ?? Mark.Empty;
            throw new YamlException(place, place, "a bracket or brace near this place is open or one too many", e);
        }
    }
}
