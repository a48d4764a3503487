using Reftel.Archive.Store;
using Reftel.Archive.Store.Actors;

namespace Reftel.Archive.Actors;

/// <summary>A decision on actors that was made, or why it was not.</summary>
/// <param name="Made">What was kept, or null.</param>
/// <param name="Refusal">Why nothing was, for a person; or null.</param>
internal sealed record ActorChange(ActorDecision? Made, string? Refusal)
{
    /// <summary>Two actors are one.</summary>
    public static ActorChange Merge(IArchiveStore store, string one, string other, string? note)
    {
        store.LetGo();
        return store.Actor(one) is not { } first ? Unknown(store, one)
            : store.Actor(other) is not { } second ? Unknown(store, other)
            : first.Identity == second.Identity ? new ActorChange(null, $"{one} and {other} are one actor already: {first.Identity}")
            : new ActorChange(store.DecideActor(ActorDecisionKind.Merged, first.Identity, KeyOf(second, other), note: note), null);
    }

    /// <summary>A spelling is an actor of its own.</summary>
    public static ActorChange Split(IArchiveStore store, string one, string other, string? note)
    {
        store.LetGo();
        if (store.Actor(one) is not { } actor)
        {
            return Unknown(store, one);
        }

        string[] keys = [.. actor.Keys.Select(spelling => spelling.Key)];
        return !keys.Contains(other, StringComparer.Ordinal) ? new ActorChange(null, $"{actor.Identity} has no spelling {other}; it has {string.Join(", ", keys.Take(12))}")
            : keys.Length == 1 ? new ActorChange(null, $"{other} is all there is of {actor.Identity}")
            : new ActorChange(store.DecideActor(ActorDecisionKind.Split, keys.First(key => key != other), other, note: note), null);
    }

    /// <summary>A decision is taken back.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="number">Its number; null for the latest that stands.</param>
    /// <param name="note">Why.</param>
    public static ActorChange Undo(IArchiveStore store, long? number, string? note)
    {
        store.LetGo();
        IReadOnlyList<ActorDecision> all = store.ActorDecisions();
        ActorDecision[] standing = [.. ActorDecisions.Standing(all)];
        ActorDecision? undone = number is null ? standing.LastOrDefault() : standing.FirstOrDefault(decision => decision.Key == number);
        return undone is not null ? new ActorChange(store.DecideActor(ActorDecisionKind.Undone, undone.One, undone.Other, undone.Key, note), null)
            : new ActorChange(null, number is null ? "there is no decision that could be taken back"
                : all.Any(decision => decision.Key == number) ? $"decision {number} does not stand any more" : $"there is no decision {number}");
    }

    // What is meant by the key of a whole actor stays meant when most documents spell it otherwise.
    private static string KeyOf(KeptActor actor, string asked) => actor.Keys.Any(spelling => spelling.Key == asked) ? asked : actor.Identity;

    private static ActorChange Unknown(IArchiveStore store, string key) =>
        new(null, $"no document of {store.Name} names an actor {key}; reftel actor list finds actors by their names");
}
