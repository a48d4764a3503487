using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Reads the rows of a user's list of houses; the form is in docs/houses.md.</summary>
internal sealed class HouseListParser
{
    private const int MostProblems = 100;

    private static readonly string[] Fields = ["key", "name", "kind", "hosts", "titles", "recorded", "source"];
    private static readonly string[] HostFields = ["host", "from", "until"];

    private readonly List<HouseProblem> _problems = [];
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private bool _sound;

    public IReadOnlyList<HouseProblem> Problems => _problems;

    public ImmutableArray<House> Read(string yaml)
    {
        var houses = ImmutableArray.CreateBuilder<House>();
        try
        {
            if (Root(yaml) is not { } root)
            {
                return [];
            }

            if (root["houses"] is not { Items: { } rows })
            {
                Report(root, "the file begins with \"houses:\" and has its rows below, each after \"-\"");
                return [];
            }

            foreach (YamlNode row in rows)
            {
                if (ReadHouse(row) is { } house)
                {
                    houses.Add(house);
                }
            }
        }
        catch (YamlException e)
        {
            _problems.Add(new HouseProblem(DiagnosticCatalogue.HouseListSyntax.Code, (int)e.Start.Line, (int)e.Start.Column, $"this is not YAML: {e.Message}"));
        }

        return houses.ToImmutable();
    }

    private static YamlNode? Root(string yaml)
    {
#pragma warning disable RS0030 // A reader over a string reads no file; the parser takes nothing else.
        var parser = new Parser(new System.IO.StringReader(yaml));
#pragma warning restore RS0030
        while (parser.MoveNext())
        {
            if (parser.Current is NodeEvent)
            {
                return YamlNode.Read(parser);
            }
        }

        return null;
    }

    private House? ReadHouse(YamlNode row)
    {
        _sound = true;
        if (row.Members is not { } members)
        {
            Report(row, "a row has members: key, name, kind, hosts, titles, recorded, source");
            return null;
        }

        CheckMembers(members, Fields);
        string? key = Text(row, "key", needed: true);
        if (key is not null && (key.AsSpan().ContainsAnyExcept(KeyCharacters) || !_keys.Add(key)))
        {
            Report(row["key"]!, $"the key \"{key}\" stands twice, or has other characters than a-z, 0-9 and -");
        }

        string? name = Text(row, "name", needed: true);
        SourceKind kind = Kind(row);
        ImmutableArray<HouseHost> hosts = Hosts(row);
        var house = new House(key ?? "", name ?? "", kind, hosts, Titles(row), Date(row, "recorded"), Text(row, "source", needed: false));
        return _sound ? house : null;
    }

    private static readonly System.Buffers.SearchValues<char> KeyCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private void CheckMembers(List<(YamlNode Key, YamlNode Value)> members, string[] fields)
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

    private string? Text(YamlNode row, string field, bool needed)
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

    private SourceKind Kind(YamlNode row)
    {
        if (row["kind"] is not { } node)
        {
            return SourceKind.Unknown;
        }

        foreach (SourceKind kind in Enum.GetValues<SourceKind>())
        {
            if (kind.ToWord() == node.Scalar)
            {
                return kind;
            }
        }

        Report(node, $"\"{node.Scalar}\" is no kind; it can be {string.Join(", ", Enum.GetValues<SourceKind>().Select(kind => kind.ToWord()))}");
        return SourceKind.Unknown;
    }

    private ImmutableArray<HouseHost> Hosts(YamlNode row)
    {
        if (row["hosts"] is not { } list)
        {
            return [];
        }

        if (list.Items is not { } items)
        {
            Report(list, "\"hosts\" is a list: [example.org, example.net]");
            return [];
        }

        var hosts = ImmutableArray.CreateBuilder<HouseHost>();
        foreach (YamlNode item in items)
        {
            if (item.Members is { } members)
            {
                CheckMembers(members, HostFields);
            }

            string? host = item.Members is null ? item.Scalar : Text(item, "host", needed: true);
            if (host is null || !IsHost(host))
            {
                Report(item, $"\"{host}\" is no host; write it without https:// and without a path, as example.org");
                continue;
            }

            string name = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
            hosts.Add(new HouseHost(name.ToLowerInvariant(), Date(item, "from"), Date(item, "until")));
        }

        return hosts.ToImmutable();
    }

    private static bool IsHost(string host) =>
        host.Length <= 253 && host.Contains('.', StringComparison.Ordinal) && host[0] != '.' && host[^1] != '.'
        && host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-');

    private ImmutableArray<string> Titles(YamlNode row)
    {
        if (row["titles"] is not { } list)
        {
            return [];
        }

        if (list.Items is null || list.Items.Exists(item => string.IsNullOrWhiteSpace(item.Scalar)))
        {
            Report(list, "\"titles\" is a list of texts: [EI, Example Weekly]");
            return [];
        }

        return [.. list.Items.Select(item => item.Scalar!.Trim())];
    }

    private PartialDate? Date(YamlNode row, string field)
    {
        if (row[field] is not { } node)
        {
            return null;
        }

        PartialDate? date = HouseDate.Parse(node.Scalar ?? "");
        if (date is null)
        {
            Report(node, $"\"{node.Scalar}\" is not a date; write 2007, 2007-12 or 2007-12-11");
        }

        return date;
    }

    private void Report(YamlNode node, string message)
    {
        _sound = false;
        if (_problems.Count < MostProblems)
        {
            _problems.Add(new HouseProblem(DiagnosticCatalogue.HouseListField.Code, node.Line, node.Column, message));
        }
    }
}
