using System.Globalization;

namespace Reftel.Archive.Actors;

/// <summary>Which actor of the archive each actor of a document is.</summary>
/// <param name="Nodes">By key and kind.</param>
/// <param name="Weak">By document and key.</param>
internal sealed record ResolvedActors(IReadOnlyDictionary<(string Key, string Kind), ResolvedActor> Nodes, IReadOnlyDictionary<(long Document, string Key), ResolvedActor> Weak)
{
    public static ResolvedActors Of(List<ActorGroup> groups, IReadOnlyDictionary<ActorNode, string> doubts)
    {
        var nodes = new Dictionary<(string, string), ResolvedActor>();
        var weak = new Dictionary<(long, string), ResolvedActor>();
        var taken = new HashSet<string>(StringComparer.Ordinal);

        // One key names one actor: "Georgia" the state, and then whoever bears the name.
        foreach ((ActorGroup group, string key, string kind) in groups.Select(group => (group, group.Identity, group.Kind))
            .OrderBy(each => each.group.Members.Count == 0).ThenByDescending(each => each.group.Members.Sum(member => member.Documents))
            .ThenBy(each => each.Identity, StringComparer.Ordinal).ThenBy(each => each.Kind, StringComparer.Ordinal))
        {
            string identity = key;
            for (int i = 1; !taken.Add(identity); i++)
            {
                identity = i == 1 ? $"{key}.{kind}" : string.Create(CultureInfo.InvariantCulture, $"{key}.{kind}.{i}");
            }

            string decided = string.Concat(group.Decisions.Select(number => string.Create(CultureInfo.InvariantCulture, $"; decision {number}")));
            foreach (ActorNode member in group.Members)
            {
                string reason = group.Reasons.GetValueOrDefault(member) ?? doubts.GetValueOrDefault(member) ?? "";
                nodes[(member.Key, member.Kind)] = new ResolvedActor(identity, (reason + decided).TrimStart(' ', ';'));
            }

            foreach ((WeakActor actor, string reason) in group.Weak)
            {
                weak[(actor.Document, actor.Key)] = new ResolvedActor(identity, reason + decided);
            }
        }

        return new ResolvedActors(nodes, weak);
    }
}
