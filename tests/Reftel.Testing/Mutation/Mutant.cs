namespace Reftel.Testing.Mutation;

/// <summary>A harmed document.</summary>
/// <param name="Seed">Gives it again from the same corpus.</param>
/// <param name="Bytes">What a reader gets.</param>
public sealed record Mutant(ulong Seed, byte[] Bytes);
