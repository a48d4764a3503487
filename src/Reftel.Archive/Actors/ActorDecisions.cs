using Reftel.Archive.Store.Actors;

namespace Reftel.Archive.Actors;

/// <summary>What people decided, done to the groups that the rules found, in the order in which it was decided.</summary>
internal sealed class ActorDecisions
{
    private readonly List<ActorGroup> _groups;
    private readonly Dictionary<string, List<ActorGroup>> _ofKey = new(StringComparer.Ordinal);

    public ActorDecisions(List<ActorGroup> groups)
    {
        _groups = groups;
        groups.ForEach(Enter);
    }

    /// <summary>Those that nobody took back.</summary>
    public static IEnumerable<ActorDecision> Standing(IReadOnlyList<ActorDecision> decisions)
    {
        HashSet<long> undone = [.. decisions.Where(decision => decision.What == ActorDecisionKind.Undone).Select(decision => decision.Undoes ?? 0)];
        return decisions.Where(decision => decision.What != ActorDecisionKind.Undone && !undone.Contains(decision.Key)).OrderBy(decision => decision.Key);
    }

    public List<ActorGroup> Apply(IReadOnlyList<ActorDecision> decisions)
    {
        foreach (ActorDecision decision in Standing(decisions))
        {
            // What is in no document any more waits until it comes again.
            if (decision.What == ActorDecisionKind.Merged && GroupOf(decision.One) is { } one && GroupOf(decision.Other) is { } other && one != other)
            {
                one.Take(other);
                one.Decisions.Add(decision.Key);
                Leave(other);
                Enter(one);
            }
            else if (decision.What == ActorDecisionKind.Split && GroupOf(decision.One) is { } whole && whole.Holds(Bare(decision.Other)))
            {
                Split(whole, decision);
            }
        }

        return _groups;
    }

    private void Split(ActorGroup whole, ActorDecision decision)
    {
        string key = Bare(decision.Other);
        List<ActorNode> members = whole.Members.FindAll(member => member.Key == key);
        if (members.Count == whole.Members.Count && whole.Surnames.All(surname => surname == key))
        {
            // Nothing would be left.
            return;
        }

        Leave(whole);
        ActorGroup part = members.Count == 0 && Alone(key, whole) is { } alone ? alone : new ActorGroup();
        Leave(part);
        whole.Members.RemoveAll(members.Contains);
        members.ForEach(member => whole.Reasons.Remove(member));
        part.Members.AddRange(members);
        if (whole.Surnames.Remove(key) || members.Count == 0)
        {
            part.Surnames.Add(key);
        }

        part.Weak.AddRange(whole.Weak.Where(weak => weak.Actor.Key == key));
        whole.Weak.RemoveAll(weak => weak.Actor.Key == key);
        part.Decisions.Add(decision.Key);
        Return(whole);
        Return(part);
    }

    // Those of the surname that are nobody's.
    private ActorGroup? Alone(string key, ActorGroup but) => _ofKey.GetValueOrDefault(key)?.Find(group => group != but && group.Members.Count == 0);

    private void Return(ActorGroup group)
    {
        _groups.Add(group);
        Enter(group);
    }

    // "georgia", or "georgia.person" where the key alone is the state.
    private ActorGroup? GroupOf(string key) => _ofKey.GetValueOrDefault(Bare(key))?
        .Where(group => key.Length == Bare(key).Length || key[(Bare(key).Length + 1)..].StartsWith(group.Kind, StringComparison.Ordinal))
        .OrderByDescending(group => group.Members.Sum(member => member.Documents)).ThenBy(group => group.Kind, StringComparer.Ordinal).FirstOrDefault();

    private static string Bare(string key) => key.IndexOf('.', StringComparison.Ordinal) is > 0 and var stop ? key[..stop] : key;

    private void Enter(ActorGroup group)
    {
        foreach (string key in group.Members.Select(member => member.Key).Concat(group.Surnames))
        {
            if (!_ofKey.TryGetValue(key, out List<ActorGroup>? groups))
            {
                _ofKey[key] = groups = [];
            }

            if (!groups.Contains(group))
            {
                groups.Add(group);
            }
        }
    }

    private void Leave(ActorGroup group)
    {
        _groups.Remove(group);
        foreach (string key in group.Members.Select(member => member.Key).Concat(group.Surnames))
        {
            _ofKey.GetValueOrDefault(key)?.Remove(group);
        }
    }
}
