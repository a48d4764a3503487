using Reftel.Reading.Language.Names;

namespace Reftel.Archive.Actors;

/// <summary>Actors that are one: keys that spell the same name, and surnames alone that can only mean it.</summary>
internal sealed class ActorGroup
{
    /// <summary>Members that a new one is compared with; nobody has more spellings.</summary>
    private const int MostCompared = 24;

    public List<ActorNode> Members { get; } = [];

    /// <summary>Why each member but the first is here.</summary>
    public Dictionary<ActorNode, string> Reasons { get; } = [];

    public List<(WeakActor Actor, string Reason)> Weak { get; } = [];

    /// <summary>Decisions that made the group what it is.</summary>
    public List<long> Decisions { get; } = [];

    /// <summary>Keys of surnames alone that are an actor of their own.</summary>
    public SortedSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    public static ActorGroup Of(ActorNode node) => new() { Members = { node } };

    /// <summary>The key of the group: that of the member which most documents have; between equals the first in order.</summary>
    public string Identity => Foremost?.Key ?? Surnames.Min!;

    public string Kind => Foremost?.Kind ?? "person";

    private ActorNode? Foremost => Members.Count == 0 ? null
        : Members.Aggregate((one, other) => one.Documents > other.Documents || (one.Documents == other.Documents && string.CompareOrdinal(one.Key, other.Key) <= 0) ? one : other);

    /// <summary>Whether a key means it or something in it.</summary>
    public bool Holds(string key) => Members.Exists(member => member.Key == key) || Surnames.Contains(key) || Weak.Exists(weak => weak.Actor.Key == key);

    /// <summary>Why a name is that of all members; null where it is not.</summary>
    public string? Fits(ActorNode node, double least)
    {
        string? reason = null;
        foreach (ActorNode member in Members.Take(MostCompared))
        {
            if (node.Name is null || member.Name is null || NameComparer.Compare(member.Name, node.Name) is not { Same: true } comparison || comparison.Score < least)
            {
                return null;
            }

            reason ??= comparison.Reason;
        }

        return reason;
    }

    public void Take(ActorGroup other)
    {
        Members.AddRange(other.Members);
        Weak.AddRange(other.Weak);
        Decisions.AddRange(other.Decisions);
        Surnames.UnionWith(other.Surnames);
        foreach ((ActorNode member, string reason) in other.Reasons)
        {
            Reasons.TryAdd(member, reason);
        }
    }
}
