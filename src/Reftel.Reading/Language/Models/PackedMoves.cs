namespace Reftel.Reading.Language.Models;

/// <summary>Weights of moves as they stand in the file of a model.</summary>
/// <param name="Features">Hashes, ascending.</param>
/// <param name="Weights">Three of each.</param>
internal sealed record PackedMoves(uint[] Features, short[] Weights)
{
    public MoveModel ToModel() => new(Features, Weights);
}
