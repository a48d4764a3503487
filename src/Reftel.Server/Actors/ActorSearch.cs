namespace Reftel.Server.Actors;

/// <summary>What is asked of the list of actors.</summary>
/// <param name="Query">Words of a name, or null.</param>
/// <param name="Kind">A kind, or null.</param>
/// <param name="Offset">Actors that are passed over.</param>
public sealed record ActorSearch(string? Query, string? Kind, int Offset);
