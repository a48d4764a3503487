using Reftel.Archive.Store.Actors;
using Reftel.Reading.Language.Names;

namespace Reftel.Archive.Actors;

/// <summary>
/// Makes one actor of all spellings of a name over an archive. Names are compared within blocks; one joins a group where it is the same as all its members and
/// fits no other group; a surname alone joins where it is called by an office that, of all who bear it, one person holds. What people decided stands above it.
/// The result depends on what is named in the archive alone, and not on the order in which documents came.
/// </summary>
internal sealed class ActorResolution
{
    /// <summary>Groups of one block that a name is compared with.</summary>
    private const int MostGroups = 64;

    /// <summary>People of one surname among whom one can be told by his office.</summary>
    private const int MostBearers = 256;

    /// <summary>Names of bodies differ by words that matter: only spellings are one.</summary>
    private const double LeastOfBodies = 0.9;

    private readonly List<ActorGroup> _groups = [];
    private readonly Dictionary<string, List<ActorGroup>> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActorGroup>> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorNode, string> _doubts = [];

    private ActorResolution()
    {
    }

    public static ResolvedActors Of(IEnumerable<ActorNode> nodes, IEnumerable<WeakActor> weak, IReadOnlyList<ActorDecision> decisions)
    {
        var resolution = new ActorResolution();

        // Who has most words says most; what says less joins it.
        foreach (ActorNode node in nodes.OrderByDescending(node => node.Name?.Parts.Count ?? 0).ThenBy(node => node.Key, StringComparer.Ordinal).ThenBy(node => node.Kind, StringComparer.Ordinal))
        {
            resolution.Place(node);
        }

        resolution.Place(weak.OrderBy(actor => actor.Key, StringComparer.Ordinal).ThenBy(actor => actor.Document));
        List<ActorGroup> groups = new ActorDecisions(resolution._groups).Apply(decisions);
        return ResolvedActors.Of(groups, resolution._doubts);
    }

    private void Place(ActorNode node)
    {
        string[] blocks = node.Name is null ? [] : node.Kind switch
        {
            "person" => [.. NameBlocks.OfPerson(node.Name).Distinct(StringComparer.Ordinal)],
            "body" => [.. NameBlocks.OfBody(node.Name).Distinct(StringComparer.Ordinal)],
            _ => [],
        };
        double least = node.Kind == "body" ? LeastOfBodies : 0;
        var fitting = new List<(ActorGroup Group, string Reason)>();
        foreach (ActorGroup group in blocks.SelectMany(block => _blocks.GetValueOrDefault($"{node.Kind}/{block}") ?? []).Distinct().Take(MostGroups))
        {
            if (group.Fits(node, least) is { } reason)
            {
                fitting.Add((group, reason));
            }
        }

        if (fitting is [var (only, why)])
        {
            only.Members.Add(node);
            only.Reasons[node] = why;
            Enter(node, only, blocks);
            return;
        }

        if (fitting.Count > 1)
        {
            _doubts[node] = $"may be {string.Join(" or ", fitting.Select(fit => fit.Group.Members[0].Key).Order(StringComparer.Ordinal).Take(4))}";
        }

        var own = ActorGroup.Of(node);
        _groups.Add(own);
        Enter(node, own, blocks);
    }

    private void Enter(ActorNode node, ActorGroup group, string[] blocks)
    {
        foreach (string block in blocks)
        {
            Enter(_blocks, $"{node.Kind}/{block}", group, MostGroups);
        }

        if (node is { Kind: "person", Name: { } name })
        {
            foreach (string surname in NameBlocks.OfSurname(name.Parts[^1]))
            {
                Enter(_surnames, surname, group, MostBearers);
            }
        }
    }

    private static void Enter(Dictionary<string, List<ActorGroup>> blocks, string block, ActorGroup group, int most)
    {
        if (!blocks.TryGetValue(block, out List<ActorGroup>? groups))
        {
            blocks[block] = groups = [];
        }

        if (groups.Count < most && !groups.Contains(group))
        {
            groups.Add(group);
        }
    }

    private void Place(IEnumerable<WeakActor> actors)
    {
        var bearers = new Dictionary<string, ILookup<string, (OfficeSign Office, ActorGroup Group)>>(StringComparer.Ordinal);
        var own = new Dictionary<string, ActorGroup>(StringComparer.Ordinal);
        foreach (WeakActor actor in actors)
        {
            if (!bearers.TryGetValue(actor.Key, out ILookup<string, (OfficeSign Office, ActorGroup Group)>? offices))
            {
                bearers[actor.Key] = offices = Bearers(actor.Key).SelectMany(group => group.Members.SelectMany(member => member.Offices).Select(office => (office, group))).ToLookup(pair => pair.office.Title);
            }

            (OfficeSign Office, ActorGroup Group)[] holders = [.. actor.Offices.SelectMany(office => offices[office.Title].Where(pair => pair.Office.Agrees(office)))];
            if (holders.Length > 0 && holders.All(pair => pair.Group == holders[0].Group))
            {
                holders[0].Group.Weak.Add((actor, $"of all who bear the name only one is called {holders.Min(pair => pair.Office.Title)} about that time"));
                continue;
            }

            if (!own.TryGetValue(actor.Key, out ActorGroup? group))
            {
                own[actor.Key] = group = new ActorGroup { Surnames = { actor.Key } };
                _groups.Add(group);
            }

            group.Weak.Add((actor, "a surname alone, which several may bear"));
        }
    }

    // None where there are too many to be sure.
    private List<ActorGroup> Bearers(string key)
    {
        if (NameText.Read(key.Replace('-', ' ')) is not { } name)
        {
            return [];
        }

        List<ActorGroup> alike = [.. NameBlocks.OfSurname(name.Parts[^1]).SelectMany(surname => _surnames.GetValueOrDefault(surname) ?? []).Distinct()];
        return alike.Count >= MostBearers ? [] : alike.FindAll(group => group.Members.Exists(member => IsOf(name, member.Name!)));
    }

    // The surname is that of the whole name, and an initial agrees with the given name.
    private static bool IsOf(NameText weak, NameText whole)
    {
        NameText surname = Alone(weak.Parts[^1]);
        return NameComparer.Compare(surname, Alone(whole.Parts[^1])).Same
            && (weak.Parts.Count == 1 || NameComparer.Compare(weak, whole).Same);
    }

    private static NameText Alone(NamePart part) => new(part.Written, [part]);
}
