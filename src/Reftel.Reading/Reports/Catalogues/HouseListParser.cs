using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Reads the rows of a user's list of houses; the form is in docs/houses.md.</summary>
internal sealed class HouseListParser() : RowReader(DiagnosticCatalogue.HouseListSyntax, DiagnosticCatalogue.HouseListField)
{
    private static readonly string[] Fields = ["key", "name", "kind", "hosts", "titles", "recorded", "source"];
    private static readonly string[] HostFields = ["host", "from", "until"];

    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<House> Read(string yaml)
    {
        var houses = ImmutableArray.CreateBuilder<House>();
        ReadRoot(yaml, root =>
        {
            if (root["houses"] is not { Items: { } rows })
            {
                Report(root, "the file begins with \"houses:\" and has its rows below, each after \"-\"");
                return;
            }

            houses.AddRange(rows.Select(ReadHouse).OfType<House>());
        });
        return houses.ToImmutable();
    }

    private House? ReadHouse(YamlNode row)
    {
        IsSound = true;
        if (row.Members is not { } members)
        {
            Report(row, "a row has members: key, name, kind, hosts, titles, recorded, source");
            return null;
        }

        CheckMembers(members, Fields);
        string? key = Key(row, "key", needed: true);
        if (key is not null && !_keys.Add(key))
        {
            Report(row["key"]!, $"the key \"{key}\" stands twice");
        }

        string? name = Text(row, "name", needed: true);
        SourceKind kind = Kind(row);
        ImmutableArray<HouseHost> hosts = Hosts(row);
        var house = new House(key ?? "", name ?? "", kind, hosts, Texts(row, "titles", "[EI, Example Weekly]"), Date(row, "recorded"), Text(row, "source", needed: false));
        return IsSound ? house : null;
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
}
