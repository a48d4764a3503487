namespace Reftel.Archive.Store.Actors;

/// <summary>What a person decided on two keys of actors. It is never changed; to undo is a decision as well.</summary>
/// <param name="Key">Its number in the archive; later ones are greater.</param>
/// <param name="What">What was decided.</param>
/// <param name="One">Key of the actor that stays.</param>
/// <param name="Other">Key of what goes into it or out of it.</param>
/// <param name="Undoes">For <see cref="ActorDecisionKind.Undone"/>: the number of the decision that is taken back.</param>
/// <param name="Note">Why, or null.</param>
/// <param name="MadeOn">UTC, ISO 8601.</param>
/// <param name="MadeBy">Name of the account.</param>
public sealed record ActorDecision(long Key, ActorDecisionKind What, string One, string Other, long? Undoes, string? Note, string MadeOn, string MadeBy);

public enum ActorDecisionKind
{
    /// <summary>The two keys are one actor.</summary>
    Merged,

    /// <summary>The second key is an actor of its own.</summary>
    Split,

    /// <summary>A decision is taken back.</summary>
    Undone,
}
