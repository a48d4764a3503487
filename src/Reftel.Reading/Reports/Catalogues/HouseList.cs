using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Houses by host and by name. The list that is shipped can be extended by rows of a user, which go before it.</summary>
public sealed class HouseList
{
    private const int LongestHost = 253;

    private readonly FrozenDictionary<string, ImmutableArray<(House House, HouseHost Host)>> _byHost;
    private readonly FrozenDictionary<string, House> _byName;
    private readonly Lazy<SearchValues<string>> _names;
    private readonly ConcurrentDictionary<string, SearchValues<string>> _hosts = new(StringComparer.Ordinal);

    private HouseList(ImmutableArray<House> houses)
    {
        Rows = houses;
        _byHost = houses.SelectMany(house => house.Hosts.Select(host => (House: house, Host: host)))
            .GroupBy(pair => pair.Host.Host, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

        // A short name that two houses share names neither.
        _byName = houses.SelectMany(house => house.Titles.Append(house.Name).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Name: name, House: house)))
            .GroupBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First().House, StringComparer.OrdinalIgnoreCase);
        _names = new Lazy<SearchValues<string>>(() => SearchValues.Create([.. _byName.Keys], StringComparison.Ordinal));
    }

    /// <summary>The houses that are shipped.</summary>
    public static HouseList Default { get; } = new(Houses.All);

    /// <summary>All rows, those of the user first.</summary>
    public ImmutableArray<House> Rows { get; }

    /// <summary>Names and short names with their house.</summary>
    internal IEnumerable<KeyValuePair<string, House>> Names => _byName;

    /// <summary>The house that publishes under a host or one above it, or null.</summary>
    /// <param name="host">With or without <c>www.</c>, any case.</param>
    /// <param name="date">When, for hosts that changed hands; null for any time.</param>
    public House? Find(string host, PartialDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        ReadOnlySpan<char> rest = host.Length <= LongestHost ? host.AsSpan().TrimEnd('.') : default;
        var lookup = _byHost.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!rest.IsEmpty)
        {
            if (lookup.TryGetValue(rest, out ImmutableArray<(House House, HouseHost Host)> rows))
            {
                foreach ((House house, HouseHost held) in rows)
                {
                    if (date is not { } day || held.WasHeldOn(day))
                    {
                        return house;
                    }
                }
            }

            int dot = rest.IndexOf('.');
            rest = dot < 0 ? default : rest[(dot + 1)..];
        }

        return null;
    }

    /// <summary>These rows before those of <paramref name="other"/>; a key that both have is taken from here.</summary>
    public HouseList Before(HouseList other)
    {
        ArgumentNullException.ThrowIfNull(other);
        HashSet<string> keys = new(Rows.Select(house => house.Key), StringComparer.OrdinalIgnoreCase);
        return new HouseList([.. Rows, .. other.Rows.Where(house => !keys.Contains(house.Key))]);
    }

    /// <summary>Reads rows that a user wrote; see docs/houses.md. Never throws on any text.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="problems">What was not understood; such rows are left out.</param>
    /// <returns>The user's rows before those that are shipped.</returns>
    public static HouseList Parse(string yaml, out IReadOnlyList<ListProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var parser = new HouseListParser();
        ImmutableArray<House> rows = parser.Read(yaml);
        problems = parser.Problems;
        return new HouseList(rows).Before(Default);
    }

    /// <summary>The house whose name or short name the words are, and nothing else; null where there is none.</summary>
    internal House? Named(ReadOnlySpan<char> words) =>
        _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words.Trim(), out House? house) ? house : null;

    /// <summary>False where no name of a house stands among the words.</summary>
    internal bool MayName(ReadOnlySpan<char> words) => words.ContainsAny(_names.Value);

    /// <summary>Whether a host of the house stands in a text.</summary>
    internal bool HasHostOf(House house, ReadOnlySpan<char> text) =>
        text.ContainsAny(_hosts.GetOrAdd(house.Key, static (_, of) => SearchValues.Create([.. of.Hosts.Select(h => h.Host)], StringComparison.OrdinalIgnoreCase), house));

    /// <summary>Whether the words are the name or short name of a house, and nothing else.</summary>
    internal bool IsName(ReadOnlySpan<char> words) => _byName.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(words.Trim());
}
